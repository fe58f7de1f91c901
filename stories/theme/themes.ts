/** The themes that publishers may take, by name, and each as a choice within a page. */
import {readTheme} from './tokens.js';

const files = import.meta.glob<string>('../../src/themes/*.css', {eager: true, query: '?raw', import: 'default'});

/** A theme's file as written, by the name of the file. */
const sheets: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, css]) => [/([\w-]+)\.css$/.exec(path)![1]!, css]),
);

/** The elements' own look. */
export const DEFAULT = 'default';
export const themeNames: readonly string[] = [DEFAULT, ...sheets.keys()];
export const themeTitle = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const themeOf = (name: string) => readTheme(sheets.get(name) ?? '');

/** Where a theme holds: inside `data-publication="<its name>"`, and round a story of that publication. */
const within = (name: string) => {
  const here = `[data-publication='${name}']`;
  return `${here}, :root:has(#storybook-root:not([hidden]) .page${here})`;
};

/** All themes at once, each where it is asked for. */
export function adoptThemes() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [...sheets].map(([name, css]) => `@scope (${within(name)}) {\n${css.replaceAll(':root', ':scope')}\n}`).join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
}
