/** Generates metadata about the elements for editors and type checkers: VS Code, JetBrains, JSX, React. */
import {readFileSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const common = {outdir: 'dist', hideLogs: true};

generateVsCodeCustomElementData(manifest, {
  ...common,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
// The generator repeats entries that several elements have.
const css = JSON.parse(readFileSync('dist/vscode.css-custom-data.json', 'utf8'));
for (const kind of ['properties', 'pseudoElements'])
  css[kind] = css[kind].filter(({name}, i) => css[kind].findIndex(other => other.name === name) === i);
writeFileSync('dist/vscode.css-custom-data.json', `${JSON.stringify(css, null, 2)}\n`);
generateJetBrainsWebTypes(manifest, {...common, webTypesFileName: 'web-types.json', packageJson: false});

// The JSX generators that we tried declare our events as CustomEvent, which they are not.

const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

const comment = (text, indent = '') =>
  text ? `${indent}/** ${text.replaceAll('\n', ' ').replaceAll('*/', '')} */\n` : '';

function attributesOf({name, tagName, summary, attributes = [], members = [], events = []}) {
  const lines = [
    ...attributes.map(({name: attribute, description, type}) => [description, `'${attribute}'`, type.text]),
    ...members
      .filter(({attribute, readonly}) => attribute && !readonly)
      .filter(({name: field, attribute}) => field !== attribute)
      .map(({name: field, description, type}) => [description, field, type.text]),
    ...events.map(({name: event, description, type}) => [description, `'on${event}'`, `(event: ${type.text}) => void`]),
  ];
  return `${comment(`\`<${tagName}>\`: ${summary}`)}export interface ${name}Attributes {
${lines.map(([description, key, type]) => `${comment(description, '  ')}  ${key}?: ${type.includes('=>') ? `(${type})` : type} | undefined;`).join('\n')}
}
`;
}

const eventTypes = [...new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text)))].sort();

writeFileSync(
  'dist/jsx.d.ts',
  `/** What each element takes in JSX: attributes, properties, \`on<event>\` listeners. */
import type {${eventTypes.join(', ')}} from './esm/index.js';

${elements.map(attributesOf).join('\n')}
/** The elements by tag, for a framework's \`JSX.IntrinsicElements\`. */
export interface CommuniqueElements {
${elements.map(({tagName, name}) => `  '${tagName}': ${name}Attributes;`).join('\n')}
}
`,
);

writeFileSync(
  'dist/react.d.ts',
  `/** For React 19: \`import type {} from 'communique/react'\` once, and TypeScript knows the elements in JSX. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CommuniqueElements} from './jsx.js';

type Host<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;
type Elements = {
  [Tag in keyof CommuniqueElements]: CommuniqueElements[Tag] &
    Omit<Host<HTMLElementTagNameMap[Tag]>, keyof CommuniqueElements[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
);
