/**
 * What an editor should review in a valid story. None of it affects readers, so browsers do not load it. Run by
 * `communique validate` after the check of the file itself.
 */
import type {Problem} from './explain.js';
import type {Citation, CollectionName, Quote} from '../file/schema.js';
import type {Story} from '../story.js';

interface Dated {
  readonly date?: string | undefined;
}

/** Kinds of source that have an actor's words first-hand. */
const FIRST_HAND = ['primary', 'broadcast'];

const cited = (citations: readonly Citation[] | undefined) => !!citations?.length;

const sourceIds = ({citations = [], wordings = []}: Quote): readonly string[] => [
  ...citations.map(citation => (typeof citation === 'string' ? citation : citation.source)),
  ...wordings.map(({source}) => source),
];

/**
 * Reviews a story: provenance, alternative texts, the order of dates.
 *
 * @param original the value that the story was read from; paths lead into it, even if items were left out
 */
export function review(story: Story, original: unknown): readonly Problem[] {
  const {file} = story;
  const found: Problem[] = [];
  const warn = (path: string, message: string, fix: string) =>
    void found.push({path, message, fix, severity: 'warning'});

  const pathOf = (collection: CollectionName, item: {readonly id: string}) => {
    const list = (original as Readonly<Record<string, readonly ({id?: unknown} | null)[]>>)[collection] ?? [];
    return `/${collection}/${list.findIndex(entry => entry?.id === item.id)}`;
  };

  const isAfter = (first: string | undefined, second: string | undefined) => {
    const [a, b] = [story.date(first), story.date(second)];
    return !!a && !!b && a.min > b.max;
  };

  /** Reports the first entry with a date before that of the previous one. */
  const inOrder = (path: string, entries: readonly Dated[] = []) => {
    const dated = entries.map(({date}, index) => ({date, index})).filter(({date}) => story.date(date));
    const wrong = dated.findIndex(({date}, i) => i > 0 && isAfter(dated[i - 1]!.date, date));
    if (wrong > 0)
      warn(
        `${path}/${dated[wrong]!.index}/date`,
        `${dated[wrong]!.date!} comes before the date above it, ${dated[wrong - 1]!.date!}`,
        'List them from the earliest to the latest.',
      );
  };

  const span = (path: string, {from, to}: {readonly from?: string | undefined; readonly to?: string | undefined}) => {
    if (isAfter(from, to))
      warn(`${path}/to`, `${to!} comes before the start, ${from!}`, 'Correct one of the two dates.');
  };

  if (file.live) span('/live', {from: file.live.started, to: file.live.ended});

  for (const actor of file.actors)
    actor.roles?.forEach((role, i) => span(`${pathOf('actors', actor)}/roles/${i}`, role));

  for (const membership of file.memberships) span(pathOf('memberships', membership), membership);

  for (const event of file.events) {
    const path = pathOf('events', event);
    inOrder(`${path}/history`, event.history);
    event.leadsTo?.forEach((id, i) => {
      const next = story.get('events', id);
      if (isAfter(event.date, next?.date))
        warn(
          `${path}/leadsTo/${i}`,
          `"${id}" (${next!.date!}) comes before this event (${event.date!})`,
          'Correct one of the dates, or turn the link round.',
        );
    });
  }

  for (const quote of file.quotes) {
    const path = pathOf('quotes', quote);
    const ids = sourceIds(quote);
    if (!ids.length) warn(path, 'the quotation has no source', 'Name who printed it, in "wordings" or in "citations".');
    else if (
      quote.verification === 'primary' &&
      !ids.some(id => FIRST_HAND.includes(story.get('sources', id)?.kind ?? ''))
    )
      warn(
        `${path}/verification`,
        '"primary" stands here, and no source of the quotation is of the kind primary or broadcast',
        'Cite the speech, document or recording itself, or write "reported".',
      );
  }

  for (const stance of file.stances)
    if (!cited(stance.citations))
      warn(pathOf('stances', stance), 'the position has no citation', 'Say in "citations" who reports it.');

  for (const pledge of file.pledges) {
    const path = pathOf('pledges', pledge);
    if (!pledge.steps?.length)
      warn(path, 'the pledge has no step', 'Say in "steps" what became of it, and who reports it.');
    pledge.steps?.forEach(({citations}, i) => {
      if (!cited(citations))
        warn(`${path}/steps/${i}`, 'this step has no citation', 'Say in "citations" who reports it.');
    });
    inOrder(`${path}/steps`, pledge.steps);
  }

  for (const item of file.media)
    if (item.kind === 'photo' && item.src && item.alt === undefined)
      warn(
        pathOf('media', item),
        'the photograph has no alternative text',
        'Say in "alt" what it shows, or write "" if it only decorates (WCAG 2.2, 1.1.1).',
      );

  return found;
}
