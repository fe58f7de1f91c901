/** Pages, and where each of their tags gets its story: live and parsed pages have to read them alike. */

export interface WayCase {
  /** Every tag that is asked about has a class of its own. */
  readonly html: string;
  /** For each class: the kind of way, and its value, or the class or id of the provider. */
  readonly ways: Readonly<Record<string, string>>;
  /** Classes of tags that show the same story; those of different entries show different ones. */
  readonly same: readonly (readonly string[])[];
}

const JSON_SCRIPT = '<script type="application/json">{"version": 1}</script>';

export const CASES: Readonly<Record<string, WayCase>> = {
  'data, a script, an address': {
    html: `<quote-card class="a" data="{}"></quote-card>
      <quote-card class="b">${JSON_SCRIPT}</quote-card>
      <quote-card class="c" src="a.json"></quote-card>`,
    ways: {a: 'data {}', b: 'script {"version": 1}', c: 'src a.json'},
    same: [['a'], ['b'], ['c']],
  },
  'a provider that is named, around, or alone': {
    html: `<story-data class="p" id="one" src="a.json"><quote-card class="a"></quote-card></story-data>
      <quote-card class="b" story="one"></quote-card><quote-card class="c"></quote-card>`,
    ways: {p: 'src a.json', a: 'provider p', b: 'provider p (one)', c: 'provider p'},
    same: [['p', 'a', 'b', 'c']],
  },
  'the first way that is present': {
    html: `<story-data class="p" id="one" src="p.json">
        <quote-card class="a" data="{}" src="a.json" story="one">${JSON_SCRIPT}</quote-card>
        <quote-card class="b" src="a.json" story="one">${JSON_SCRIPT}</quote-card>
        <quote-card class="c" src="a.json" story="one"></quote-card>
        <story-data class="q" src="q.json"><quote-card class="d" story="one"></quote-card></story-data>
      </story-data>`,
    ways: {a: 'data {}', b: 'script {"version": 1}', c: 'src a.json', d: 'provider p (one)'},
    same: [['a'], ['b'], ['c'], ['p', 'd'], ['q']],
  },
  'one address in several spellings': {
    html: `<quote-card class="a" src="a.json"></quote-card><quote-card class="b" src="./x/../a.json"></quote-card>
      <story-data src=" a.json "><quote-card class="c"></quote-card></story-data>
      <quote-card class="d" src="a.json?b"></quote-card>`,
    ways: {a: 'src a.json', b: 'src ./x/../a.json', d: 'src a.json?b'},
    same: [['a', 'b', 'c'], ['d']],
  },
  'the same text in two data attributes': {
    html: `<quote-card class="a" data='{"version": 1}'></quote-card><source-list class="b" data='{"version": 1}'></source-list>
      <quote-card class="c" data='{"version":1}'></quote-card>`,
    ways: {a: 'data {"version": 1}', b: 'data {"version": 1}', c: 'data {"version":1}'},
    same: [['a', 'b'], ['c']],
  },
  'the same text in two scripts': {
    html: `<quote-card class="a">${JSON_SCRIPT}</quote-card><quote-card class="b">${JSON_SCRIPT}</quote-card>`,
    ways: {a: 'script {"version": 1}', b: 'script {"version": 1}'},
    same: [['a'], ['b']],
  },
  'two providers': {
    html: `<story-data class="p" src="p.json"></story-data>
      <story-data class="q" id="two" src="q.json"><p><quote-card class="a"></quote-card></p></story-data>
      <quote-card class="b"></quote-card><quote-card class="c" story="two"></quote-card>`,
    ways: {a: 'provider q', b: 'provider -', c: 'provider q (two)'},
    same: [['p'], ['q', 'a', 'c']],
  },
  'nested providers': {
    html: `<story-data class="p" src="p.json"><quote-card class="a"></quote-card>
        <story-data class="q" src="q.json"><quote-card class="b"></quote-card></story-data>
        <quote-card class="c"></quote-card></story-data><quote-card class="d"></quote-card>`,
    ways: {a: 'provider p', b: 'provider q', c: 'provider p', d: 'provider -'},
    same: [
      ['p', 'a', 'c'],
      ['q', 'b'],
    ],
  },
  'a provider without a story': {
    html: `<story-data class="p" src="p.json"><story-data class="q" id="two"><quote-card class="a"></quote-card></story-data>
      </story-data><quote-card class="b" story="two"></quote-card>`,
    ways: {q: '-', a: 'provider q', b: 'provider q (two)'},
    same: [['p']],
  },
  'no provider': {
    html: '<quote-card class="a"></quote-card><quote-card class="b" story="one"></quote-card><div id="one"></div>',
    ways: {a: 'provider -', b: 'provider - (one)'},
    same: [],
  },
  'a provider of another name, which encloses the tag': {
    html: `<story-data class="p" id="new" src="p.json"><quote-card class="a" story="old"></quote-card></story-data>
      <quote-card class="b" story="new"></quote-card>`,
    ways: {a: 'provider - (old)', b: 'provider p (new)'},
    same: [['p', 'b']],
  },
  'another element of the provider’s name, and two providers of one name': {
    html: `<p id="one"></p><story-data class="p" id="one" src="p.json"></story-data>
      <story-data class="q" id="one" src="q.json"></story-data><quote-card class="a" story="one"></quote-card>`,
    ways: {a: 'provider p (one)'},
    same: [['p', 'a'], ['q']],
  },
  'a provider in another tag’s fallback': {
    html: `<quote-card class="a" src="a.json"><div><story-data id="two" src="q.json"></story-data></div></quote-card>
      <story-data class="p" src="p.json"></story-data>
      <quote-card class="b"></quote-card><quote-card class="c" story="two"></quote-card>`,
    ways: {a: 'src a.json', b: 'provider p', c: 'provider - (two)'},
    same: [['a'], ['p', 'b']],
  },
  'empty attributes': {
    html: `<story-data class="p" id="" src="p.json"><quote-card class="a" data="" src="a.json"></quote-card>
      <quote-card class="b" src=""></quote-card><quote-card class="c" story=""></quote-card>
      <quote-card class="d" src="" story=""><script type="application/json"></script></quote-card></story-data>`,
    ways: {a: 'data ', b: 'provider p', c: 'provider p', d: 'script '},
    same: [['p', 'b', 'c'], ['a'], ['d']],
  },
  'scripts that are no story': {
    html: `<story-data class="p" src="p.json"><quote-card class="a"><script type="text/plain">{}</script></quote-card>
      <quote-card class="b"><p>${JSON_SCRIPT}</p></quote-card>
      <quote-card class="c"><script type="Application/JSON">{}</script></quote-card></story-data>`,
    ways: {a: 'provider p', b: 'provider p', c: 'script {}'},
    same: [['p', 'a', 'b'], ['c']],
  },
  'an address that is none': {
    html: '<quote-card class="a" src="http://["></quote-card><quote-card class="b" src="a.json"></quote-card>',
    ways: {a: 'src http://['},
    same: [['b']],
  },
};

interface Readings<Tag> {
  readonly tag: (name: string) => Tag;
  readonly nameOf: (tag: Tag) => string;
  readonly wayOf: (
    tag: Tag,
  ) =>
    | {readonly kind: 'data' | 'script' | 'src'; readonly value: unknown}
    | {readonly kind: 'provider'; readonly id?: string | undefined; readonly provider: Tag | undefined}
    | undefined;
  readonly keyOf: (tag: Tag) => unknown;
}

/** What a page says of a case, in the form in which the case says it. */
export function readingOf<Tag>({ways, same}: WayCase, {tag, nameOf, wayOf, keyOf}: Readings<Tag>) {
  const words = (name: string) => {
    const way = wayOf(tag(name));
    if (way?.kind !== 'provider') return way ? `${way.kind} ${String(way.value)}` : '-';
    return `provider ${way.provider ? nameOf(way.provider) : '-'}${way.id ? ` (${way.id})` : ''}`;
  };
  const groups = new Map<unknown, string[]>();
  for (const name of new Set([...same.flat(), ...Object.keys(ways)])) {
    const key = keyOf(tag(name));
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return {ways: Object.fromEntries(Object.keys(ways).map(name => [name, words(name)])), same: [...groups.values()]};
}
