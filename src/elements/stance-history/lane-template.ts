/** A lane's turns in words. */
import {html, nothing} from 'lit';
import type {StanceHistoryWords} from '../../locales/stance-history/words.js';
import {wholeLengthText} from '../../ui/language/durations.js';
import {labelsOf, markOf, type Mark} from '../../ui/templates/positions.js';
import type {Fragment} from '../../ui/templates/text.js';
import type {Lane, Turn} from '../../selections/stance-history.js';
import {certainFrom, type Moments} from './moments.js';
import type {Scene} from '../../ui/scene.js';

/** A turn in words. */
export interface TurnWords {
  readonly mark: Mark;
  readonly position: string;
  readonly date: string;
}

export function turnWords({stances}: Turn, scene: Scene<StanceHistoryWords>): TurnWords {
  const {story, lang, words} = scene;
  const date = story.date(stances[0]!.date);
  const mark = markOf(stances, scene);
  return {
    mark,
    position: mark.labels.map(({text}) => text).join(words.punctuation.semicolon),
    date: date ? story.describe(date, lang, words.dates, 'short').text : words.dates.undated,
  };
}

/** The class of a turn in a vertical lane: whether its line is dotted in part or as a whole. */
function listClass(turn: Turn, next: Turn | undefined, moments: Moments): string {
  const to = certainFrom(turn, moments);
  if (!(to > turn.from)) return '';
  return to < (next?.from ?? Infinity) ? 'dots' : 'dots all';
}

/**
 * A lane's turns in order, followed by those without a date.
 *
 * @param classes the classes that place each turn in a chart; undefined without a chart
 */
export function laneTemplate(
  {turns, undated}: Lane,
  moments: Moments,
  classes: readonly string[] | undefined,
  scene: Scene<StanceHistoryWords>,
): Fragment {
  const {words} = scene;
  const item = (turn: Turn, i: number) => {
    const {date, mark} = turnWords(turn, scene);
    const {symbol, tone, labels, differs} = mark;
    const toned = words.positions.tones[tone as 'supports'];
    // A label that the issue defines does not name the tone, so the symbol has to.
    const own = tone && labels.some(({text}) => text !== toned);
    const meant = differs ? words.verification.differs : own ? toned : nothing;
    const next = turns[i + 1];
    const pause = next && moments.breaks.some(({from, to}) => turn.from <= from && to <= next.from);
    return html`<li class=${(classes?.[i] ?? listClass(turn, next, moments)) || nothing}>
      <b class=${tone} role="img" aria-label=${meant} aria-hidden=${meant === nothing ? 'true' : nothing}>${symbol}</b
      ><button part="mark" aria-expanded="false">
        ${labelsOf(mark, scene)}
        <small>${date}</small></button
      >${pause ? html`<i>${` ${wholeLengthText(next.from - turn.from, scene)}`}</i>` : nothing}
    </li>`;
  };
  if (!turns.length && !undated.length) return html`<p class="muted" part="note">${words.positions.none}</p>`;
  return html`${turns.length ? html`<div class="run"><ol>${turns.map(item)}</ol></div>` : nothing}${
    undated.length ? html`<ul>${undated.map(turn => item(turn, -2))}</ul>` : nothing
  }`;
}
