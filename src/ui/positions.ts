/** How positions look: a symbol, a word and a colour, never the colour alone. */
import {css} from 'lit';
import {positionOf} from '../story/positions.js';
import type {Stance, Tone} from '../story/schema.js';
import type {LocalText} from '../story/text.js';
import type {Scene} from './story-element.js';

const SYMBOLS: Readonly<Record<Tone, string>> = {
  supports: '▲',
  opposes: '▼',
  conditional: '◆',
  mixed: '◐',
  undecided: '○',
  silent: '–',
};

/** What is shown for one position, or for several that stand side by side. */
export interface Mark {
  readonly symbol: string;
  /** The tone as a class name; '' for a position that is neither for nor against. */
  readonly tone: string;
  /** The word for each position, each once. */
  readonly labels: readonly LocalText[];
  /** Whether accounts of the same date tell of positions with different tones. */
  readonly differs: boolean;
}

/** The mark of stances that hold at the same time; one that is not theirs alone where they contradict one another. */
export function markOf(stances: readonly Stance[], {story, words, lang, dir}: Scene): Mark {
  const positions = stances
    .filter(({position}, i) => stances.findIndex(other => other.position === position) === i)
    .map(stance => positionOf(stance, story));
  const tone = positions[0]?.tone;
  const differs = positions.some(position => position.tone !== tone);
  return {
    symbol: differs ? '↔' : tone ? SYMBOLS[tone] : '•',
    tone: (!differs && tone) || '',
    labels: positions.map(position => position.label ?? {text: words.positions[position.tone!], lang, dir}),
    differs,
  };
}

/** Colours of the tones, for the classes that `markOf` names. */
export const tones = css`
  .supports {
    color: var(--story-supports, light-dark(#1d5c9e, #86b8f2));
  }
  .opposes {
    color: var(--story-opposes, light-dark(#b23a0e, #ff9a6e));
  }
  .conditional {
    color: var(--story-conditional, light-dark(#835a00, #e2b24d));
  }
  .mixed {
    color: var(--story-mixed, light-dark(#6d3fb0, #c6a8f7));
  }
  .silent {
    color: var(--_muted);
  }
`;
