/** Writes the reference into dist/docs: a page for each element, one for events, and their index. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {Manifest} from '../.storybook/manifest.js';
import {elementsIn, eventsIn, tablesOf, type Table} from '../.storybook/reference.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

/** Prose as Markdown: a bracket begins HTML outside code only. */
const prose = (text = '') =>
  text
    .split('`')
    .map((part, i) => (i % 2 ? part : part.replaceAll('<', '&lt;')))
    .join('`');

/** Markdown takes a bar for the end of a cell even within code. */
const row = (cells: readonly string[]) => `| ${cells.map(cell => prose(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const table = ({heads, rows}: Table) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

function write(name: string, title: string, blocks: readonly string[]) {
  writeFileSync(`dist/docs/${name}.md`, `${[`# ${title}`, ...blocks].filter(Boolean).join('\n\n')}\n`);
}

mkdirSync('dist/docs', {recursive: true});
const elements = elementsIn(manifest);
for (const element of elements) {
  write(element.tagName!, `\`<${element.tagName}>\``, [
    prose(element.summary),
    prose(element.description),
    ...tablesOf(element).flatMap(each => [`## ${each.title}`, table(each)]),
  ]);
}
write('events', 'Events', [
  'Events bubble, out of shadow roots too, and carry their fields themselves: `event.story`, not `event.detail`.',
  ...eventsIn(manifest).flatMap(({name, description, fields}) => [`## \`${name}\``, prose(description), table(fields)]),
]);
write('index', 'Reference', [
  'Every element with its attributes, slots, parts, custom properties and events, as this version has them.',
  elements.map(({tagName, summary}) => `- [\`<${tagName}>\`](${tagName}.md): ${prose(summary)}`).join('\n'),
  '[Events](events.md) and their fields.',
]);
