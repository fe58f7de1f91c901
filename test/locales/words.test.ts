import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {prerender} from '../../dist/esm/prerender/prerender.js';
import {LANGUAGES, type WordModules} from '../../src/locales/languages.js';
import type {Words} from '../../src/locales/words.js';
import {directionOf} from '../../src/story/values/text.js';
import {describeEdtf, parseEdtf, type DateWords} from '../../src/story/values/edtf.js';
import {lengthText} from '../../src/ui/language/durations.js';
import {countText, plural} from '../../src/ui/language/counts.js';
import {wordsFor} from '../../src/ui/language/locale.js';
import {attr, elementsIn, shown} from '../prerender/help.js';
import {aStory, script, withStory} from '../story.js';

type Tree = string | {readonly [key: string]: Tree} | readonly Tree[];

/** What may read as in English, and why. */
const AS_IN_ENGLISH: Readonly<Record<string, string>> = {
  'de media video': 'the same word in both',
  'it media video': 'the same word in both',
  'de quotations original': 'the same word, in a phrase of its own: “Im Original”',
  'fr sources source': 'the same word in both',
  'fr positions condition': 'the same word in both',
  'it sourceList kinds social': 'the Italian press writes it, too',
  'de profile kinds organisation': 'the same word in both',
  'fr profile kinds organisation': 'the same word in both',
  'fr profile kinds coalition': 'the same word in both',
  'fr profile positions': 'the same word in both',
  'fr sourceList label': 'the same word in both',
  'fr sourceList uses stance-badge': 'the same word in both',
  'fr sources via': 'the French press writes it, too',
  'de matrix name': 'the same word in both',
  'de matrix position': 'the same word in both',
  'fr matrix kinds organisation': 'the same word in both',
  'fr matrix kinds coalition': 'the same word in both',
  'fr matrix position': 'the same word in both',
};

const LOCALES = 'src/locales';

/** The folders with words of their own beside those that all elements share. */
const OWN = readdirSync(LOCALES, {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(({name}) => name);

const modulesOf = async (name: string): Promise<WordModules<object>> =>
  ((await import(`../../${LOCALES}/${name}/words.js`)) as {default: WordModules<object>}).default;

/** All words of a language, as an element would have them that shows everything. */
const wordsOf = async (lang: string): Promise<Words> => {
  const all = {};
  for (const own of [undefined, ...(await Promise.all(OWN.map(modulesOf)))]) {
    const words = wordsFor(lang, own);
    assert.ok(await words.load());
    Object.assign(all, words.module);
  }
  return all as Words;
};
/** Without what `Intl` says. */
const tree = ({dates: {calendar: _, lengths: __, ...dates}, ...words}: Words) => ({...words, dates}) as unknown as Tree;

const isPlural = (value: Tree): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  'other' in value &&
  Object.keys(value).every(key => ['zero', 'one', 'two', 'few', 'many', 'other'].includes(key));

/** Every text by its path; plural forms stand together. */
function* texts(value: Tree, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (isPlural(value)) yield [path, value.other!];
  else
    for (const key of Object.keys(value)) yield* texts((value as Record<string, Tree>)[key]!, `${path} ${key}`.trim());
}

function* plurals(value: Tree, path = ''): Generator<readonly [path: string, forms: Readonly<Record<string, string>>]> {
  if (typeof value === 'string') return;
  if (isPlural(value)) yield [path, value];
  else
    for (const key of Object.keys(value))
      yield* plurals((value as Record<string, Tree>)[key]!, `${path} ${key}`.trim());
}

/** The words of a text without what is put in and what stands round it; none for mere punctuation. */
const pieces = (text: string) =>
  text
    .split(/\{\w+\}/)
    .map(piece => piece.replace(/^[\P{L}]+|[\P{L}]+$/gu, ''))
    .filter(Boolean);

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const english = await wordsOf('en');

test('no word of an element hides one that all share, or one of another element', async () => {
  const {default: common} = await import('../../src/locales/en.js');
  const keys = [common, ...(await Promise.all(OWN.map(async name => (await (await modulesOf(name)).en()).default)))];
  const found = keys.flatMap(words => Object.keys(words));
  assert.deepEqual(
    found.filter((key, i) => found.indexOf(key) !== i),
    [],
  );
});

test('every module of words is registered, under its own name', async () => {
  const filesIn = (folder: string) =>
    readdirSync(`${LOCALES}/${folder}`).flatMap(file => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
  const others = ['calendar', 'import-words', 'languages'];
  const expected = [...LANGUAGES, 'words'].sort();
  assert.deepEqual(
    filesIn('')
      .filter(file => !others.includes(file))
      .sort(),
    expected,
  );
  assert.ok(OWN.length >= 6);
  for (const folder of OWN) {
    assert.deepEqual(filesIn(folder).sort(), expected, folder);
    const modules = await modulesOf(folder);
    assert.deepEqual(Object.keys(modules), LANGUAGES, folder);
    for (const lang of LANGUAGES) {
      const {default: words} = (await import(`../../${LOCALES}/${folder}/${lang}.js`)) as {default: object};
      assert.equal((await modules[lang]()).default, words, `${folder}: ${lang}`);
    }
  }
  for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'it', 'pl', 'ru', 'uk', 'zh'] as const)
    assert.ok(LANGUAGES.includes(lang));
  for (const lang of LANGUAGES) {
    assert.equal((await wordsOf(lang)).lang, lang);
    assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
  }
});

for (const lang of LANGUAGES) {
  test(`${lang} has the words of English, no more, no less, none of them empty`, async () => {
    const words = await wordsOf(lang);
    const paths = (one: Words) => [...texts(tree(one))].map(([path]) => path).sort();
    assert.deepEqual(paths(words), paths(english));
    assert.equal(words.dates.seasons.length, 4);
    for (const [path, text] of texts(tree(words))) assert.ok(text.trim(), path);
  });

  test(`${lang} has a place for all that is put into its patterns`, async () => {
    const originals = new Map(texts(tree(english)));
    for (const [path, text] of texts(tree(await wordsOf(lang)))) {
      const wanted = names(originals.get(path)!);
      // A decade may be told by its first year or by both.
      if (path === 'dates decade' && text.includes('{last}')) wanted.unshift('last');
      assert.deepEqual(names(text), wanted, path);
      assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[{}]/, path);
    }
  });

  test(`${lang} has a form for each of its kinds of number, with the number in it`, async () => {
    const rules = new Intl.PluralRules(lang);
    const {pluralCategories} = rules.resolvedOptions();
    const first = [...Array(1000).keys()];
    for (const [path, forms] of plurals(tree(await wordsOf(lang)))) {
      assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort(), path);
      for (const category of pluralCategories) {
        // “Two problems” may be one word where the form stands for no other number.
        const only = first.filter(n => rules.select(n) === category).length === 1 && category !== 'other';
        if (!only) assert.deepEqual(names(forms[category]!), ['count'], `${path} ${category}`);
        assert.ok(forms[category]!.trim());
      }
    }
  });

  if (lang !== 'en') {
    test(`${lang} leaves no word in English`, async () => {
      const originals = new Map(texts(tree(english)));
      const same = [...texts(tree(await wordsOf(lang)))]
        .filter(([path, text]) => path !== 'lang' && pieces(text).length)
        .filter(([path, text]) => pieces(text).join() === pieces(originals.get(path)!).join())
        .map(([path]) => `${lang} ${path}`);
      assert.deepEqual(
        same.filter(path => !(path in AS_IN_ENGLISH)),
        [],
      );
    });
  }
}

test('a count is told in the form that its language wants', async () => {
  const said = async (lang: string, count: number) => plural((await wordsOf(lang)).failures.problems, count, lang);
  for (const [lang, count, text] of [
    ['en', 1, '1 problem in this story'],
    ['en', 1234, '1,234 problems in this story'],
    ['fr', 0, '0 problème dans ce sujet'],
    ['pl', 1, '1 problem w tym materiale'],
    ['pl', 22, '22 problemy w tym materiale'],
    ['pl', 12, '12 problemów w tym materiale'],
    ['ru', 21, '21 проблема в этом материале'],
    ['ru', 3, '3 проблемы в этом материале'],
    ['uk', 11, '11 проблем у цьому матеріалі'],
    ['ar', 2, 'مشكلتان في هذه القصة'],
    ['ar', 3, '3 مشكلات في هذه القصة'],
    ['zh', 2, '本篇报道有2个问题'],
  ] as const) {
    assert.equal(await said(lang, count), text);
  }
  assert.equal(plural({other: '{count} (other)'}, 1, 'en'), '1 (other)', 'a form that is missing');
});

/** A name without a Latin letter, so that every Latin letter on a card is the interface's. */
const NAME = '①';

/** Three quotations that between them ask for every word of a card. */
const STORY = aStory({
  lang: 'en',
  sources: [
    {
      id: 'first',
      publisher: NAME,
      url: 'https://paper.example/',
      archivedUrl: 'https://archive.example/',
      wires: ['②', '③'],
    },
    {id: 'second', publisher: '④', syndicatedFrom: NAME},
  ],
  actors: [
    {id: 'ada', kind: 'person', name: '⑤', roles: [{title: '⑥', of: 'body'}]},
    {id: 'body', name: '⑦'},
  ],
  quotes: [
    {
      id: 'all',
      speaker: 'ada',
      date: '2024~/2025-03-02',
      occasion: '⑧',
      addressedTo: ['body', 'ada'],
      verification: 'primary',
      context: '⑨',
      wordings: [
        {source: 'first', text: '1 2 3', form: 'direct', accordingTo: 'body', via: '⑩'},
        {source: 'second', text: '1 2 4', form: 'direct', attributedTo: 'ada'},
        {source: 'second', text: {ja: '5', en: '6'}, lang: 'ja', form: 'partial'},
        {source: 'second', text: '7', form: 'indirect'},
      ],
    },
    {id: 'reported', text: '1', verification: 'reported', citations: ['first', 'second'], date: '202X?'},
    {id: 'differs', text: '1', verification: 'differs', date: '2024-21/..'},
    {id: 'disputed', text: '1', verification: 'disputed', date: '/2025-03'},
  ],
  corrections: [{date: '2025-03-04', text: '⑪', items: ['all']}],
});
const CARDS = ['all', 'reported', 'differs', 'disputed'].map(id => `<quote-card quote="${id}"></quote-card>`).join('');
const page = (lang: string) => `<body lang="${lang}"><story-data>${script(STORY)}${CARDS}</story-data></body>`;

/** Everything that the cards of a page say, roots and fallbacks. */
async function saidOn(lang: string) {
  const {html, warnings} = await prerender(page(lang));
  assert.deepEqual(warnings, []);
  const cards = shown(html);
  assert.equal(cards.length, 4);
  return {cards, text: cards.map(({rootText, text}) => `${rootText}\n${text}`).join('\n')};
}

/** Fallback, editors' list, buttons, other elements; dates of other kinds than the four that the cards have. */
const NOT_ON_CARDS =
  /^(?:lang|amounts|timeline|events|media|history|profile|memberships|pledges|sourceList|lists|failures|positions|controls|matrix|actors as|punctuation labelled|share (?!link$|words$)|dates (?:asOf|undated|openStart|unknownEnd|seasons [123]|range|century))/;
const englishPieces = [...texts(tree(english))]
  .filter(([path]) => !NOT_ON_CARDS.test(path))
  .flatMap(([path, text]) => pieces(text).map(piece => [path, piece] as const));

test('an English card of everything says every word there is for a card', async () => {
  const {text} = await saidOn('en');
  for (const [path, piece] of englishPieces) assert.ok(text.includes(piece), `${path}: “${piece}” is not in\n${text}`);
});

for (const lang of LANGUAGES.filter(one => one !== 'en')) {
  test(`a card on a page in ${lang} says nothing in English, and runs as that language runs`, async () => {
    const {cards, text} = await saidOn(lang);
    for (const [path, piece] of englishPieces) {
      if (`${lang} ${path}` in AS_IN_ENGLISH) continue;
      assert.doesNotMatch(text, new RegExp(`(?<!\\p{L})${piece}(?!\\p{L})`, 'u'), path);
    }
    assert.ok(!text.includes('Japanese'), 'names of languages come from Intl');
    const foreign = /^(?:ar|ru|uk|zh)$/.test(lang) ? (text.match(/\p{Script=Latin}+/gu) ?? []) : [];
    assert.deepEqual(foreign, [], 'no Latin letter at all');
    for (const {host, root} of cards) {
      const figures = [...elementsIn(host), ...elementsIn(root)].filter(({tagName}) => tagName === 'figure');
      assert.deepEqual(
        figures.map(node => [attr(node, 'lang'), attr(node, 'dir')]),
        Array(2).fill([lang, directionOf(lang)]),
      );
    }
    assert.equal(directionOf(lang), lang === 'ar' ? 'rtl' : 'ltr');
  });
}

test('words are told as what they are: by country, but in Chinese, where countries write two scripts', async () => {
  for (const [lang, told] of [
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
  ] as const) {
    const {cards, text} = await saidOn(lang);
    assert.match(text, /来源：/);
    const [figure] = [...elementsIn(cards[0]!.root)].filter(({tagName}) => tagName === 'figure');
    assert.equal(attr(figure!, 'lang'), told);
  }
});

test('a lang that is no language tag reaches no part of Intl', async () => {
  for (const lang of ['en-', 'fr_FR', 'de-x', 'ar--EG']) assert.match((await saidOn(lang)).text, /①/);
});

/** Events that between them ask for every word of a timeline, all names without a letter. */
const EVENTS = aStory({
  lang: 'en',
  quotes: [],
  sources: [{id: 'first', publisher: NAME}],
  actors: [
    {id: 'ada', kind: 'person', name: '②'},
    {id: 'bob', kind: 'person', name: '⑬'},
  ],
  media: [
    {id: 'photo', kind: 'photo', caption: '③'},
    {id: 'video', kind: 'video', caption: '④'},
  ],
  events: [
    {
      id: 'all',
      title: '⑤',
      date: '2025-01-01',
      key: true,
      kind: '⑥',
      participants: [
        {actor: 'ada', as: 'host'},
        {actor: 'ada', as: 'invited'},
        {actor: 'ada', as: 'member'},
        {actor: 'ada', as: 'observer'},
      ],
      history: [
        {status: 'proposed', date: '2024'},
        {status: 'planned', date: '2024'},
        {status: 'happened', date: '2025'},
        {status: 'cancelled', date: '2025'},
      ],
      figures: (['about', 'at-least', 'over', 'up-to'] as const).map(qualifier => ({
        label: '⑦',
        amount: {value: 5, qualifier},
      })),
      media: ['photo', 'video'],
      leadsTo: ['undated'],
    },
    {id: 'next', title: '⑧', date: '2025-01-02', kind: '⑨', participants: ['bob']},
    {id: 'later', title: '⑩', date: '2025-03-20', phase: '⑪'},
    {id: 'undated', title: '⑫', status: 'planned'},
    ...Array.from({length: 60}, (_, i) => ({id: `more${i}`, title: NAME, date: '2025-03-21'})),
  ],
});
const TIMELINES = [
  'date="2026" filters limit="60"',
  'group-by="phase"',
  'group-by="place"',
  'kinds="none"',
  'layout="horizontal"',
];

/** Everything that timelines say, also to those who hear them. */
async function toldOn(lang: string) {
  const tags = TIMELINES.map(attributes => `<summit-timeline ${attributes}></summit-timeline>`).join('');
  const story = script(EVENTS);
  const {html, warnings} = await prerender(`<body lang="${lang}"><story-data>${story}${tags}</story-data></body>`);
  assert.deepEqual(warnings, []);
  const found = shown(html, 'summit-timeline');
  assert.equal(found.length, TIMELINES.length);
  const labels = found.flatMap(({root}) => [...elementsIn(root)].map(node => attr(node, 'aria-label') ?? ''));
  return [...found.map(({rootText, text}) => `${rootText}\n${text}`), ...labels].join('\n');
}

const timelinePieces = [...texts(tree(english))]
  .filter(([path]) => /^(?:amounts|timeline|events|media|actors as|punctuation labelled|dates asOf\b)/.test(path))
  .flatMap(([path, text]) => pieces(text).map(piece => [path, piece] as const));

test('English timelines of everything say every word there is for a timeline', async () => {
  const text = await toldOn('en');
  for (const [path, piece] of timelinePieces) assert.ok(text.includes(piece), `${path}: “${piece}” is not in\n${text}`);
});

for (const lang of LANGUAGES.filter(one => one !== 'en')) {
  test(`a timeline on a page in ${lang} says nothing in English`, async () => {
    const text = await toldOn(lang);
    for (const [path, piece] of timelinePieces)
      if (!(`${lang} ${path}` in AS_IN_ENGLISH))
        assert.doesNotMatch(text, new RegExp(`(?<!\\p{L})${piece}(?!\\p{L})`, 'u'), path);
    const foreign = /^(?:ar|ru|uk|zh)$/.test(lang) ? (text.match(/\p{Script=Latin}+/gu) ?? []) : [];
    assert.deepEqual(foreign, [], 'no Latin letter at all');
  });
}

/** Positions that between them ask for every word of a history, all names without a letter. */
const POSITIONS = aStory({
  lang: 'en',
  quotes: [],
  sources: [{id: 'first', publisher: NAME}],
  actors: [
    {id: 'ada', kind: 'person', name: '②'},
    {id: 'bob', kind: 'person', name: '③'},
  ],
  issues: [
    {id: 'short', question: '④'},
    {id: 'long', question: '⑤'},
  ],
  stances: [
    {id: 's', actor: 'ada', issue: 'short', position: 'silent', date: '../2025-01-01', citations: ['first']},
    ...(['supports', 'opposes', 'conditional', 'mixed', 'undecided', 'silent'] as const).map((position, i) => ({
      id: `l${i}`,
      actor: 'ada',
      issue: 'long',
      position,
      date: `2025-01-0${i + 1}`,
      citations: ['first'],
    })),
  ],
});

/** Everything that histories say. */
async function coursesOn(lang: string) {
  const tags = '<stance-history issue="short"></stance-history><stance-history issue="long"></stance-history>';
  const story = script(POSITIONS);
  const {html, warnings} = await prerender(`<body lang="${lang}"><story-data>${story}${tags}</story-data></body>`);
  assert.deepEqual(warnings, []);
  return shown(html, 'stance-history')
    .map(({rootText, text}) => `${rootText}\n${text}`)
    .join('\n');
}

const coursePieces = [...texts(tree(english))]
  .filter(([path]) => /^(?:history|positions tones) /.test(path))
  .flatMap(([path, text]) => pieces(text).map(piece => [path, piece] as const));

test('English histories say every word there is for a history', async () => {
  const text = await coursesOn('en');
  for (const [path, piece] of coursePieces) assert.ok(text.includes(piece), `${path}: “${piece}” is not in\n${text}`);
});

for (const lang of LANGUAGES.filter(one => one !== 'en')) {
  test(`a history on a page in ${lang} says nothing in English`, async () => {
    const text = await coursesOn(lang);
    for (const [path, piece] of coursePieces)
      if (!(`${lang} ${path}` in AS_IN_ENGLISH))
        assert.doesNotMatch(text, new RegExp(`(?<!\\p{L})${piece}(?!\\p{L})`, 'u'), path);
    const foreign = /^(?:ar|ru|uk|zh)$/.test(lang) ? (text.match(/\p{Script=Latin}+/gu) ?? []) : [];
    assert.deepEqual(foreign, [], 'no Latin letter at all');
  });
}

/** Positions that between them ask for every word of a matrix, all names without a letter. */
const STANCES = {
  version: 1,
  sources: [{id: 'daily', publisher: '①'}],
  actors: ['person', 'country', 'organisation', 'coalition', 'group'].map((kind, i) => ({
    id: `a${i}`,
    kind,
    name: `${i}`,
  })),
  issues: Array.from({length: 6}, (_, i) => ({id: `i${i}`, question: `${i}?`, positions: [{id: 'own', label: '②'}]})),
  stances: ['supports', 'opposes', 'conditional', 'mixed', 'undecided', 'silent', 'own'].flatMap((position, i) => [
    {id: `s${i}`, actor: `a${i % 5}`, issue: `i${i % 6}`, position, date: '2025-02', citations: ['daily']},
    {id: `t${i}`, actor: `a${i % 5}`, issue: `i${i % 6}`, position: 'silent', date: '2025-01', citations: ['daily']},
  ]),
};

/** Everything that matrices say before the reader has chosen anything. */
async function matricesOn(lang: string) {
  const full = withStory(STANCES, 'filters', 'stance-matrix');
  const none = '<stance-matrix data=\'{"version": 1, "issues": []}\'></stance-matrix>';
  const {html, warnings} = await prerender(`<body lang="${lang}">${full}${none}</body>`);
  assert.deepEqual(warnings, []);
  const found = shown(html, 'stance-matrix');
  const labels = found.flatMap(({root}) => [...elementsIn(root)].map(node => attr(node, 'aria-label') ?? ''));
  return [...found.map(({rootText, text}) => `${rootText}\n${text}`), ...labels].join('\n');
}

const matrixPieces = [...texts(tree(english))]
  .filter(([path]) => /^matrix (?!shown|nothing)/.test(path))
  .flatMap(([path, text]) => pieces(text).map(piece => [path, piece] as const));

test('English matrices of everything say every word there is for a matrix', async () => {
  const text = await matricesOn('en');
  for (const [path, piece] of matrixPieces) assert.ok(text.includes(piece), `${path}: “${piece}” is not in\n${text}`);
});

for (const lang of LANGUAGES.filter(one => one !== 'en')) {
  test(`a matrix on a page in ${lang} says nothing in English`, async () => {
    const text = await matricesOn(lang);
    for (const [path, piece] of matrixPieces)
      if (piece.length > 3 && !(`${lang} ${path}` in AS_IN_ENGLISH))
        assert.doesNotMatch(text, new RegExp(`(?<!\\p{L})${piece.replaceAll(/[()?]/g, '\\$&')}(?!\\p{L})`, 'u'), path);
    const foreign = /^(?:ar|ru|uk|zh)$/.test(lang) ? (text.match(/\p{Script=Latin}+/gu) ?? []) : [];
    assert.deepEqual(foreign, [], 'no Latin letter at all');
  });
}

test('the build has worked out what comes from Intl, and leaves nothing of it to readers', async () => {
  for (const lang of LANGUAGES) {
    const all = {};
    for (const folder of ['', ...OWN.map(name => `${name}/`)]) {
      const file = new URL(`../../dist/esm/locales/${folder}${lang}.js`, import.meta.url);
      const built = (await import(file.href)) as {default: object};
      Object.assign(all, built.default);
      assert.doesNotMatch(readFileSync(file, 'utf8'), /Intl|import/, `${folder}${lang}`);
    }
    assert.deepEqual(all, await wordsOf(lang));
  }
});

/** The same dates as the calendar of a language says them and as `Intl` does without it, in every language and style. */
async function compareWithIntl(dates: readonly string[]) {
  const read = dates.map(text => parseEdtf(text) ?? assert.fail(text));
  for (const lang of LANGUAGES) {
    const {calendar, ...rest} = (await wordsOf(lang)).dates;
    assert.ok(calendar);
    assert.ok(calendar.locales.includes(lang), lang);
    for (const locale of calendar.locales)
      for (const dateStyle of ['long', 'short'] as const) {
        // V8 has a plain space for a narrow one in `format`, and in nothing else.
        const said = (words: DateWords) =>
          read.map(date => describeEdtf(date, {locale, words, dateStyle}).replaceAll(/\s/g, ' '));
        assert.deepEqual(said({...rest, calendar}), said(rest), `${locale} ${dateStyle}`);
      }
  }
}

/** A day as EDTF, counted from the first of 2024. */
const dayOf = (day: number) => new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
const monthOf = (month: number) => new Date(Date.UTC(2024, month)).toISOString().slice(0, 7);

test('the calendars say days and months as Intl does: every day of a leap year, in every language and style', () =>
  compareWithIntl([
    ...Array.from({length: 366}, (_, i) => dayOf(i + 1)),
    ...Array.from({length: 12}, (_, i) => monthOf(i)),
    '0044-03-15',
    '9999-12',
  ]));

test('the calendars say ranges of days as Intl does: from all over a year, of all lengths', () =>
  compareWithIntl(
    Array.from({length: 366}, (_, i) => i + 1).flatMap(day =>
      [0, 1, 8, 27, 60, 359, 800].map(more => `${dayOf(day)}/${dayOf(day + more)}`),
    ),
  ));

test('the calendars say ranges of months as Intl does: from each month of a year to each of three', () =>
  compareWithIntl(
    Array.from({length: 12}, (_, from) => from).flatMap(from =>
      Array.from({length: 36 - from}, (_, more) => `${monthOf(from)}/${monthOf(from + more)}`),
    ),
  ));

test('Intl is not asked for a range of days or months, only for those of other dates', async t => {
  const {prototype} = Intl.DateTimeFormat;
  const asked = t.mock.method(prototype, 'formatRangeToParts');
  for (const lang of LANGUAGES) {
    const words = (await wordsOf(lang)).dates;
    for (const text of ['2025-08-18/2025-08-19', '2020-02-20~/2020-04-09~', '2024-12-01/2025-01-03', '2024-12/2025-01'])
      assert.notEqual(describeEdtf(parseEdtf(text)!, {locale: lang, words}), '');
  }
  assert.equal(asked.mock.callCount(), 0);
  describeEdtf(parseEdtf('2024/2025')!, {locale: 'en', words: english.dates});
  assert.equal(asked.mock.callCount(), 1);
});

test('lengths of time are told as Intl does, in every language', async () => {
  for (const lang of LANGUAGES) {
    const words = await wordsOf(lang);
    for (const unit of ['year', 'month', 'day', 'hour', 'minute'] as const) {
      const format = new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0});
      for (const count of [...Array(130).keys(), 218, 1000, 4.6])
        assert.equal(
          lengthText({unit, count}, {words, lang}).replaceAll(/\s/g, ' '),
          format.format(count).replaceAll(/\s/g, ' '),
        );
    }
  }
});

test('a country’s own way of saying dates, and other precisions, are left to Intl', async () => {
  const words = (await wordsOf('en')).dates;
  const said = (text: string, locale: string) => describeEdtf(parseEdtf(text)!, {locale, words});
  assert.equal(said('2025-08-15', 'en-US'), 'August 15, 2025');
  assert.equal(said('2025-08-15/2025-08-17', 'en-US'), 'August 15–17, 2025');
  assert.equal(said('0044-03-15', 'en'), '15 March 44');
  assert.equal(said('0044-03-15/0044-03-17', 'en'), '15–17 March 44');
  assert.equal(said('2025-08-15~/2025-08-17~', 'en'), 'about 15–17 August 2025');
  assert.equal(said('2025-08-15~', 'en'), 'about 15 August 2025');
  assert.equal(said('2025', 'en'), '2025');
});

test('counts have their language’s digits, small ones without a question to Intl', () => {
  for (const lang of [...LANGUAGES, 'ar-EG', 'en-US', 'de-CH', 'en-u-nu-deva'])
    for (const count of [0, 7, 42, 999, 1000, 12_345])
      assert.equal(countText(count, lang), new Intl.NumberFormat(lang).format(count), `${lang} ${count}`);
});
