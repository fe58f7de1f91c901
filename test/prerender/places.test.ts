import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aQuote, aStory} from '../story.js';
import {attr, CARD, elements, render, rendered, shown, textIn} from './help.js';

/** Warnings in short. */
const said = async (article: string) => {
  const {html, warnings} = await render(article);
  return {same: html === article, messages: warnings.map(({line, column, message}) => `${line}:${column} ${message}`)};
};

test('A card in a paragraph, which its blocks would tear apart, stays with a warning', async () => {
  const message = '1:8 it stands inside <p>, which cannot hold it: put it outside';
  for (const article of [
    `<p>One ${CARD} two</p>`,
    '<p>One <quote-card src="/hello.json"><figure>old</figure></quote-card> two</p>',
    `<p>One ${CARD} <div>without an end of the paragraph</div>`,
  ]) {
    assert.deepEqual(await said(article), {same: true, messages: [message]});
  }
  const deep = await said(`<p><b><span>${CARD}</span></b></p>`);
  assert.deepEqual(deep, {same: true, messages: ['1:13 it stands inside <p>, which cannot hold it: put it outside']});
});

test('A card in a link, whose own links would break it, stays with a warning', async () => {
  const linked = aStory({sources: [{id: 'cnews', publisher: 'Cnews Live', url: 'https://cnews.example/'}]});
  const article = `<a href="/x"><div>${CARD}</div></a>`;
  const {html, warnings} = await render(article, {'/hello.json': linked});
  assert.equal(html, article);
  assert.deepEqual(
    warnings.map(({message}) => message),
    ['it stands inside <a>, which cannot hold it: put it outside'],
  );
});

test('A card stands where blocks may stand, and nothing round it moves', async () => {
  for (const [before, after, parent] of [
    ['<table><tr><td>', '</td></tr></table>', 'td'],
    ['<ul><li>', '</ul>', 'li'],
    ['<dl><dt>a<dd>', '</dl>', 'dd'],
    ['<blockquote>', '</blockquote>', 'blockquote'],
    ['<details open><summary>a</summary>', '</details>', 'details'],
    ['<section><h2>a</h2>', '</section>', 'section'],
    ['<svg><foreignObject>', '</foreignObject></svg>', 'foreignObject'],
    ['<p><object>', '</object></p>', 'object'],
    ['<p>a</p>', '<p>b</p>', 'body'],
    ['<table>', '<tr><td>a</td></tr></table>', 'body'],
    ['<my-column>', '</my-column>', 'my-column'],
  ] as const) {
    const html = await rendered(`${before}${CARD}${after}<i>end</i>`);
    const [card] = shown(html);
    assert.equal((card!.host.parentNode as {tagName?: string}).tagName, parent);
    assert.match(card!.text, /^“Hello”/);
    assert.ok(!textIn(elements(html, 'i')[0]!).includes('Hello'));
  }
});

test('A card that is not closed stays, with all that it swallows, and a warning', async () => {
  for (const article of [
    '<quote-card src="/hello.json"><p>old</p>',
    `<quote-card src="/hello.json"/><p>old</p>${CARD}`,
    '<div><quote-card src="/hello.json">old</div>',
    '<quote-card src="/hello.json"><div></quote-card></div>',
  ]) {
    const {same, messages} = await said(article);
    assert.ok(same);
    assert.deepEqual(messages, [`1:${article.indexOf('<quote') + 1} </quote-card> is missing`]);
  }
});

test('A story-data that is not closed stays as it was with a warning, and its cards are rendered', async () => {
  const {html, warnings} = await render('<story-data src="/hello.json"><quote-card>old</quote-card>');
  assert.deepEqual(
    warnings.map(({tag, message}) => `${tag} ${message}`),
    ['story-data </story-data> is missing'],
  );
  assert.equal(shown(html).length, 1);
  assert.ok(html.includes('<story-data src="/hello.json"><quote-card id='));
});

test('Cards in another card’s fallback go with it, and stay when it stays', async () => {
  const html = await rendered(`<quote-card src="/hello.json"><p>old</p>${CARD}</quote-card>`);
  assert.equal(shown(html).length, 1);
  const {same, messages} = await said(`<quote-card src="/none.json"><p>old</p>${CARD}</quote-card>`);
  assert.ok(same);
  assert.equal(messages.length, 1);
});

test('A name of ours inside a drawing is no tag of ours', async () => {
  for (const article of [`<svg>${CARD}</svg>`, `<math>${CARD}</math>`]) {
    assert.deepEqual(await said(article), {same: true, messages: []});
  }
});

test('Each quotation has its fragment once in the page, on the first of its cards', async () => {
  const html = await rendered(CARD + CARD + CARD);
  assert.deepEqual(
    elements(html, 'quote-card').map(node => attr(node, 'id')),
    ['quote-hello', undefined, undefined],
  );
});

test('An id of my own stays, and a fragment that the page has already is not given twice', async () => {
  const mine = await rendered(`<quote-card id="mine" src="/hello.json"></quote-card>${CARD}`);
  assert.deepEqual(
    elements(mine, 'quote-card').map(node => attr(node, 'id')),
    ['mine', 'quote-hello'],
  );
  for (const article of [
    `<h2 id="quote-hello">a</h2>${CARD}`,
    `${CARD}<h2 id="quote-hello">a</h2>`,
    `${CARD}<svg><g id="quote-hello"/></svg>`,
  ]) {
    assert.equal(attr(elements(await rendered(article), 'quote-card')[0]!, 'id'), undefined);
  }
});

test('The fragment that my own fallback had goes to the card', async () => {
  const html = await rendered('<quote-card src="/hello.json"><figure id="quote-hello">old</figure></quote-card>');
  assert.equal(attr(elements(html, 'quote-card')[0]!, 'id'), 'quote-hello');
});

test('Scripts for the whole page never end up inside a tag of ours, which would read them as its story', async () => {
  const pages = {'/hello.json': aStory(), '/bye.json': aStory({quotes: [aQuote({id: 'bye'})]})};
  for (const article of [
    `${CARD}<quote-card src="/bye.json"><p>not closed`,
    `<body>${CARD}<quote-card src="/bye.json"></body></html>`,
    '<story-data src="/hello.json"><p>not closed</p><quote-card></quote-card>',
    '<body><story-data src="/hello.json"><quote-card></quote-card></body>',
    '<story-data src="/hello.json"><quote-card></quote-card></story-data><textarea>',
  ]) {
    const {html} = await render(article, pages);
    const scripts = elements(html, 'script');
    assert.equal(scripts.length, 2);
    for (const script of scripts) {
      for (let at = script.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) {
        assert.doesNotMatch(at.nodeName, /-(?:card|data)$/);
      }
    }
  }
});

test('Attributes that mean nothing to the card, or mean harm, change nothing', async () => {
  const article =
    '<quote-card src="/hello.json" onclick="x()" @click="x" .data="y" ?compact="z" constructor="a" __proto__="b" toString="c" innerHTML="<img>" given="d" scene="e" style="color: red" <="f"></quote-card>';
  const html = await rendered(article);
  const [card] = shown(html);
  assert.equal(card!.text, shown(await rendered(CARD))[0]!.text);
  assert.equal(card!.rootText, shown(await rendered(CARD))[0]!.rootText);
});
