/**
 * `npm run bench`: our elements beside plain HTML and their peers, in one browser, in turn.
 *
 * `--only cards` (or `timeline`, `matrix`, `history`, `badges`, `article`, or one run such as `cards-1000`; several with commas) and
 * `--rounds 9` try out; what is kept in the docs is written by a whole run, or to where `--out` says.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, release, totalmem, type} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {ensure} from '../../.config/browser.mjs';
import {Lab, TooSlow, type Sample} from './lab.js';
import {RUNS, runsNamed, type Contender, type Run} from './pages.js';
import {
  budgetTable,
  judged,
  machineLine,
  mainFigure,
  plainText,
  runTable,
  type Budget,
  type ContenderResult,
  type Figure,
  type Results,
  type RunResult,
} from './report.js';
import {Site} from './site.js';
import {countPresent, ratio, spread, type Spread} from './stats.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const DIST = join(ROOT, 'dist');
const RESULTS = join(HERE, 'results.json');
/** Milliseconds that a contender has to get ready. */
const PATIENCE = 120_000;
const FIGURES: readonly Figure[] = ['cpu', 'script', 'style', 'layout', 'ready', 'paint', 'shift', 'bytes', 'requests'];

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

/** Peers live in a package of their own, which nobody needs who does not run this. */
function installPeers(): Readonly<Record<string, string>> {
  const {dependencies} = json(join(HERE, 'package.json')) as {dependencies: Readonly<Record<string, string>>};
  const installed = ([name, version]: [string, string]) => {
    const file = join(HERE, 'node_modules', name, 'package.json');
    return existsSync(file) && (json(file) as {version: string}).version === version;
  };
  if (!Object.entries(dependencies).every(installed)) {
    console.log('Installing what is compared with …');
    const {status} = spawnSync('npm', ['ci'], {cwd: HERE, stdio: ['ignore', 'ignore', 'inherit']});
    if (status) throw new Error('npm ci in test/bench failed: without the peers there is nothing to compare with');
  }
  return dependencies;
}

/** The page as it is served: one that is to be pre-rendered goes through the package's own function. */
async function pageOf({html, prerendered, label}: Contender, {name, files}: Run): Promise<string> {
  if (!prerendered) return html;
  const built = pathToFileURL(join(DIST, 'esm/prerender/prerender.js')).href;
  const {prerender} = (await import(built)) as typeof import('../../src/prerender/prerender.js');
  const {html: done, warnings} = await prerender(html, {
    url: 'http://localhost/',
    fetch: async input => Response.json(files[new URL(input as URL).pathname]),
  });
  if (warnings[0]) throw new Error(`${name}: ${label}: ${warnings[0].message}`);
  return done;
}

/** Every sample of a run, by contender. */
type Samples = ReadonlyMap<string, Sample[]>;

/** Runs that were made, with what the budgets need of them. */
class Bench {
  readonly runs: RunResult[] = [];
  /** What makes the bench fail, a line each. */
  readonly failures: string[] = [];
  readonly #samples = new Map<string, Samples>();
  readonly #lab: Lab;
  readonly #site: Site;
  readonly #address: string;

  constructor(lab: Lab, site: Site, address: string) {
    this.#lab = lab;
    this.#site = site;
    this.#address = address;
  }

  async run(run: Run, rounds = run.rounds) {
    for (const [path, data] of Object.entries(run.files)) this.#site.add(path, JSON.stringify(data));
    for (const contender of run.contenders) {
      this.#site.add(pathOf(run, contender), await pageOf(contender, run));
      this.#site.add(pathOf(run, contender, 'css'), contender.css);
    }
    const samples = new Map<string, Sample[]>(run.contenders.map(({name}) => [name, []]));
    const out = new Map<string, string>();
    // The first round warms up server and browser, and finds those who do not show all.
    for (let round = 0; round <= rounds; round++) {
      const first = round % run.contenders.length;
      for (const contender of [...run.contenders.slice(first), ...run.contenders.slice(0, first)]) {
        if (out.has(contender.name)) continue;
        const got = await this.#sample(run, contender);
        if (typeof got === 'string') out.set(contender.name, got);
        else if (round) samples.get(contender.name)!.push(got);
      }
    }
    this.#samples.set(run.name, samples);
    const result = resultOf(run, rounds, samples, out);
    this.runs.push(result);
    return result;
  }

  measured({run, contender, against, figure}: Budget): Spread | undefined {
    const valuesOf = (name: string) =>
      this.#samples
        .get(run)
        ?.get(name)
        ?.map(sample => sample[figure]) ?? [];
    const values = valuesOf(contender);
    if (against) return ratio(values, valuesOf(against));
    return values.length ? spread(values) : undefined;
  }

  /** A sample; or in words why the contender is out. */
  async #sample(run: Run, contender: Contender): Promise<Sample | string> {
    const {label, hosts, drawn, peer} = contender;
    try {
      const url = this.#address + pathOf(run, contender);
      const sample = await this.#lab.sample({url, slow: !!run.slow, hosts, drawn, patience: PATIENCE});
      const found = Math.min(countPresent(sample.text, run.texts), sample.drawn ?? Infinity);
      if (found >= run.texts.length) return {...sample, text: ''};
      const short = `shows ${found} of ${run.texts.length}`;
      this.failures.push(`${run.name}: ${label} ${short}`);
      return short;
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      if (!peer || !error.busy)
        this.failures.push(`${run.name}: ${label} was not ready after ${seconds(PATIENCE)}, and ${error.message}`);
      return `no result in ${seconds(PATIENCE)}`;
    }
  }
}

const pathOf = (run: Run, {name}: Contender, kind = 'html') => `/${run.name}/${name}.${kind}`;

function resultOf(run: Run, rounds: number, samples: Samples, out: ReadonlyMap<string, string>): RunResult {
  const {name, title, slow = false, contenders, texts} = run;
  const valuesOf = (contender: string, figure: Figure) => samples.get(contender)!.map(sample => sample[figure]);
  const results = contenders.map((contender): ContenderResult => {
    const {label} = contender;
    const failure = out.get(contender.name);
    if (failure) return {name: contender.name, label, figures: {}, failure};
    const main = mainFigure(slow);
    return {
      name: contender.name,
      label,
      count: texts.length,
      figures: Object.fromEntries(FIGURES.map(figure => [figure, spread(valuesOf(contender.name, figure))])),
      ratio: contender.name === 'plain' ? undefined : ratio(valuesOf(contender.name, main), valuesOf('plain', main)),
    };
  });
  return {name, title, slow, rounds, contenders: results};
}

/** Four digits that count are more than the spread allows to trust. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);

async function write(results: Results, file: string) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(results, rounded), {...options, parser: 'json'}));
  console.log(`\nWritten: ${file}`);
}

/** @throws {TypeError} on options that there are not */
function options() {
  const {values} = parseArgs({
    options: {only: {type: 'string'}, rounds: {type: 'string'}, out: {type: 'string'}},
  });
  const words = values.only?.split(',') ?? [];
  const unknown = words.find(word => !runsNamed(word).length);
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: there are ${Object.keys(RUNS).join(', ')}`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new TypeError('--rounds takes a whole number from 1');
  return {
    names: words.length ? [...new Set(words.flatMap(runsNamed))] : Object.keys(RUNS),
    rounds,
    out: values.out ?? (words.length || rounds ? undefined : RESULTS),
  };
}

async function main() {
  const {names, rounds, out} = options();
  const peers = installPeers();
  ensure(['chromium']);
  const site = new Site({'/dist/': DIST, '/peers/': join(HERE, 'node_modules')});
  const lab = new Lab();
  try {
    const about = {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        cpu: cpus()[0]?.model.trim() ?? 'unknown',
        cores: availableParallelism(),
        memory: Math.round(totalmem() / 2 ** 30),
        system: `${type()} ${release()}`,
        browser: (await lab.version()).replace('/', ' '),
        node: process.versions.node,
      },
      peers,
    };
    console.log(machineLine(about));
    const bench = new Bench(lab, site, await site.open());
    for (const name of names) console.log(`\n${plainText(runTable(await bench.run(RUNS[name]!(), rounds)))}`);
    const budgets = judged(json(join(HERE, 'budgets.json')) as Budget[], bench.runs, budget => bench.measured(budget));
    if (budgets.length) console.log(`\n${plainText(budgetTable(budgets))}`);
    for (const failure of bench.failures) console.error(`\n✗ ${failure}`);
    if (bench.failures.length) process.exitCode = 1;
    else if (out) await write({...about, runs: bench.runs, budgets}, out);
  } finally {
    await lab.close();
    site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
