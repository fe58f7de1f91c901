import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {prerender, type PrerenderOptions} from '../../dist/esm/prerender/prerender.js';
import {aQuote, aStory, saying, script, withStory} from '../story.js';
import {ARTICLE, attr, CARD, carried, elements, folder, render, rendered, shown, site} from './help.js';

const HELLO = JSON.stringify(aStory());

/** The tag stays byte for byte, and one warning says where and why. */
async function stays(article: string, message: RegExp, options: PrerenderOptions = site().options) {
  const {html, warnings, styleHashes} = await prerender(article, options);
  assert.equal(html, article);
  assert.equal(warnings.length, 1);
  const [{tag, line, column, message: said, stayed}] = warnings as [(typeof warnings)[0]];
  assert.deepEqual({tag, line, column, stayed}, {tag: 'quote-card', line: 1, column: 1, stayed: true});
  assert.match(said, message);
  assert.deepEqual(styleHashes, []);
}

// The five ways

test('A card takes its story from its data attribute', async () => {
  const html = await rendered(`<quote-card data='${HELLO}'>old</quote-card>`, {});
  assert.match(shown(html)[0]!.text, /“Hello”/);
  assert.deepEqual(carried(html), {}, 'the tag itself holds the story');
});

test('A card takes a single quotation as its data, with the speaker as an object', async () => {
  const html = await rendered(
    `<quote-card data='{"version":1,"quotes":[{"id":"a","speaker":{"name":"Ada"},"text":"Hi"}]}'></quote-card>`,
  );
  assert.match(shown(html)[0]!.text, /“Hi” ?Ada/);
  const {html: bare} = await render(`<quote-card data='{"speaker": {"name": "Ada"}, "text": "Hi"}'></quote-card>`);
  assert.match(shown(bare)[0]!.text, /“Hi” ?Ada/);
});

test('A card takes its story from its child script, which stays as I wrote it', async () => {
  const script = `<script  type='application/json' >\n  ${HELLO}\n</script>`;
  const html = await rendered(`<quote-card><p>old</p>${script}</quote-card>`, {});
  assert.match(shown(html)[0]!.text, /“Hello”/);
  assert.ok(html.includes(script));
  assert.ok(!html.includes('<p>old</p>'));
  assert.match(
    await rendered(`<quote-card><script type="Application/JSON">${HELLO}</script></quote-card>`),
    /shadowrootmode/,
  );
});

test('A card takes its story from the address in src', async () => {
  assert.match(shown(await rendered(CARD))[0]!.text, /“Hello”/);
});

test('A card takes its story from the story-data that it names, also from a later one', async () => {
  const html = await rendered(
    '<quote-card story="b">old</quote-card><story-data id="a" src="/a.json"></story-data><story-data id="b" src="/b.json"></story-data>',
    {'/a.json': saying('from a'), '/b.json': saying('from b')},
  );
  assert.match(shown(html)[0]!.text, /from b/);
  assert.deepEqual(Object.keys(carried(html)), ['/b.json']);
});

test('A card takes its story from the nearest story-data around it', async () => {
  const html = await rendered(
    '<story-data src="/a.json"><div><story-data src="/b.json"><quote-card>old</quote-card></story-data></div><quote-card>old</quote-card></story-data>',
    {'/a.json': saying('from a'), '/b.json': saying('from b')},
  );
  assert.match(shown(html)[0]!.text, /from b/);
  assert.match(shown(html)[1]!.text, /from a/);
});

test('A card takes its story from the only story-data of the page', async () => {
  const html = await rendered(`<quote-card>old</quote-card>${withStory(saying('only'), '', 'story-data')}`);
  assert.match(shown(html)[0]!.text, /only/);
});

test('The first way that is there decides: data, child script, src, named, near', async () => {
  const pages = {'/src.json': saying('src'), '/named.json': saying('named'), '/near.json': saying('near')};
  const child = script(saying('child'));
  const data = `data='${JSON.stringify(saying('data'))}'`;
  for (const [attributes, inside, wins] of [
    [`${data} src="/src.json" story="n"`, child, 'data'],
    ['src="/src.json" story="n"', child, 'child'],
    ['src="/src.json" story="n"', '', 'src'],
    ['story="n"', '', 'named'],
    ['story=""', '', 'near'],
  ] as const) {
    const html = await rendered(
      `<story-data id="n" src="/named.json"></story-data><story-data src="/near.json"><quote-card ${attributes}>${inside}</quote-card></story-data>`,
      pages,
    );
    assert.ok(shown(html)[0]!.text.includes(`“${wins}”`), wins);
  }
});

test('Only a story-data that a rendered card uses is put to sleep; it keeps what is inside it', async () => {
  const html = await rendered(
    '<story-data id="a" src="/hello.json"><p>kept</p><quote-card>old</quote-card></story-data><story-data id="b" src="/none.json"><p>kept, too</p></story-data>',
  );
  const [used, unused] = elements(html, 'story-data');
  assert.equal(attr(used!, 'defer-hydration'), '');
  assert.equal(attr(unused!, 'defer-hydration'), undefined);
  assert.ok(html.includes('<p>kept</p><quote-card') && html.includes('<p>kept, too</p>'));
});

test('When the way that decides fails, the next one is not tried', async () => {
  const {options} = site();
  await stays(`<quote-card data="{" src="/hello.json">old</quote-card>`, /not JSON/, options);
  await stays(
    `<quote-card src="/none.json" story="a">old</quote-card><story-data id="a" src="/hello.json"></story-data>`,
    /404/,
  );
  await stays(
    `<quote-card story="a">old</quote-card><story-data src="/hello.json"></story-data>`,
    /no <story-data id="a">/,
  );
});

test('A card that names no story says so', async () => {
  await stays('<quote-card>old</quote-card>', /no src, story or single/);
  await stays(
    '<quote-card>old</quote-card><story-data src="/hello.json"></story-data><story-data></story-data>',
    /no src, story or single <story-data>/,
  );
  await stays('<quote-card>old</quote-card><story-data><p>nothing</p></story-data>', /holds none/);
});

// Addresses

test('Stories are read from files: beside the article, above it, and from the root', async () => {
  const root = await folder({
    'stories/hello.json': JSON.stringify(saying('root')),
    'news/2025/near.json': JSON.stringify(saying('near')),
    'news/up.json': JSON.stringify(saying('up')),
    'news/Größe 100%.json': JSON.stringify(saying('percent')),
    'news/a#b?c.json': JSON.stringify(saying('signs')),
    'bom.json': `\uFEFF${JSON.stringify(saying('mark'))}`,
  });
  const options = {root, file: join(root, 'news/2025/article.html')};
  for (const [src, says] of [
    ['/stories/hello.json', 'root'],
    ['/stories/hello.json?v=2#quote-hello', 'root'],
    ['/./news/../stories//hello.json', 'root'],
    ['near.json', 'near'],
    [' near.json ', 'near'],
    ['./near.json?v=2', 'near'],
    ['../up.json#x', 'up'],
    ['../Gr%C3%B6%C3%9Fe%20100%25.json', 'percent'],
    ['../a%23b%3Fc.json', 'signs'],
    ['/bom.json', 'mark'],
    ['../../../../../../../../../..' + root + '/news/up.json', 'up'],
  ] as const) {
    const {html, warnings} = await prerender(`<quote-card src="${src}">old</quote-card>`, options);
    assert.deepEqual(warnings, [], src);
    assert.match(shown(html)[0]!.text, new RegExp(`“${says}”`));
    assert.deepEqual(Object.keys(carried(html)), [src]);
  }
});

test('An address from the root never leads out of the root', async () => {
  const outer = await folder({'secret.json': HELLO, 'site/a.json': HELLO});
  const options = {root: join(outer, 'site'), file: join(outer, 'site/article.html')};
  for (const src of [
    '/../secret.json',
    '/../../../../../../../../../../../..' + outer + '/secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/x/../../secret.json',
    '/..\\secret.json',
    '/%2e%2e%5csecret.json',
  ]) {
    const article = `<quote-card src="${src}">old</quote-card>`;
    const {html, warnings} = await prerender(article, options);
    assert.equal(html, article);
    assert.match(warnings[0]!.message, /ENOENT/, src);
  }
});

test('A story elsewhere is asked for once through the fetch that I give, relative to the article', async () => {
  for (const [src, href] of [
    ['https://cdn.example/s.json?v=1', 'https://cdn.example/s.json?v=1'],
    ['//cdn.example/s.json', 'https://cdn.example/s.json'],
    ['s.json', 'https://paper.example/news/s.json'],
    ['/s.json#quote-hello', 'https://paper.example/s.json#quote-hello'],
  ] as const) {
    const {asked, options} = site({
      'https://cdn.example/s.json': aStory(),
      '/news/s.json': aStory(),
      '/s.json': aStory(),
    });
    const article = `<quote-card src="${src}">old</quote-card>`;
    const {warnings} = await prerender(article + article, options);
    assert.deepEqual(warnings, []);
    assert.deepEqual(asked, [href]);
  }
});

test('Addresses in a story lead where they would in the reader’s browser', async () => {
  const story = aStory({sources: [{id: 'cnews', publisher: 'Cnews Live', url: 'a.html'}]});
  const link = (html: string) => attr(elements(html, 'a')[0]!, 'href');
  assert.equal(
    link(await rendered('<quote-card src="../data/s.json"></quote-card>', {'/data/s.json': story})),
    'https://paper.example/data/a.html',
  );
  assert.equal(link(await rendered(withStory(story))), 'https://paper.example/news/a.html');
  const root = await folder({'data/s.json': JSON.stringify(story)});
  const {html} = await prerender('<quote-card src="/data/s.json"></quote-card>', {root});
  assert.equal(link(html), '/data/a.html', 'without the article’s address, from the site’s root');
});

test('An address that I give no way to is a warning that says what to give', async () => {
  await stays('<quote-card src="a.json">old</quote-card>', /give the file of the article/, {});
  await stays('<quote-card src="/a.json">old</quote-card>', /the folder \(root\)/, {file: '/nowhere/article.html'});
  await stays('<quote-card src="https://cdn.example/a.json">old</quote-card>', /give a fetch/, {root: '/nowhere'});
  await stays('<quote-card src="https://[">old</quote-card>', /its story could not be read/);
  await stays('<quote-card src="%E0%A4%A">old</quote-card>', /its story could not be read/, {file: '/nowhere/a.html'});
  await stays('<quote-card src="/%00.json">old</quote-card>', /its story could not be read/, {root: '/nowhere'});
});

// What can be wrong with a story

test('A story that cannot be had leaves the tag as it was, and the warning says why', async () => {
  const broken: readonly (readonly [unknown, RegExp])[] = [
    [new Error('the line is dead'), /could not be read: the line is dead/],
    [new Response('no', {status: 404}), /could not be read: the server answered 404/],
    [new Response('no', {status: 500}), /the server answered 500/],
    ['<!doctype html><title>Not found</title>', /^this is a web page, not JSON\. Check the address/],
    ['', /^there is no text\. /],
    ['{"version": 1,', /^this is not JSON: /],
    ['"text"', /^this is not a story\. /],
    [{version: 2}, /^\/version: this story has version 2\. Use version 1/],
    [`{"version": 1, "x-long": "${'a'.repeat(16_000_000)}"}`, /^the story has 160000\d\d characters\. /],
    [{version: 1, events: Array(20_001).fill(0)}, /^\/events: "events" has too many items\. /],
  ];
  for (const [page, message] of broken) {
    await stays(CARD, message, site({'/hello.json': page}).options);
  }
});

test('A quotation that the story does not have leaves the tag as it was', async () => {
  await stays('<quote-card src="/hello.json" quote="bye">old</quote-card>', /the story has no quotation "bye"/);
  const two = aStory({quotes: [aQuote(), aQuote({id: 'bye'})]});
  await stays(
    '<quote-card src="/hello.json">old</quote-card>',
    /the story has no single quotation/,
    site({'/hello.json': two}).options,
  );
});

test('One broken card does not keep the others from being rendered', async () => {
  const broken = '<quote-card src="/none.json"><b>old</b></quote-card>';
  const {html, warnings} = await render(`${broken}\n${CARD}\n  ${broken}`);
  assert.deepEqual(
    warnings.map(({line, column}) => [line, column]),
    [
      [1, 1],
      [3, 3],
    ],
  );
  assert.equal(html.split(broken).length, 3);
  assert.match(html, /<quote-card src="\/hello.json" quote="hello" id="quote-hello" defer-hydration>/);
});

test('A mistake in the story is told once, however many cards show it, and they are rendered', async () => {
  const story = {...aStory(), colour: 'red'};
  for (const article of [
    CARD + CARD,
    `<story-data src="/hello.json"><quote-card></quote-card><quote-card></quote-card></story-data>`,
  ]) {
    const {html, warnings} = await render(article, {'/hello.json': story});
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!.message, /^\/colour: the key "colour" is not known here\. /);
    assert.equal(warnings[0]!.stayed, false);
    assert.equal(shown(html).length, 2);
  }
});

test('A data attribute that the content system escaped twice is read, with a warning', async () => {
  const {html, warnings} = await render(`<quote-card data="${HELLO.replaceAll('"', '&amp;quot;')}"></quote-card>`);
  assert.match(shown(html)[0]!.text, /“Hello”/);
  assert.deepEqual(
    warnings.map(({message, stayed}) => [message, stayed]),
    [['the data attribute is escaped twice. Write &quot;, not &amp;quot;.', false]],
  );
});

test('The page carries each story once, in one line, under the address that the tag names', async () => {
  const story = aStory({title: 'a < b > c & d \u2028\u2029 </script> <!-- ]]>'});
  const src = `/hello.json?a="1"&b='2'&lt;`;
  const article = `<quote-card src='${src.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></quote-card>`;
  const html = await rendered(article + article, {[new URL(src, ARTICLE).pathname]: JSON.stringify(story, null, 2)});
  assert.deepEqual(carried(html), {[src]: story});
  const [line] = /<script type="application\/json".*/.exec(html)!;
  assert.doesNotMatch(line.replace(/^<script[^>]*>|<\/script>$/g, ''), /[<>&\u2028\u2029]/);
});
