import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'parse5';
import {aQuote, aStory, json, withStory, type Json} from '../story.js';
import {attr, carried, elementsIn, linkedData, render, rendered, shown, squeezed} from './help.js';

const TEXTS = [
  '</script><script>alert(1)</script>',
  '</template><b>out</b>',
  '</quote-card><i>out</i>',
  '<!-- not closed',
  '--><b>out</b>',
  '<![CDATA[ ]]>',
  '</style></figure></blockquote></p>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' onmouseover='alert(1)`,
  '&amp; &lt;b&gt; &quot; &#x3C;b&#62; &copy',
  '<!--lit-part--><!--/lit-part--><?><!--lit-node 0-->',
  '${alert(1)} {{x}} {source} {actor} $& $1',
  'a\u2028b\u2029c',
  '\u202eright to left\u202c \u200f\u200e \u2066isolated\u2069',
  'lone \ud83d and \udc00 surrogates',
  'a very\u00a0\u200b\ufefflong\u00ad space',
  'line\nbreak\ttab',
  '<plaintext>',
  '<textarea><title><noscript><select><table>',
];

/** A story with the text in every place that takes words. */
const hostile = (text: string): Json => ({
  version: 1,
  id: 'story',
  lang: 'en',
  title: text,
  'x-note': text,
  sources: [
    {
      id: 'cnews',
      publisher: text,
      title: text,
      label: text,
      url: 'https://cnews.example/',
      wires: [text],
      syndicatedFrom: text,
      note: text,
    },
    {id: 'other', publisher: {en: 'Other', uk: text}},
  ],
  actors: [{id: 'ada', name: text, names: [{text}], roles: [{title: text, of: text}], portrait: 'm'}],
  events: [{id: 'summit', title: text, date: '2025-03-02', kind: text, summary: text}],
  quotes: [
    {
      id: 'hello',
      speaker: 'ada',
      event: 'summit',
      occasion: text,
      channel: text,
      addressedTo: [text],
      lang: 'uk',
      wordings: [
        {source: 'cnews', text: {uk: text, en: text}, form: 'direct', via: text, accordingTo: text, attributedTo: text},
        {source: 'other', text: `Other words ${text}`, form: 'direct'},
        {source: 'cnews', text: [text, text], form: 'partial'},
        {source: 'cnews', text, form: 'indirect'},
      ],
      context: text,
      verification: 'disputed',
    },
  ],
  media: [{id: 'm', kind: 'photo', src: 'https://cnews.example/a.png', alt: text, caption: text, credit: text}],
  corrections: [{date: '2025-03-04', text, items: ['hello']}],
});

/** What a card is made of; anything else came out of a text. */
const TAGS =
  /^(quote-card|template|style|figure|figcaption|blockquote|p|b|u|br|a|bdi|time|div|strong|span|img|fieldset|legend|label|input|mark|sup|details|summary|em|strong|button)$/;
const ATTRIBUTES =
  /^(src|quote|id|defer-hydration|shadowrootmode|part|lang|dir|cite|class|datetime|href|alt|width|height|loading|decoding|type|name|checked|data-verification|data-source|aria-hidden|title|value|role)$/;

/** The text as an HTML parser gives it back. */
const parsed = (text: string) => squeezed(text);

for (const text of TEXTS) {
  test(`A text of the story is never markup: ${JSON.stringify(text)}`, async () => {
    const story = hostile(text);
    const article =
      '<!doctype html><html lang="en"><body><quote-card src="/s.json"></quote-card><p id="after">after</p></body></html>';
    const html = await rendered(article, {'/s.json': story});
    const [card, ...more] = shown(html);
    assert.equal(more.length, 0);
    for (const node of elementsIn(card!.host, true)) {
      assert.match(node.tagName, TAGS);
      for (const {name} of node.attrs) assert.match(name, ATTRIBUTES, node.tagName);
      if (node.tagName === 'a') assert.equal(attr(node, 'href'), 'https://cnews.example/');
    }
    const body = [...elementsIn(parse(html))].find(({tagName}) => tagName === 'body')!;
    assert.deepEqual(
      body.childNodes.filter(node => 'tagName' in node).map(node => `${node.tagName} ${attr(node, 'id') ?? ''}`),
      ['quote-card quote-hello', 'p after', 'script ', 'script '],
    );
    for (const shownText of [card!.text, card!.rootText]) {
      // Printings, occasion, speaker, role, source, context and correction.
      assert.ok(shownText.split(parsed(text)).length > 10, shownText);
    }
    assert.deepEqual(carried(html), {'/s.json': story});
    assert.equal(linkedData(html)[0]!.text, text);
    assert.equal(await rendered(html, {'/s.json': story}), html);
  });
}

test('A story with hostile words in a child script or an attribute is as harmless', async () => {
  for (const text of TEXTS) {
    const story = hostile(text);
    for (const article of [withStory(story), `<quote-card data='${json(story)}'></quote-card>`]) {
      const html = await rendered(`${article}<p id="after">after</p>`);
      assert.ok(shown(html)[0]!.text.includes(parsed(text)));
      assert.match(html, /<\/quote-card><p id="after">after<\/p>/);
    }
  }
});

test('An id with markup in it is refused, and the tag stays', async () => {
  for (const id of ['"><script>alert(1)</script>', "a' onclick='x", 'a b', '', '<b>', '&quot;', '../x']) {
    const story = aStory({quotes: [aQuote({id})]});
    const article = '<quote-card src="/s.json"></quote-card>';
    const {html, warnings} = await render(article, {'/s.json': story});
    assert.equal(html, article);
    assert.equal(warnings.filter(({stayed}) => stayed).length, 1);
  }
});

test('An address that does harm is no link, no picture and no source of words', async () => {
  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://bank.example@evil.example/',
    'file:///etc/passwd',
    'blob:https://a.example/1',
  ]) {
    const story = aStory({
      sources: [{id: 'cnews', publisher: 'Cnews Live', url, archivedUrl: url}],
      actors: [{id: 'ada', name: 'Ada', portrait: 'm', sameAs: [url]}],
      media: [{id: 'm', kind: 'photo', src: url, alt: ''}],
      quotes: [aQuote({context: `[a](<${url.replace('\n', '')}>)`})],
    });
    const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': story});
    const [card] = shown(html);
    for (const node of elementsIn(card!.host, true)) {
      assert.ok(!['a', 'img'].includes(node.tagName), url);
      assert.equal(attr(node, 'cite'), undefined);
    }
    assert.ok(
      !JSON.stringify(linkedData(html)).includes('evil') && !JSON.stringify(linkedData(html)).includes('alert'),
    );
  }
});

test('Markup in an address stays inside the address', async () => {
  const url = "https://cnews.example/\"><script>alert(1)</script>?a=1&b='2'#<!--";
  const story = aStory({sources: [{id: 'cnews', publisher: 'Cnews Live', url}]});
  const html = await rendered('<quote-card src="/s.json"></quote-card>', {'/s.json': story});
  const [card] = shown(html);
  const links = [...elementsIn(card!.host, true)].filter(({tagName}) => tagName === 'a');
  assert.deepEqual(
    links.map(node => attr(node, 'href')),
    [new URL(url).href, new URL(url).href],
  );
  for (const node of elementsIn(card!.host, true)) assert.notEqual(node.tagName, 'script');
});

test('Keys of a story that have a meaning in JavaScript do no harm', async () => {
  const json = `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ${JSON.stringify(aStory()).slice(1)}`;
  const {html, warnings} = await render('<quote-card src="/s.json"></quote-card>', {'/s.json': json});
  assert.equal(shown(html).length, 1);
  assert.ok(warnings.every(({stayed}) => !stayed));
  assert.equal(({} as Json).polluted, undefined);
  const [line] = /\{"__proto__".*(?=<\/script>)/.exec(html)!;
  assert.deepEqual(JSON.parse(line), JSON.parse(json));
});
