/** An ESLint rule: who may import whom. It resolves each import, so that folders inside a layer can be of any depth. */
import {dirname, relative, resolve, sep} from 'node:path';

/** For each layer, the other layers that it may import. */
export const LAYERS = {
  story: [],
  locales: ['story', 'selections'],
  selections: ['story'],
  data: ['story', 'selections'],
  ui: ['story', 'selections', 'data', 'locales'],
  elements: ['story', 'selections', 'data', 'locales', 'ui'],
  embed: ['story', 'selections', 'data', 'locales', 'ui', 'elements'],
  prerender: ['story', 'selections', 'data', 'locales', 'ui', 'elements'],
  import: ['story'],
  cli: ['story', 'selections', 'embed', 'prerender', 'import'],
};

const SRC = resolve('src');

/** The layer of a file in `src`, and its folder within the layer; undefined for files elsewhere. */
function placeOf(file) {
  const path = relative(SRC, file);
  if (path.startsWith('..')) return undefined;
  const [layer, folder] = path.split(sep);
  return {layer: layer.includes('.') ? 'entry point' : layer, folder};
}

const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upwards: 'src/{{layer}} does not import src/{{target}}: see "Who may import whom" in CONTRIBUTING.md.',
      sideways: 'An element does not import another one: move what both need to a lower layer.',
    },
  },
  create(context) {
    const here = placeOf(context.filename);
    if (!here || !Object.hasOwn(LAYERS, here.layer)) return {};
    const check = ({source}) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const there = placeOf(resolve(dirname(context.filename), source.value));
      if (!there) return;
      const data = {layer: here.layer, target: there.layer};
      if (here.layer === there.layer) {
        if (here.layer === 'elements' && here.folder !== there.folder)
          context.report({node: source, messageId: 'sideways', data});
      } else if (!LAYERS[here.layer].includes(there.layer)) context.report({node: source, messageId: 'upwards', data});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export const layers = {rules: {imports}};
