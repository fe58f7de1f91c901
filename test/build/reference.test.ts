/** The reference in dist/docs: made from the manifest, complete, and the only place with tables of attributes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
  readonly members?: readonly Named[];
}

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
};
const all = modules.flatMap(({declarations = []}) => declarations);
const elements = all.filter(({tagName}) => tagName);
const page = (name: string) => readFileSync(`dist/docs/${name}.md`, 'utf8');

/** The rows of each table of a page, by the heading above it; a bar within a cell is escaped. */
function tablesIn(markdown: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const sections = markdown.split(/^## /m).slice(1);
  return new Map(
    sections.map(section => {
      const [, , ...rows] = section.split('\n').filter(line => line.startsWith('|'));
      const cells = (row: string) => row.slice(1, -1).split(/(?<!\\)\|/);
      const title = section.slice(0, section.indexOf('\n'));
      return [title, rows.map(row => cells(row).map(cell => cell.trim().replaceAll('\\|', '|')))];
    }),
  );
}

const plain = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll(/<|&lt;/g, '‹');

for (const element of elements) {
  test(`the reference has all of <${element.tagName}>: attributes, slots, parts, custom properties and events`, () => {
    const text = page(element.tagName!);
    assert.ok(plain(text).includes(plain(element.summary)));
    assert.ok(plain(text).includes(plain(element.description)));
    const tables = tablesIn(text);
    const expected = {
      Attributes: element.attributes,
      Slots: element.slots,
      Parts: element.cssParts,
      'Custom properties': element.cssProperties,
      Events: element.events,
    };
    for (const [title, items = []] of Object.entries(expected)) {
      const rows = tables.get(title) ?? [];
      assert.deepEqual(
        rows.map(([name]) => name),
        items.map(({name}) => `\`${name || '(unnamed)'}\``),
        title,
      );
      for (const [i, {name, description, default: initial, type}] of items.entries()) {
        const row = rows[i]!;
        assert.ok(description && plain(row[1]) === plain(description), `${title}: ${name} has its meaning`);
        if (initial && !["''", 'undefined'].includes(initial))
          assert.ok(row.includes(`\`${initial}\``), `${name}: ${initial}`);
        if (title === 'Attributes' && type!.text !== 'unknown')
          assert.equal(row[2], `\`${type!.text.replace(' | undefined', '')}\``, name);
      }
    }
  });
}

test('the reference has every event with its fields, each explained', () => {
  const names = new Map(elements.flatMap(({events = []}) => events.map(({name, type}) => [name, type!.text])));
  const tables = tablesIn(page('events'));
  assert.deepEqual([...tables.keys()].sort(), [...names.keys()].map(name => `\`${name}\``).sort());
  for (const [name, type] of names) {
    const {members = []} = all.find(each => each.name === type)!;
    const rows = tables.get(`\`${name}\``)!;
    assert.deepEqual(
      rows.map(([field]) => field),
      members.map(member => `\`${member.name}\``),
    );
    assert.ok(
      rows.every(([, meaning]) => meaning),
      `${type}: each field has a comment`,
    );
  }
});

test('the index of the reference leads to every page', () => {
  const index = page('index');
  const pages = readdirSync('dist/docs').filter(file => file !== 'index.md');
  assert.deepEqual(pages.sort(), [...elements.map(({tagName}) => `${tagName}.md`), 'events.md'].sort());
  for (const file of pages) assert.ok(index.includes(`(${file})`), file);
});

test('no table that is written by hand says what an attribute, part, property or event means', () => {
  const known = new Set(
    elements.flatMap(({attributes = [], cssParts = [], cssProperties = [], events = []}) =>
      [...attributes, ...cssParts, ...cssProperties, ...events].map(({name}) => name),
    ),
  );
  const pages = readdirSync('stories').filter(file => file.endsWith('.mdx'));
  for (const file of ['README.md', 'CONTRIBUTING.md', ...pages.map(name => `stories/${name}`)]) {
    const text = readFileSync(file, 'utf8');
    const firstCells = [...text.matchAll(/^\|([^|\n]*)\|/gm), ...text.matchAll(/<th scope="row">(.*?)<\/th>/g)];
    const named = firstCells.flatMap(([, cell]) => cell!.match(/[\w-]+(?=`|<\/code>)/g) ?? []);
    assert.deepEqual(
      named.filter(name => known.has(name)),
      [],
      file,
    );
  }
});
