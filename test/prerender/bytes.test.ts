import assert from 'node:assert/strict';
import {test} from 'node:test';
import {prerender} from '../../dist/esm/prerender/prerender.js';
import {aStory} from '../story.js';
import {CARD, render, rendered, site, withoutScripts} from './help.js';

/** What is written for `CARD`, wherever it stands. */
const written = async () => withoutScripts(await rendered(CARD));

/** Pre-renders the card between two texts, which must come out as they went in. */
async function untouched(before: string, after: string) {
  const html = await rendered(before + CARD + after);
  assert.equal(withoutScripts(html), before + (await written()) + after);
  assert.equal(html.match(/<script[^>]* data-story-src=/g)?.length, 1);
  assert.equal(await rendered(html), html, 'a second run changes nothing');
}

const pages: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a whole document': [
    '<!doctype html>\n<html lang="en">\n  <head><title>a</title></head>\n  <body>\n',
    '\n  </body>\n</html>\n',
  ],
  'odd white space': [
    '\n\n <!DOCTYPE   html >\t<html\n  lang=en\n><head >\f</head\n><body\t>\n \n',
    '   \n\t</body\t>\n</html\n>\n\n ',
  ],
  'Windows line ends': [
    '<!doctype html>\r\n<html lang="en">\r\n<body>\r\n<p>a\r\n\r\rb</p>\r\n',
    '\r\n<pre>\r\n\r\n</pre>\r\n</body>\r\n</html>\r\n',
  ],
  'a byte order mark': ['\uFEFF<!doctype html><html lang="en"><body>', '</body></html>'],
  'attributes without quotation marks': [
    "<div lang=en class=a data-x='\"' hidden data-y = z/><img src=a.png alt>",
    '<a href=/x/>x</a></div>',
  ],
  'tags in capitals': ['<!DOCTYPE HTML><HTML LANG="en"><BODY BGCOLOR=white><P>a</P>', '<HR><Br/></BODY></HTML>'],
  'a comment that holds a tag of ours': [`<!-- ${CARD} --><p>a</p>`, `<!--\n${CARD}\n--><!---->`],
  'conditional comments': [`<!--[if IE]>${CARD}<![endif]--><![if !IE]>`, '<![endif]><?php echo "a" ?>'],
  'a template that holds a tag of ours': [`<template>${CARD}</template>`, `<template><p>${CARD}</template>`],
  'a component with a root of its own': [
    `<my-box><template shadowrootmode="open"><slot></slot>${CARD}</template></my-box>`,
    '<my-box></my-box>',
  ],
  'a noscript element that holds a tag of ours': [`<noscript>${CARD}</noscript>`, `<noscript>${CARD}</noscript>`],
  'an SVG drawing that holds a tag of ours': [
    `<svg viewBox="0 0 1 1"><defs/><title>a</title>${CARD}<path d="M0 0"/></svg>`,
    `<math><mi>x</mi></math>`,
  ],
  'a text area that holds a tag of ours': [`<textarea>${CARD}</textarea>`, `<title>${CARD}</title>`],
  'scripts and styles that hold a tag of ours': [
    `<script>const a = '${CARD.replaceAll("'", '')}';</script><style>a::after { content: "<quote-card>" }</style>`,
    '<script>"<!--<script><quote-card></quote-card>"</script>-->--></script>',
  ],
  'a tag of ours in attributes': [
    `<div title='${CARD}' data-b="<quote-card>">`,
    `</div><iframe srcdoc='${CARD}'></iframe>`,
  ],
  'entities, known and unknown': [
    '<p title="a&amp;b&quot;&copy">&amp;amp; &nbsp;&lt;&#0;&#x1F600; &bogus; &copy AT&T</p>',
    '<p>&amp</p>',
  ],
  'list items and cells that are not closed': ['<ul><li>a<li>', '<li>b</ul><table><tr><td>1<td>2</table>'],
  'a list item': ['<ol><li>', '</li></ol>'],
  'a quotation of the article': ['<blockquote><div>', '</div></blockquote>'],
  'a table cell': ['<table><tbody><tr><th>a</th><td>', '</td></tr></table>'],
  'a place between table rows': ['<table><tr><td>a</td></tr>', '<tr><td>b</td></tr></table>'],
  'a table without rows': ['<table>', '</table>'],
  'tags closed in the wrong order': ['<p><b><i>a</b></i></p><div><b>', '</b></div></div></section>'],
  'no html, head or body': ['<!doctype html><title>a</title><p>a</p>', '<p>b'],
  'closing tags without opening ones': ['<p>a</p>', '</body></html>'],
  'text after the end': ['<html lang="en"><body>', '</body></html>\n<!-- page made in 3 ms -->\ntext'],
  'two ends of the body': ['<body lang="en"><p>a</p></body>', '</body></html></body>'],
  'a fragment': ['<h2>a</h2>\n', '\n<p>b</p>\n'],
  'nothing around': ['', ''],
  'characters beyond the first plane, and none at all': ['<p>😀 \0 \ud800 é e\u0301</p>', '<p>\u2028\u2029\u202e</p>'],
  'a frame of foreign widgets': ['<amp-ad></amp-ad><x-quote-card></x-quote-card>', '<quote-card-2></quote-card-2>'],
  'a text area that is not closed': ['<p>a</p>', '<textarea>rest'],
  'a comment that is not closed': ['<body lang="en">', '<!-- rest </body>'],
  'a tag that is not finished': ['<p>a</p>', '<div title="rest'],
  'a drawing that is not closed': ['<p>a</p>', '<svg><g>'],
  'a template that is not closed': ['<p>a</p>', '<template><p>rest</body>'],
  'a plaintext element': ['<p>a</p>', '<plaintext>rest</body></html>'],
};

for (const [what, [before, after]] of Object.entries(pages)) {
  test(`My article keeps every byte round a card: ${what}`, () => untouched(before, after));
}

test('An article without our tags comes back as it is', async () => {
  for (const [before, after] of Object.values(pages)) {
    assert.equal(
      await rendered(before.replaceAll('quote-card', 'a') + after.replaceAll('quote-card', 'a')),
      before.replaceAll('quote-card', 'a') + after.replaceAll('quote-card', 'a'),
    );
  }
  assert.deepEqual(await prerender(''), {html: '', warnings: [], styleHashes: []});
});

test('A tag keeps the way in which I wrote it, and gets its two attributes behind mine', async () => {
  for (const [start, end] of [
    ['<quote-card src="/hello.json" quote="hello">', '</quote-card>'],
    ['<QUOTE-CARD\n  SRC = /hello.json\tQuote=hello\n>', '</Quote-Card\n>'],
    ["<quote-card quote='hello' src='/hello.json' >", '</quote-card >'],
    ['<quote-card quote=hello class src=/hello.json>', '</quote-card>'],
    ['<quote-card/quote="hello"/src="/hello.json">', '</quote-card>'],
    ['<quote-card quote=hello src=/hello.json />', '</quote-card>'],
    ['<quote-card src="/hello.json" src="/other.json" quote="hello">', '</quote-card>'],
  ] as const) {
    const html = withoutScripts(await rendered(`${start}${end}`));
    const open = html.slice(0, html.indexOf('<template'));
    assert.equal(open.replace(' id="quote-hello" defer-hydration', ''), start);
    assert.match(open, / id="quote-hello" defer-hydration/);
    assert.ok(html.endsWith(end));
    assert.equal(withoutScripts(await rendered(html)), html);
  }
});

test('An address without quotation marks may end with a slash', async () => {
  const pages = {'/stories/': aStory()};
  const html = await rendered('<quote-card quote=hello src=/stories/></quote-card>', pages);
  assert.ok(html.startsWith('<quote-card quote=hello src=/stories/ id="quote-hello" defer-hydration><template'));
  assert.equal(await rendered(html, pages), html);
});

test('The warnings’ lines and columns are those that my editor shows', async () => {
  const broken = '<quote-card src="/none.json"></quote-card>';
  for (const [before, line, column] of [
    ['', 1, 1],
    ['\n\n  ', 3, 3],
    ['<p>a</p>\r\n<p>é</p>', 2, 9],
    ['<!doctype html>\n<html>\n<body>\n\t', 4, 2],
  ] as const) {
    const {warnings, html} = await render(before + broken);
    assert.deepEqual(warnings, [
      {
        tag: 'quote-card',
        line,
        column,
        message: 'its story could not be read: the server answered 404',
        stayed: true,
      },
    ]);
    assert.equal(html, before + broken);
  }
});

test('An article with a thousand cards is read whole, and asks for its story once', async () => {
  const {asked, options} = site();
  const article = `<body lang="en">${`<p>a</p>${CARD}`.repeat(1000)}</body>`;
  const {html, warnings} = await prerender(article, options);
  assert.deepEqual(warnings, []);
  assert.deepEqual(asked, ['https://paper.example/hello.json']);
  assert.equal(html.match(/<template shadowrootmode="open">/g)?.length, 1000);
  assert.equal(html.match(/data-story-src=/g)?.length, 1);
  assert.equal(html.match(/<quote-card [^>]*id="quote-hello"/g)?.length, 1);
});

test('A story that a thousand cards take from one story-data is parsed once', async t => {
  const text = JSON.stringify(aStory());
  const parse = t.mock.method(JSON, 'parse');
  const article = `<story-data><script type="application/json">${text}</script></story-data>${'<quote-card></quote-card>'.repeat(1000)}`;
  const {html, warnings} = await prerender(article);
  assert.deepEqual(warnings, []);
  assert.equal(html.match(/<template shadowrootmode="open">/g)?.length, 1000);
  assert.equal(parse.mock.calls.filter(call => call.arguments[0] === text).length, 1);
});

test('An article nested ten thousand elements deep does not stop the command', async () => {
  const [before, after] = ['<div lang="en">'.repeat(10_000), '</div>'.repeat(10_000)];
  assert.ok(withoutScripts(await rendered(before + CARD + after)) === before + (await written()) + after);
});
