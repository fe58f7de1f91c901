/** What came of a bench, in tables: for the terminal and for the docs. */
import type {Spread} from './stats.js';

export type Figure = 'cpu' | 'script' | 'style' | 'layout' | 'ready' | 'paint' | 'shift' | 'bytes' | 'requests';

export interface ContenderResult {
  readonly name: string;
  readonly label: string;
  /** How many items a reader can find in its page. */
  readonly count?: number;
  readonly figures: Readonly<Partial<Record<Figure, Spread>>>;
  /** How many times as much as plain HTML, by the run's main figure. */
  readonly ratio?: Spread | undefined;
  /** Why there are no figures. */
  readonly failure?: string;
}

export interface RunResult {
  readonly name: string;
  readonly title: string;
  readonly slow: boolean;
  readonly rounds: number;
  readonly contenders: readonly ContenderResult[];
}

/** What a figure, or its ratio to another contender’s, should at most be. */
export interface Budget {
  readonly run: string;
  readonly contender: string;
  readonly against?: string;
  readonly figure: Figure;
  readonly most: number;
}

export interface BudgetResult extends Budget {
  readonly title: string;
  readonly measured: Spread;
  readonly holds: boolean;
}

export interface Results {
  /** ISO 8601 day. */
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    /** Gibibytes. */
    readonly memory: number;
    readonly system: string;
    readonly browser: string;
    readonly node: string;
  };
  readonly peers: Readonly<Record<string, string>>;
  readonly runs: readonly RunResult[];
  readonly budgets: readonly BudgetResult[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FIGURES: Readonly<Record<Figure, string>> = {
  cpu: 'CPU, ms',
  script: 'script',
  style: 'style',
  layout: 'layout',
  ready: 'ready, ms',
  paint: 'first paint, ms',
  shift: 'shift',
  bytes: 'kB',
  requests: 'requests',
};

/** The figure that a run is about. */
export const mainFigure = (slow: boolean): Figure => (slow ? 'ready' : 'cpu');
const lesser = (slow: boolean): readonly Figure[] =>
  slow ? ['paint', 'shift', 'bytes', 'requests'] : ['script', 'style', 'layout', 'shift'];

const grouped = (value: number) => Math.round(value).toLocaleString('en');
/** Two digits that count, so that .134 does not round to .1. */
const factor = (value: number) => (value >= 10 ? grouped(value) : value >= 1 ? value.toFixed(2) : value.toFixed(3));

function figureText(figure: Figure, value: number): string {
  if (figure === 'shift') return value ? value.toFixed(4) : '0';
  if (figure === 'bytes') return (value / 1000).toFixed(1);
  return grouped(value);
}

const between = (value: Spread | undefined, text: (value: number) => string) =>
  value ? `${text(value.median)} (${text(value.least)}–${text(value.most)})` : '–';

/** The table of one run: median, least and most of the main figure and of its ratio; medians of the rest. */
export function runTable({title, slow, rounds, contenders}: RunResult): Table {
  const main = mainFigure(slow);
  const rest = lesser(slow);
  return {
    title: `${title}; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    columns: ['contender', FIGURES[main], 'times plain HTML', ...rest.map(figure => FIGURES[figure])],
    rows: contenders.map(({label, failure, figures, ratio}) =>
      failure
        ? [label, failure, '–', ...rest.map(() => '–')]
        : [
            label,
            between(figures[main], value => figureText(main, value)),
            between(ratio, factor),
            ...rest.map(figure => (figures[figure] ? figureText(figure, figures[figure].median) : '–')),
          ],
    ),
  };
}

const labelOf = ({contenders}: RunResult, name: string | undefined) =>
  contenders.find(contender => contender.name === name)?.label ?? '';

/** The budgets whose runs were made, and what `measure` finds for them. */
export function judged(
  budgets: readonly Budget[],
  runs: readonly RunResult[],
  measure: (budget: Budget) => Spread | undefined,
): readonly BudgetResult[] {
  return budgets.flatMap(budget => {
    const run = runs.find(({name}) => name === budget.run);
    const measured = run && measure(budget);
    if (!measured) return [];
    const against = budget.against ? ` against ${labelOf(run, budget.against)}` : '';
    const what = FIGURES[budget.figure].replace(', ms', '');
    const title = `${run.title}: ${labelOf(run, budget.contender)}${against}, ${what}`;
    return [{...budget, title, measured, holds: measured.median <= budget.most}];
  });
}

export const budgetTable = (budgets: readonly BudgetResult[]): Table => ({
  title: 'Budgets',
  columns: ['budget', 'at most', 'measured', 'result'],
  rows: budgets.map(({title, most, measured, figure, against, holds}) => {
    const text = against ? factor : (value: number) => figureText(figure, value);
    return [title, String(most), between(measured, text), holds ? 'holds' : 'missed'];
  }),
});

export const machineLine = ({date, machine, peers}: Pick<Results, 'date' | 'machine' | 'peers'>): string => {
  const {cpu, cores, memory, system, browser, node} = machine;
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return `${date}; ${cpu}, ${cores} cores, ${memory} GB; ${system}, ${browser}, Node ${node}; ${versions.join(', ')}`;
};

/** A table in lines of equal width: the first column to the left, the others to the right. */
export function plainText({title, columns, rows}: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map(line => line[i]!.length)));
  const row = (line: readonly string[]) =>
    line
      .map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [title, ...lines.map(row)].join('\n');
}
