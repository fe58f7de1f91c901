import assert from 'node:assert/strict';
import {cp, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {aStory} from '../story.js';
import {attr, elements, folder, linkedData, shown} from './help.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A new element, as its author would write it: one class; perhaps a fallback. */
const element = (tag: string, shows: string, more = '') => `
  import {html} from 'lit';
  import {element} from '../../ui/base/define.js';
  import {StoryElement} from '../../ui/base/story-element.js';
  export class Note extends StoryElement {
    static collection = 'points';
    static properties = {point: {}};
    ${more}
    get sought() { return 'point'; }
    renderStory({story}) {
      const point = story.pick('points', this.point ?? '');
      return point && html\`${shows}\`;
    }
  }
  element('${tag}')(Note);`;

const fallback = (template: string, more = '') => `
  import {html} from 'lit';
  const pointOf = ({point = ''}, {story}) => story.pick('points', point);
  export const fallback = {
    template(note, scene) {
      const point = pointOf(note, scene);
      return point && html\`${template}\`;
    },
    ${more}
  };`;

const MORE = `
  anchor: (note, scene) => 'point-' + pointOf(note, scene).id,
  structuredData: (note, scene) => ({'@type': 'Claim', text: pointOf(note, scene).text}),`;

/** The package with three new elements in its folder: a block, one inside the line, and one without a fallback. */
const dist = await folder({
  'package.json': '{"type": "module"}',
  'esm/elements/test-note/test-note.js': element('test-note', '<p>${point.text}</p>'),
  'esm/elements/test-note/test-note.fallback.js': fallback('<div>${point.text}</div>', MORE),
  'esm/elements/test-badge/test-badge.js': element(
    'test-badge',
    '<b>${point.certainty}</b> <slot></slot>',
    'static shadowRootOptions = {mode: "open", delegatesFocus: true};',
  ),
  'esm/elements/test-badge/test-badge.fallback.js': fallback('<i>${point.certainty}</i>'),
  'esm/elements/test-bare/test-bare.js': element('test-bare', '<slot></slot>'),
  'esm/elements/no-element/readme.txt': 'nothing here',
});
await cp(join(ROOT, 'dist/esm'), join(dist, 'esm'), {recursive: true});
await symlink(join(ROOT, 'node_modules'), join(dist, 'node_modules'));
const {prerender} = (await import(
  pathToFileURL(join(dist, 'esm/prerender/prerender.js')).href
)) as typeof import('../../dist/esm/prerender/prerender.js');

const STORY = JSON.stringify(aStory({points: [{id: 'p1', text: 'Leaders met', certainty: 'confirmed'}]}));
const options = {url: 'https://paper.example/', fetch: () => Promise.resolve(new Response(STORY))};

test('A new element is pre-rendered as soon as its folder is there', async () => {
  const {html, warnings} = await prerender(
    '<test-note src="/s.json">old</test-note><quote-card src="/s.json"></quote-card>',
    options,
  );
  assert.deepEqual(warnings, []);
  const [note] = shown(html, 'test-note');
  assert.equal(note!.text, 'Leaders met');
  assert.equal(note!.rootText, 'Leaders met');
  assert.equal(attr(note!.host, 'id'), 'point-p1');
  assert.equal(attr(note!.host, 'defer-hydration'), '');
  assert.deepEqual(linkedData(html)[0], {'@type': 'Claim', text: 'Leaders met'});
  assert.equal(shown(html, 'quote-card').length, 1);
  assert.equal((await prerender(html, options)).html, html);
});

test('A new element takes items of its own collection', async () => {
  const {html, warnings} = await prerender(`<test-note data='{"text": "Bare"}'></test-note>`);
  assert.deepEqual(warnings, []);
  assert.equal(shown(html, 'test-note')[0]!.text, 'Bare');
});

test('A new element whose fallback is part of a line is rendered inside a paragraph', async () => {
  const {html, warnings} = await prerender('<p>One <test-badge src="/s.json">two</test-badge> three</p>', options);
  assert.deepEqual(warnings, []);
  const [badge] = shown(html, 'test-badge');
  assert.equal((badge!.host.parentNode as {tagName?: string}).tagName, 'p');
  assert.equal(badge!.text, 'confirmed');
  assert.match(html, /<template shadowrootmode="open" shadowrootdelegatesfocus>/);
});

test('A new element without a fallback keeps my words, byte for byte, however often it is rendered', async () => {
  const words = ' my <b>own</b>\n&amp; words ';
  const article = `<p>One <test-bare src="/s.json">${words}</test-bare></p>`;
  const {html, warnings} = await prerender(article, options);
  assert.deepEqual(warnings, []);
  assert.ok(html.includes(`</template>${words}</test-bare>`));
  assert.equal((await prerender(html, options)).html, html);
  const script = `<script type="application/json">${STORY}</script>`;
  const inline = await prerender(`<test-bare>a${script}b</test-bare>`);
  assert.ok(inline.html.endsWith(`</template>a${script}b</test-bare>`));
  assert.equal((await prerender(inline.html)).html, inline.html);
});

test('A new element that does not find its item stays as it was, with or without a fallback', async () => {
  for (const tag of ['test-note', 'test-badge', 'test-bare']) {
    const article = `<${tag} src="/s.json" point="p2">old</${tag}>`;
    const {html, warnings} = await prerender(article, options);
    assert.equal(html, article);
    assert.deepEqual(
      warnings.map(({message}) => message),
      ['the story has no point'],
    );
  }
});

test('A folder without an element, and a tag without a folder, are nothing of ours', async () => {
  const article = '<no-element src="/s.json">a</no-element><test-none src="/s.json">b</test-none>';
  assert.deepEqual(await prerender(article, options), {html: article, warnings: [], styleHashes: []});
  assert.equal(elements(article, 'no-element').length, 1);
});
