/** A theme in the making as one word for an address, in letters, digits, `-` and `_` only: Storybook takes no others. */
import {DEFAULT, themeNames} from './themes.js';
import type {Token, Values} from './tokens.js';
import {faultOf} from './values.js';

export interface Decoded {
  readonly start: string;
  readonly edits: Values;
  /** What could not be taken over, in sentences. */
  readonly refused: readonly string[];
}

/** Nothing where nothing differs from the elements' own look. */
export function encode(start: string, edits: Values): string {
  if (start === DEFAULT && !edits.size) return '';
  const bytes = new TextEncoder().encode(JSON.stringify([start, ...edits]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Whoever wrote the address: only tokens that exist, with values that they can have. */
export function decode(word: string, tokens: readonly Token[]): Decoded {
  const edits = new Map<string, string>();
  const refused: string[] = [];
  let start = DEFAULT;
  try {
    const bytes = Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
    const [name, ...pairs] = (word ? JSON.parse(new TextDecoder().decode(bytes)) : [DEFAULT]) as [string, ...[]];
    if (themeNames.includes(name)) start = name;
    else refused.push(`There is no theme “${name}”.`);
    for (const [tokenName, value] of pairs as [string, string][]) {
      const token = tokens.find(({name: known}) => known === tokenName);
      const fault = token ? faultOf(token, value) : 'There is no such token.';
      if (fault) refused.push(`${tokenName}: ${fault}`);
      else edits.set(tokenName, value);
    }
  } catch {
    refused.push('The address is incomplete.');
  }
  return {start, edits, refused};
}
