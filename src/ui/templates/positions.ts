/** How positions look: a symbol, a word and a colour, never the colour alone (WCAG 1.4.1). */
import {html, unsafeCSS} from 'lit';
import type {Stance} from '../../story/file/schema.js';
import {positionOf, signOf, type Sign} from '../../story/lookups/stances.js';
import type {LocalText} from '../../story/values/text.js';
import type {Scene} from '../scene.js';
import {joined, localized, type Fragment} from './text.js';

export const SYMBOLS: Readonly<Record<Sign, string>> = {
  supports: '▲',
  conditional: '◆',
  mixed: '◐',
  opposes: '▼',
  undecided: '○',
  neutral: '•',
  differs: '↔',
  silent: '–',
};

/** What represents one position, or several held at the same time. */
export interface Mark {
  readonly sign: Sign;
  readonly symbol: string;
  /** The tone as a class name; '' for a position without one, and for accounts that differ. */
  readonly tone: string;
  /** The labels of the positions, without duplicates. */
  readonly labels: readonly LocalText[];
  /** Whether accounts of the same date have positions with different tones. */
  readonly differs: boolean;
}

/** The mark of stances held at the same time; `differs` if they contradict one another. */
export function markOf(stances: readonly Stance[], {story, words, lang, dir}: Scene): Mark {
  const positions = stances
    .filter(({position}, i) => stances.findIndex(other => other.position === position) === i)
    .map(stance => positionOf(stance, story));
  const sign = signOf(stances, story);
  const differs = sign === 'differs';
  return {
    sign,
    symbol: SYMBOLS[sign],
    tone: differs || sign === 'neutral' ? '' : sign,
    labels: positions.map(position => position.label ?? {text: words.positions.tones[position.tone!], lang, dir}),
    differs,
  };
}

/** The positions' labels. */
export const labelsOf = ({labels}: Pick<Mark, 'labels'>, scene: Scene): Fragment =>
  joined(
    labels.map(label => localized(label, scene)),
    scene.words.punctuation.semicolon,
  );

/** Symbol and labels of positions held at the same time. */
export const positionTemplate = (stances: readonly Stance[], scene: Scene) => {
  const mark = markOf(stances, scene);
  const {symbol, tone} = mark;
  const sign = tone
    ? html`<span class=${tone} role="img" aria-label=${scene.words.positions.tones[tone as 'supports']}>${symbol}</span>`
    : html`<span aria-hidden="true">${symbol}</span>`;
  return html`${sign} ${labelsOf(mark, scene)}`;
};

/** The colours of the signs; those not listed have the colour of the text. */
const COLOURS: Readonly<Partial<Record<Sign, string>>> = {
  supports: 'var(--story-supports,light-dark(#1d5c9e,#86b8f2))',
  opposes: 'var(--story-opposes,light-dark(#b23a0e,#ff9a6e))',
  conditional: 'var(--story-conditional,light-dark(#835a00,#e2b24d))',
  mixed: 'var(--story-mixed,light-dark(#6d3fb0,#c6a8f7))',
  silent: 'var(--_muted)',
};

const rules = (rule: (sign: Sign) => string) => unsafeCSS((Object.keys(SYMBOLS) as Sign[]).map(rule).join(''));

/** Colours of the tones, for the classes that `markOf` names. */
export const tones = rules(sign => (COLOURS[sign] ? `.${sign}{color:${COLOURS[sign]}}` : ''));

/** Symbols in their colours, for classes such as `is-supports`. Decorative: the words say the same. */
export const symbols = rules(
  sign =>
    `.is-${sign}::before{content:'${SYMBOLS[sign]}';content:'${SYMBOLS[sign]}'/'';color:${COLOURS[sign] ?? 'inherit'}}`,
);
