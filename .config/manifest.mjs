/** The custom-elements manifest: what every element's attributes, slots, parts, properties and events are. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {buildSync} from 'esbuild';

/** Where the design tokens are documented, each once. */
export const TOKENS = 'src/ui/styles/tokens.ts';

/** Recognises our `@element('tag')` decorator as a definition. */
const elementDecorator = {
  name: 'element-decorator',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    for (const {expression} of ts.getDecorators(node) ?? []) {
      if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'element') continue;
      const tagName = expression.arguments[0].text;
      const name = node.name.getText();
      const found = moduleDoc.declarations?.find(declaration => declaration.name === name);
      if (found) Object.assign(found, {tagName, customElement: true});
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module: moduleDoc.path}},
      ];
    }
  },
};

/** Attributes that are internal to pre-rendering and the loader, or that every HTML element has. */
const INTERNAL = ['defer-hydration', 'id'];

/** Sorts modules, since the analyzer keeps them in directory order. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Keeps only the public API: no private or internal members, and no events that the analyzer guessed wrongly. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const {members, attributes, events} = declaration;
        if (members)
          declaration.members = members.filter(
            ({kind, privacy, static: shared}) => kind === 'field' && !privacy && !shared,
          );
        if (attributes) declaration.attributes = attributes.filter(({name}) => !INTERNAL.includes(name));
        // The analyzer mistakes the first argument of `new StorySelectEvent('quote', …)` for the name of an event.
        if (events) declaration.events = events.filter(({name}) => name.startsWith('story-'));
      }
    }
  },
};

/** The library's tokens, in the order in which they are documented. */
function documentedTokens() {
  const text = readFileSync(TOKENS, 'utf8');
  const lines = [...text.matchAll(/^ \* @cssprop \[(--story-[\w-]+)=(.+)\] - (.+)$/gm)];
  if (!lines.length || lines.length !== text.split('@cssprop').length - 1)
    throw new Error(`${TOKENS}: each line has to be ‘@cssprop [--story-name=default] - Meaning.’`);
  return lines.map(([, name, initial, description]) => ({name, default: initial, description}));
}

const withoutSpace = text => text.replaceAll(/\s/g, '');

/**
 * All CSS of an element's module and its lazy parts, as the text of a bundle, which has no comments, types or unused
 * modules.
 */
function cssOf(path) {
  const {outputFiles} = buildSync({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'error',
  });
  const fallback = readdirSync(dirname(path)).filter(file => file.endsWith('.css'));
  const texts = [outputFiles[0].text, ...fallback.map(file => readFileSync(`${dirname(path)}/${file}`, 'utf8'))];
  return texts.join('\n').replaceAll(/\/\*[^]*?\*\//g, '');
}

/** Removes declarations of the shared `:host` rule that the element's own overrides. */
function withoutOverridden(css) {
  const last = new Map();
  const rules = /(?<=:host\s*\{)[^{}]*(?=\})/g;
  const declarations = rule => rule.split(';').map(declaration => [declaration, declaration.split(':')[0].trim()]);
  for (const [rule] of css.matchAll(rules))
    for (const [declaration, property] of declarations(rule)) last.set(property, declaration);
  return css.replaceAll(rules, rule =>
    declarations(rule)
      .filter(([declaration, property]) => last.get(property) === declaration)
      .map(([declaration]) => declaration)
      .join(';'),
  );
}

/** The tokens that style sheets use, directly or through a private alias, with their defaults. */
function tokensIn(path) {
  const aliases = new Map();
  const used = new Map();
  const add = (name, initial) => used.set(name, [...(used.get(name) ?? []), ...(initial ? [initial] : [])]);
  const value = /var\(\s*(--story-[\w-]+)\s*,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/;
  const css = withoutOverridden(cssOf(path)).replaceAll(
    new RegExp(`(--_[\\w-]+)\\s*:\\s*${value.source}\\s*;`, 'g'),
    (_, alias, name, initial) => {
      aliases.set(alias, {name, initial});
      return '';
    },
  );
  for (const [, name, initial] of css.matchAll(new RegExp(value, 'g'))) add(name, initial);
  for (const [, alias] of css.matchAll(/var\(\s*(--_[\w-]+)/g))
    if (aliases.has(alias)) add(aliases.get(alias).name, aliases.get(alias).initial);
  return used;
}

/**
 * Lists the tokens that an element's style sheets use. A `@cssprop` line in the class comment overrides a token's
 * description, and perhaps its default; all others are described as in the list of tokens.
 */
const usedTokens = {
  name: 'used-tokens',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const documented = documentedTokens();
    const names = documented.map(({name}) => name);
    for (const {path, declarations = []} of modules) {
      const declaration = declarations.find(({tagName}) => tagName);
      if (!declaration) continue;
      const used = tokensIn(path);
      const special = new Map((declaration.cssProperties ?? []).map(property => [property.name, property]));
      const unknown = [...used.keys(), ...special.keys()].filter(name => !names.includes(name));
      if (unknown.length) throw new Error(`${path}: ${unknown.join(', ')} is not documented in ${TOKENS}`);
      const unused = [...special.keys()].filter(name => !used.has(name));
      if (unused.length) throw new Error(`${path} documents ${unused.join(', ')}, which no style sheet of it uses`);
      const properties = documented
        .filter(({name}) => used.has(name))
        .map(property => ({...property, ...special.get(property.name)}));
      for (const {name, default: initial} of properties)
        if (!used.get(name).some(value => withoutSpace(value) === withoutSpace(initial)))
          throw new Error(`${path}: ${name} is ${used.get(name).join(' or ')} by default, not ${initial}`);
      if (properties.length) declaration.cssProperties = properties;
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/ui/base/story-element.ts', 'src/data/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.fallback.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [elementDecorator, inOrder, publicOnly, usedTokens],
};
