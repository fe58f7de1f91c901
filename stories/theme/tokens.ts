/** The design tokens as the manifest lists them, and the values that a theme gives them. No DOM: tests use it too. */

export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly {
        readonly name: string;
        readonly default?: string;
        readonly description?: string;
      }[];
    }[];
  }[];
}

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

export interface Token {
  readonly name: string;
  /** The elements' own value. */
  readonly initial: string;
  readonly kind: 'colour' | 'length' | 'font' | 'text';
  /** What it is for: each description once, with the elements that give it. */
  readonly uses: readonly {readonly text: string; readonly tags: readonly string[]}[];
}

/** Values by token, `--story-accent` → `#8a1c1c`. */
export type Values = ReadonlyMap<string, string>;

const COLOUR = /^(?:#|(?:light-dark|rgba?|hsla?|hwb|(?:ok)?la?[bc]h?|color(?:-mix)?)\()/i;
export const LENGTH = /^(\d*\.?\d+)(rem|em|px|%)$|^0$/;

/** `inherit` tells nothing: by their names, fonts are fonts; what else is inherited is the text's colour, as `CanvasText` is. */
const kindOf = (name: string, initial: string): Token['kind'] => {
  if (LENGTH.test(initial)) return 'length';
  if (name.includes('-font')) return 'font';
  return ['inherit', 'CanvasText'].includes(initial) || COLOUR.test(initial) ? 'colour' : 'text';
};

/** Every element's tokens, each once, in the order in which the manifest first names them. */
export function tokensOf(manifest: Manifest): readonly Token[] {
  const found = new Map<string, {initial: string; uses: Map<string, string[]>}>();
  for (const {tagName = '', cssProperties = []} of manifest.modules.flatMap(({declarations = []}) => declarations)) {
    for (const {name, default: initial = '', description = ''} of cssProperties) {
      if (!name.startsWith('--story-')) continue;
      const {uses} = found.get(name) ?? found.set(name, {initial, uses: new Map()}).get(name)!;
      uses.set(description, [...(uses.get(description) ?? []), tagName]);
    }
  }
  return [...found].map(([name, {initial, uses}]) => ({
    name,
    initial,
    kind: kindOf(name, initial),
    uses: [...uses].map(([text, tags]) => ({text, tags})),
  }));
}

/** The two sides of `light-dark(a, b)`; any other value serves both schemes. */
export function schemesOf(value: string): Readonly<Record<Scheme, string>> {
  const inside = /^light-dark\((.*)\)$/is.exec(value.trim())?.[1];
  let depth = 0;
  for (const [at, sign] of [...(inside ?? '')].entries()) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && !depth) return {light: inside!.slice(0, at).trim(), dark: inside!.slice(at + 1).trim()};
  }
  return {light: value.trim(), dark: value.trim()};
}

export const paired = ({light, dark}: Readonly<Record<Scheme, string>>): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** `#FFF` and `#ffffff` are the same, and so are other spaces. */
const plain = (value: string) =>
  value
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/#([\da-f])([\da-f])([\da-f])(?![\da-f])/g, '#$1$1$2$2$3$3');
export const same = (one: string, other: string): boolean => plain(one) === plain(other);

/** The tokens that a theme file sets on `:root`, and the rules beside that block (for print, say). */
export function readTheme(css: string): {readonly values: Values; readonly rest: string} {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  const [block = '', inside = ''] = /^:root\s*\{([^{}]*)\}/.exec(bare) ?? [];
  const declarations = inside
    .split(';')
    .map(text => text.trim())
    .filter(Boolean);
  const values = declarations.map((text): [string, string] => {
    const colon = text.indexOf(':');
    return [
      text.slice(0, colon).trim(),
      text
        .slice(colon + 1)
        .trim()
        .replace(/\s+/g, ' '),
    ];
  });
  return {values: new Map(values), rest: bare.slice(block.length).trim()};
}

/** A block with what differs from the elements' own values, ready to be pasted into a site's style sheet. */
export function themeCss(tokens: readonly Token[], values: Values, rest = ''): string {
  const lines = tokens
    .map(({name, initial}) => ({name, initial, value: values.get(name) ?? initial}))
    .filter(({initial, value}) => !same(initial, value))
    .map(({name, value}) => `  ${name}: ${value};`);
  const block = lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing differs from the defaults. */';
  return `${block}\n${rest && `\n${rest}\n`}`;
}
