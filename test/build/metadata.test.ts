import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const TAGS = readdirSync('src/elements');

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Tag extends Named {
  readonly attributes: readonly Named[];
}

/** The attributes of an element that authors may write, from the manifest. */
const {modules} = json('dist/custom-elements.json') as {
  modules: {declarations?: {tagName?: string; attributes?: Named[]; cssProperties?: Named[]; cssParts?: Named[]}[]}[];
};
const declarations = modules.flatMap(({declarations: found = []}) => found).filter(({tagName}) => tagName);
const names = (list: readonly Named[] = []) => list.map(({name}) => name).sort();

const GOOD = `<quote-card src="/story.json" quote="q" heading-level={4} compact className="wide" data={{text: 'Words'}}
  ref={card => void card?.updateComplete} onstory-share={event => void event.method.length}><p>Words</p></quote-card>`;
const BAD = [
  '<quote-card quotation="q" />',
  '<quote-card quote={7} />',
  '<quote-crad quote="q" />',
  '<quote-card onstory-share={event => void event.nothing} />',
];

/** What TypeScript says of each of these in JSX with the built types, in one program: its libraries are large. */
function complaints(snippets: readonly string[]): readonly number[] {
  const files = new Map(
    snippets.map((jsx, i) => [
      resolve(`test/build/in-memory-${i}.tsx`),
      `import type {} from '../../dist/react.js';\nexport const Article = () => ${jsx};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(resolve(name));
    return code === undefined ? read(name, language, ...rest) : ts.createSourceFile(name, code, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).length);
}

test('VS Code completes every element, attribute, token and part', () => {
  const {tags} = json('dist/vscode.html-custom-data.json') as {tags: readonly Tag[]};
  assert.deepEqual(names(tags), [...TAGS].sort());
  for (const {tagName, attributes} of declarations) {
    const tag = tags.find(({name}) => name === tagName)!;
    assert.deepEqual(names(tag.attributes), names(attributes), tagName);
    assert.ok(
      [tag, ...tag.attributes].every(({description}) => description),
      tagName,
    );
  }
  const css = json('dist/vscode.css-custom-data.json') as {properties: Named[]; pseudoElements: Named[]};
  const tokens = new Set(declarations.flatMap(({cssProperties}) => names(cssProperties)));
  const parts = new Set(declarations.flatMap(({cssParts}) => names(cssParts)));
  assert.deepEqual(names(css.properties), [...tokens].sort());
  assert.deepEqual(names(css.pseudoElements), [...parts].map(name => `::part(${name})`).sort());
});

test('JetBrains’ editors know every element, through package.json', () => {
  const {
    'web-types': file,
    name,
    version,
  } = json('package.json') as {'web-types': string; name: string; version: string};
  assert.ok(existsSync(file));
  const types = json(file) as {name: string; version: string; contributions: {html: {elements: readonly Tag[]}}};
  assert.deepEqual([types.name, types.version], [name, version]);
  const {elements} = types.contributions.html;
  assert.deepEqual(names(elements), [...TAGS].sort());
  for (const {tagName, attributes} of declarations)
    assert.deepEqual(names(elements.find(element => element.name === tagName)!.attributes), names(attributes), tagName);
});

test('React’s types know elements, attributes, properties and events, and refuse what no element has', () => {
  assert.deepEqual(complaints([GOOD, ...BAD]), [0, ...BAD.map(() => 1)]);
});

test('the manifest tells of nothing private', () => {
  const text = readFileSync('dist/custom-elements.json', 'utf8');
  assert.doesNotMatch(text, /"name": "(?:#|defer-hydration|renderStory|extras|given)/);
});
