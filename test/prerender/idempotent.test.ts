import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {prerender} from '../../dist/esm/prerender/prerender.js';
import {articles as demoArticles} from '../../stories/serve.js';
import {aQuote, aStory, withStory} from '../story.js';
import {carried, CARD, elements, linkedData, render, rendered, shown} from './help.js';

const STORIES = fileURLToPath(new URL('../../stories', import.meta.url));

const other = {...aStory(), id: 'other', quotes: [aQuote({id: 'bye', wordings: [{source: 'cnews', text: 'Goodbye'}]})]};
const PAGES = {'/hello.json': aStory(), '/other.json': other};

const articles: Readonly<Record<string, string>> = {
  'a document': `<!doctype html>\n<html lang="en">\n<body>\n${CARD}\n</body>\n</html>\n`,
  'a fragment': CARD,
  'a fragment that ends with a line': `<p>a</p>\n${CARD}\n`,
  'authors’ fallbacks with the card’s own fragment':
    '<quote-card src="/hello.json"><figure id="quote-hello"><blockquote>Hello</blockquote></figure></quote-card>',
  'a fallback with tags of ours in it': `<quote-card src="/hello.json"><p>old</p>${CARD}<story-data src="/other.json"></story-data></quote-card>`,
  'a story as a child script': withStory(aStory()),
  'a story as a child script behind the words': `<quote-card><p>old</p><script type="application/json">\n${JSON.stringify(aStory())}\n</script></quote-card>`,
  'a story as an attribute': `<quote-card data='${JSON.stringify(aStory())}'></quote-card>`,
  'two stories': `${CARD}<quote-card src="/other.json">Bye</quote-card>${CARD}`,
  'a story-data around': '<story-data src="/hello.json"><h2>a</h2><quote-card>old</quote-card></story-data>',
  'the same quotation three times': `${CARD}${CARD}<quote-card src="/hello.json" id="mine">old</quote-card>`,
  'cards in a table, a list and a text': `<table><tr><td>${CARD}</td></tr>${CARD}</table><ul><li>${CARD}</ul>`,
  'an end that swallows what comes behind': `${CARD}<div><textarea>`,
  'a card that is not closed at the end': `${CARD}<quote-card src="/other.json"><p>rest</p>`,
  'a story-data that is not closed': `<story-data src="/hello.json"><quote-card>old</quote-card>`,
  'cards that cannot be rendered among others': `<quote-card src="/none.json">none</quote-card>${CARD}<p>${CARD}</p>`,
};

for (const [what, article] of Object.entries(articles)) {
  test(`Rendering a rendered article gives the same bytes: ${what}`, async () => {
    const once = await render(article, PAGES);
    const twice = await render(once.html, PAGES);
    const thrice = await render(twice.html, PAGES);
    assert.notEqual(once.html, article);
    assert.equal(twice.html, once.html);
    assert.equal(thrice.html, once.html);
    assert.deepEqual(
      twice.warnings.map(({message}) => message),
      once.warnings.map(({message}) => message),
    );
    assert.deepEqual(twice.styleHashes, once.styleHashes);
  });
}

for (const page of await demoArticles()) {
  test(`The demo article ${page} renders without a warning, and again to the same bytes`, async () => {
    const file = join(STORIES, 'pages', page);
    const places = {file, root: STORIES};
    const article = await readFile(file, 'utf8');
    const once = await prerender(article, places);
    const twice = await prerender(once.html, places);
    assert.deepEqual(once.warnings, []);
    assert.equal(twice.html, once.html);
    assert.equal(shown(once.html).length, elements(article, 'quote-card').length);
  });
}

test('The first rendering in a process is as complete as the later ones', async () => {
  const story = aStory({
    sources: [
      {id: 'cnews', publisher: 'Cnews Live'},
      {id: 'invezz', publisher: 'Invezz'},
    ],
    quotes: [
      aQuote({
        wordings: [
          {source: 'cnews', text: 'We need it'},
          {source: 'invezz', text: 'We want it'},
        ],
        context: 'An *important* day',
      }),
    ],
  });
  const {spawnSync} = await import('node:child_process');
  const built = new URL('../../dist/esm/prerender/prerender.js', import.meta.url).href;
  const code = `import {prerender} from ${JSON.stringify(built)};
    const article = ${JSON.stringify(withStory(story))};
    const once = await prerender(article);
    const twice = await prerender(article);
    console.log(JSON.stringify([once.html, twice.html]));`;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'});
  assert.equal(stderr, '');
  const [once, twice] = JSON.parse(stdout) as [string, string];
  assert.equal(once, twice);
  assert.ok(once.includes('We <u>want</u> it'));
  assert.ok(once.includes('An <em>important</em> day'));
});

test('When I correct the story, the next run corrects the article', async () => {
  const corrected = {...aStory(), quotes: [aQuote({wordings: [{source: 'cnews', text: 'Hello again'}]})]};
  const article = `<body lang="en"><p>a</p>${CARD}</body>`;
  const before = await rendered(article);
  const after = await rendered(before, {'/hello.json': corrected});
  assert.equal(after, await rendered(article, {'/hello.json': corrected}));
  assert.match(shown(after)[0]!.text, /“Hello again”/);
  assert.doesNotMatch(shown(after)[0]!.text, /“Hello”/);
  assert.deepEqual(carried(after), {'/hello.json': corrected});
  assert.equal(linkedData(after)[0]!.text, 'Hello again');
});

test('When I take a card out, its story and its data go, too', async () => {
  const both = await rendered(`${CARD}<quote-card src="/other.json">Bye</quote-card>`, PAGES);
  assert.deepEqual(Object.keys(carried(both)), ['/hello.json', '/other.json']);
  const one = both.replace(/<quote-card src="\/hello[^]*?<\/quote-card>/, '');
  const after = await rendered(one, PAGES);
  assert.deepEqual(Object.keys(carried(after)), ['/other.json']);
  assert.deepEqual(
    linkedData(after).map(({text}) => text),
    ['Goodbye'],
  );
  assert.equal(await rendered(after.replace(/<quote-card[^]*<\/quote-card>/, ''), PAGES), '');
});

test('When the story breaks between two runs, the rendered article stays as it is', async () => {
  const before = await rendered(`<body lang="en"><p>a</p>${CARD}</body>`);
  const {html, warnings} = await render(before, {'/hello.json': '{"version": 1'});
  assert.equal(html, before);
  assert.equal(warnings.length, 1);
});

test('A content system that turns line ends into those of Windows adds no line at each run', async () => {
  const once = await rendered(`<body lang="en">\n${CARD}\n</body>\n`);
  assert.equal(
    await rendered(once.replaceAll('\n', '\r\n')),
    once.replaceAll('\n', '\r\n').replaceAll('</script>\r\n', '</script>\n'),
  );
});

test('Only our own scripts are replaced, whatever else has attributes of that name', async () => {
  const mine = '<div data-story-src="/hello.json">a</div><p data-story-ld>b</p>';
  assert.ok((await rendered(mine + CARD)).startsWith(mine));
});
