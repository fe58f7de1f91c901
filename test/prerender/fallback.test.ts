import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {prerender} from '../../dist/esm/prerender/prerender.js';
import {aQuote, aStory, type Json} from '../story.js';
import {
  attr,
  CARD,
  elements,
  elementsIn,
  isElement,
  linkedData,
  render,
  rendered,
  shown,
  squeezed,
  textIn,
  type Element,
  type Shown,
} from './help.js';

const data = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8')) as Json & {
    quotes: {id: string}[];
  };

/** A quotation with everything that a quotation may have. */
const full = (): Json => ({
  version: 1,
  lang: 'en',
  sources: [
    {
      id: 'cnews',
      publisher: 'Cnews Live',
      url: 'https://cnews.example/',
      wires: ['AFP', 'Reuters'],
      archivedUrl: 'https://archive.example/1',
    },
    {id: 'invezz', publisher: 'Invezz', syndicatedFrom: 'The Wire'},
    {id: 'explainer', label: 'An explainer'},
    {id: 'zrazok', publisher: {uk: 'Зразок', en: 'Zrazok'}},
  ],
  actors: [
    {id: 'ada', kind: 'person', name: 'Ada Example', roles: [{title: 'Minister', of: 'uk'}]},
    {id: 'uk', kind: 'country', name: 'United Kingdom'},
    {id: 'ben', kind: 'person', name: 'Ben Sample'},
  ],
  quotes: [
    {
      id: 'hello',
      speaker: 'ada',
      occasion: 'Opening address',
      addressedTo: ['ben', 'The delegates'],
      date: '2025-03-02',
      wordings: [
        {source: 'cnews', text: 'We need to turn it into a porcupine', accordingTo: 'ben', via: 'Radio Specimen'},
        {source: 'invezz', text: ['We must turn it', 'into a porcupine']},
        {source: 'explainer', text: ['a porcupine'], form: 'partial', attributedTo: 'European leaders'},
        {source: 'invezz', text: 'called for a porcupine', form: 'indirect'},
        {source: 'zrazok', lang: 'uk', text: {uk: 'Зробимо їжака', en: 'Let us make a hedgehog'}},
      ],
      context: 'Said at an *important* [summit](https://summit.example/).',
      verification: 'differs',
    },
  ],
  corrections: [{date: '2025-03-04', text: 'The date was wrong.', items: ['hello']}],
});

const FACTS = [
  '“We need to turn it into a porcupine”',
  '“We must turn it” “into a porcupine”',
  '“a porcupine”',
  'called for a porcupine',
  '“Let us make a hedgehog”',
  '«Зробимо їжака»',
  'Ada Example',
  'Minister, United Kingdom',
  'Opening address',
  'to Ben Sample, The delegates',
  '2 March 2025',
  'Source: Cnews Live, according to Ben Sample, with AFP and Reuters, via Radio Specimen, archived copy',
  'Source: Invezz, first appeared in The Wire',
  'Underlined words differ from those printed by Cnews Live.',
  'Quoted in part.',
  'Credited to European leaders.',
  'Source: An explainer',
  'Reported in the outlet’s words, not quoted.',
  'Translated from Ukrainian.',
  'Source: Zrazok',
  'Accounts differ',
  'Said at an important summit.',
  'Corrected on 4 March 2025: The date was wrong.',
];

test('A reader without shadow roots reads every wording, who said it, when, where and according to whom', async () => {
  const html = await rendered(
    '<body lang="en"><quote-card src="/s.json" heading="What she said"></quote-card></body>',
    {'/s.json': full()},
  );
  const [card] = shown(html);
  for (const fact of [...FACTS, 'What she said']) {
    assert.ok(card!.text.includes(fact), `${fact} — ${card!.text}`);
    assert.ok(card!.rootText.includes(fact), `${fact} — ${card!.rootText}`);
  }
});

test('The fallback is plain HTML: links, times, languages, and no class, style or script that it needs', async () => {
  const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': full()});
  const [card] = shown(html);
  const nodes = [...elementsIn(card!.host)].slice(1).filter(({tagName}) => tagName !== 'template');
  for (const {tagName, attrs} of nodes) {
    assert.match(tagName, /^(figure|blockquote|figcaption|p|b|u|br|a|em|bdi|time)$/);
    for (const {name} of attrs) assert.match(name, /^(lang|dir|cite|href|datetime)$/);
  }
  const all = (tag: string, name: string) => nodes.filter(node => node.tagName === tag).map(node => attr(node, name));
  assert.deepEqual(all('a', 'href'), [
    'https://cnews.example/',
    'https://archive.example/1',
    'https://summit.example/',
  ]);
  assert.deepEqual(all('time', 'datetime'), ['2025-03-02', '2025-03-04']);
  assert.deepEqual(all('blockquote', 'cite'), ['https://cnews.example/']);
  assert.ok(!html.slice(html.indexOf('</template>'), html.indexOf('</quote-card>')).includes('<!--'));
});

test('Words that differ between outlets are underlined in the fallback, as its note says', async () => {
  const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': full()});
  const [card] = shown(html);
  const texts = (tag: string, inRoot: boolean) =>
    [...elementsIn(inRoot ? card!.root : card!.host, inRoot)].filter(({tagName}) => tagName === tag).map(textIn);
  assert.deepEqual(texts('u', false), texts('mark', true));
  assert.deepEqual(texts('u', false).slice(0, 1), ['must']);
});

test('Only the outlet’s direct and partial quotations have quotation marks or a blockquote', async () => {
  const story = aStory({quotes: [aQuote({wordings: [{source: 'cnews', text: 'asked for peace', form: 'indirect'}]})]});
  const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': story});
  assert.doesNotMatch(shown(html)[0]!.text, /[“”]/);
  assert.equal(elements(html, 'blockquote').length, 0);
  assert.deepEqual(linkedData(html), []);
});

test('The wording that I choose stands first', async () => {
  const html = await rendered('<quote-card src="/s.json" wording="zrazok"></quote-card>', {'/s.json': full()});
  assert.match(shown(html)[0]!.text, /^“Let us make a hedgehog” ?Ada Example/);
  for (const fact of FACTS) assert.ok(shown(html)[0]!.text.includes(fact), fact);
});

test('A quotation with words alone is shown without empty lines', async () => {
  const html = await rendered(`<quote-card data='{"version":1,"quotes":[{"id":"a","text":"Hi"}]}'></quote-card>`);
  assert.equal(shown(html)[0]!.text, '“Hi”');
  for (const node of elements(html, 'p')) assert.notEqual(squeezed(textIn(node)), '');
});

/** The text as it is read aloud: a symbol repeats to the eye what the words beside it say. */
const heard = (node: Element): string =>
  node.childNodes
    .map(child => (!isElement(child) ? textIn(child) : attr(child, 'aria-hidden') === 'true' ? '' : heard(child)))
    .join('');

/** What the card says: its words, lines and notes, piece by piece, without the controls. */
function* factsOf({root}: Shown): Generator<string> {
  const classes = (node: Element) => attr(node, 'class')?.split(' ') ?? [];
  for (const node of elementsIn(root, true)) {
    if (attr(node, 'part') === 'speaker' || ['blockquote', 'time', 'a'].includes(node.tagName)) yield textIn(node);
    if (attr(node, 'part') === 'actions') continue;
    if (classes(node).includes('muted') && ['p', 'div'].includes(node.tagName)) yield* heard(node).split(' · ');
    const {parentNode} = node;
    if (node.tagName === 'p' && parentNode?.nodeName === 'details') yield textIn(node);
  }
}

test('The fallback says whatever the card says, for every quotation of the demo stories, in three languages', async () => {
  let facts = 0;
  for (const name of ['london-2025.json', 'washington-2025.json', 'fixtures/samples.json']) {
    const story = await data(name);
    for (const lang of ['en', 'ar', 'uk']) {
      const tags = story.quotes.map(({id}) => `<quote-card src="/s.json" quote="${id}"></quote-card>`);
      const html = await rendered(`<body lang="${lang}">${tags.join('')}</body>`, {'/s.json': story});
      const cards = shown(html);
      assert.equal(cards.length, story.quotes.length);
      for (const card of cards) {
        for (const fact of [...factsOf(card)].map(squeezed).filter(Boolean)) {
          assert.ok(
            card.text.includes(fact),
            `${lang}, ${attr(card.host, 'quote')}: “${fact}” is not in “${card.text}”`,
          );
          facts++;
        }
      }
    }
  }
  assert.ok(facts > 400, `${facts} facts`);
});

// Languages

test('The nearest lang decides the language of card and fallback', async () => {
  const tag = '<quote-card src="/hello.json"></quote-card>';
  for (const [article, lang, dir] of [
    [`<html lang="en"><body>${tag}</body></html>`, 'en', 'ltr'],
    [`<html lang="en"><body><div lang="ar-EG"><p lang="en"></p>${tag}</div></body></html>`, 'ar-EG', 'rtl'],
    [`<html lang="ar"><body><div lang="en-GB">${tag}</div></body></html>`, 'en-GB', 'ltr'],
    [`<html lang="ar"><body>${tag.replace('>', ' lang="en">')}</body></html>`, 'en', 'ltr'],
    [`<html lang="tlh"><body>${tag}</body></html>`, 'en', 'ltr'],
    [`<html lang="ar"><body lang="">${tag}</body></html>`, 'ar', 'rtl'],
    [tag, 'en', 'ltr'],
  ] as const) {
    const html = await rendered(article);
    const [card] = shown(html);
    const figures = [...elementsIn(card!.host), ...elementsIn(card!.root)].filter(({tagName}) => tagName === 'figure');
    assert.deepEqual(
      figures.map(node => [attr(node, 'lang'), attr(node, 'dir')]),
      [
        [lang, dir],
        [lang, dir],
      ],
      article,
    );
    assert.ok(card!.text.includes(dir === 'rtl' ? 'المصدر: ' : 'Source: '));
  }
});

test('Without any lang, the story’s own language decides', async () => {
  const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': aStory({lang: 'ar'})});
  const [card] = shown(html);
  assert.ok(card!.text.includes('المصدر: Cnews Live'));
  assert.match(card!.text, /^”Hello“/);
});

test('On an Arabic page names and words are Arabic where the story has them, and marked where it has not', async () => {
  const story = aStory({
    sources: [{id: 'cnews', publisher: 'Cnews Live'}],
    actors: [{id: 'ada', name: {en: 'Ada', ar: 'آدا'}}],
    quotes: [aQuote({date: '2025-03-02', verification: 'disputed'})],
  });
  const html = await rendered('<body lang="ar"><quote-card src="/s.json"></quote-card></body>', {'/s.json': story});
  const [card] = shown(html);
  assert.ok(card!.text.includes('آدا'));
  assert.ok(card!.text.includes('محل خلاف'));
  const foreign = elements(html, 'bdi');
  assert.deepEqual(
    foreign.map(node => [textIn(node), attr(node, 'lang'), attr(node, 'dir')]),
    [['Cnews Live', 'en', 'ltr']],
  );
  assert.deepEqual(
    elements(html, 'p')
      .slice(0, 1)
      .map(node => [textIn(node), attr(node, 'lang'), attr(node, 'dir')]),
    [['“Hello”', 'en', 'ltr']],
  );
});

test('A lang that is no language tag does not stop the card', async () => {
  for (const lang of ['en_US', 'en-', 'en-x', '-', '12', 'EN', '&quot;><b>', 'a'.repeat(200)]) {
    const {html, warnings} = await render(`<div lang="${lang}">${CARD}</div>`, {
      '/hello.json': aStory({quotes: [aQuote({date: '2025-03-02'})]}),
    });
    assert.deepEqual(warnings, [], lang);
    assert.ok(shown(html)[0]!.text.includes('Source: Cnews Live'));
  }
});

test('A role is the one held on the day, and a rubbish date attribute changes nothing', async () => {
  const roles = [
    {title: 'Envoy', to: '2024'},
    {title: 'Minister', from: '2025'},
  ];
  const story = (date: string) => aStory({actors: [{id: 'ada', name: 'Ada', roles}], quotes: [aQuote({date})]});
  const text = async (date: string, attributes = '') =>
    shown(await rendered(`<quote-card src="/s.json" ${attributes}></quote-card>`, {'/s.json': story(date)}))[0]!.text;
  assert.match(await text('2023-05-01'), /Envoy/);
  assert.match(await text('2025-05-01'), /Minister/);
  assert.match(await text('2025-05-01', 'date="rubbish"'), /Minister/);
});

// What the page says to machines

test('Search engines get the quotations that the page shows, once, and no others', async () => {
  const story = aStory({
    quotes: [aQuote(), aQuote({id: 'bye', wordings: [{source: 'cnews', text: 'Goodbye'}]}), aQuote({id: 'unused'})],
  });
  const html = await rendered(`<body>${CARD}${CARD}<quote-card src="/hello.json" quote="bye"></quote-card></body>`, {
    '/hello.json': story,
  });
  assert.deepEqual(linkedData(html), [
    {
      '@type': 'Quotation',
      text: 'Hello',
      inLanguage: 'en',
      creator: {'@type': 'Person', name: 'Ada'},
      citation: [{'@type': 'CreativeWork', name: 'Cnews Live'}],
    },
    {
      '@type': 'Quotation',
      text: 'Goodbye',
      inLanguage: 'en',
      creator: {'@type': 'Person', name: 'Ada'},
      citation: [{'@type': 'CreativeWork', name: 'Cnews Live'}],
    },
  ]);
});

test('My own JSON-LD stays as it is', async () => {
  const mine = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
  const html = await rendered(`<body>${mine}${CARD}</body>`);
  assert.ok(html.startsWith(`<body>${mine}`));
  assert.equal(await rendered(html), html);
});

test('The style hashes are those of the styles in the page, in the form that a policy takes', async () => {
  const {html, styleHashes} = await render(CARD + CARD.replace('>', ' compact>'));
  const styles = [...elementsIn(shown(html)[0]!.root, true)].filter(({tagName}) => tagName === 'style');
  assert.equal(styles.length, 1);
  const [text] = styles[0]!.childNodes;
  assert.ok(text && 'value' in text);
  assert.deepEqual(styleHashes, [`'sha256-${createHash('sha256').update(text.value).digest('base64')}'`]);
});

test('No inline style and no event handler is written, for strict policies', async () => {
  const html = await rendered('<quote-card src="/s.json" heading="a"></quote-card>', {'/s.json': full()});
  for (const node of elementsIn(shown(html)[0]!.host, true)) {
    for (const {name} of node.attrs) assert.doesNotMatch(name, /^(style|on.*)$/);
  }
});

test('Rendering needs no options where the articles hold their stories', async () => {
  const {warnings, html} = await prerender(`<quote-card data='${JSON.stringify(aStory())}'></quote-card>`);
  assert.deepEqual(warnings, []);
  assert.equal(shown(html).length, 1);
});
