/** Folds for long histories: each lane is summarised by a line that shows its course, and opens to its turns. */
import {html, svg, type TemplateResult} from 'lit';
import type {StanceHistoryWords} from '../../locales/stance-history/words.js';
import type {Tone} from '../../story/file/schema.js';
import {LazyDetails} from '../../ui/controls/lazy-details.js';
import {plural} from '../../ui/language/counts.js';
import {markOf} from '../../ui/templates/positions.js';
import {localized, weave} from '../../ui/templates/text.js';
import {axisTemplate, scaleOf, type Scale} from './chart.js';
import {laneTemplate, turnWords} from './lane-template.js';
import {turnsIn, type Lane, type Turn} from '../../selections/stance-history.js';
import {certainFrom, type Moments} from './moments.js';
import type {Scene} from '../../ui/scene.js';

/** In hundredths of the scale. */
const OVERVIEW_ROOM = {gap: 0, pause: 3, before: 4};
const OVERVIEW_DATE_SPACING = 28;

/** The vertical offset of a position in the line, in pixels, so that colour is not its only mark (WCAG 1.4.1). */
const HEIGHTS: Readonly<Record<Tone, number>> = {
  supports: 3,
  conditional: 7,
  mixed: 11,
  undecided: 11,
  silent: 11,
  opposes: 19,
};
const MIDDLE = 11;

/** The course of a lane as a line, one path per colour. Decorative, since its turns say the same in words. */
function courseTemplate({turns}: Lane, moments: Moments, scale: Scale, scene: Scene<StanceHistoryWords>) {
  const paths = new Map<string, string>();
  const draw = (name: string, y: number, from: number, to: number) => {
    if (to > from) paths.set(name, `${paths.get(name) ?? ''}M${from.toFixed(1)} ${y}H${to.toFixed(1)}`);
  };
  turns.forEach((turn, i) => {
    const {tone} = markOf(turn.stances, scene);
    const y = HEIGHTS[tone as Tone] ?? MIDDLE;
    const at = scale(turn.from);
    const end = scale(turns[i + 1]?.from ?? Infinity);
    const certain = Math.min(end, scale(certainFrom(turn, moments)));
    draw(`${tone} dots`, y, at, certain);
    draw(tone, y, certain, end);
  });
  return html`<svg class="course" part="course" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true">
    ${[...paths].map(([name, d]) => svg`<path class=${name} d=${d} />`)}
  </svg>`;
}

/** The legend of the lines: their positions from top to bottom. */
function orderTemplate(lanes: readonly Lane[], scene: Scene<StanceHistoryWords>) {
  const marks = lanes.flatMap(({turns}) => turns.map(({stances}) => markOf(stances, scene)));
  const symbols = new Map(marks.map(({tone, symbol}) => [tone, symbol]));
  const tones = (Object.keys(HEIGHTS) as Tone[]).filter(tone => symbols.has(tone));
  const positions = tones.map(
    (tone, i) =>
      html`${i ? scene.words.punctuation.comma : ''}<b class=${tone} aria-hidden="true">${symbols.get(tone)}</b> ${scene.words.positions.tones[tone]}`,
  );
  return html`<p class="muted" part="note">${weave(scene.words.history.order, {positions})}</p>`;
}

/** A turn as plain text, for find-in-page. */
function turnText(turn: Turn, scene: Scene<StanceHistoryWords>): string {
  const {position, date} = turnWords(turn, scene);
  return `${position} · ${date}`.replaceAll('\n', ' ');
}

/** With more positions than this, those of a lane are rendered when it opens. */
const MOST_AT_ONCE = 50;

/** Lanes that fold, one below the other on a common scale. */
export class LaneFolds extends LazyDetails {
  /**
   * @param level the heading level of the lanes
   * @param served whether this renders on a server or hydrates: a server renders all turns
   */
  template(lanes: readonly Lane[], moments: Moments, level: number, served: boolean, scene: Scene<StanceHistoryWords>) {
    const scale = scaleOf(moments, OVERVIEW_ROOM, 100);
    const count = lanes.reduce((sum, lane) => sum + turnsIn(lane).length, 0);
    if (served || count <= MOST_AT_ONCE) for (const lane of lanes) this.add(lane);
    return html`${orderTemplate(lanes, scene)}${axisTemplate(moments, scale, scene, OVERVIEW_DATE_SPACING)}${lanes.map(
      lane => this.#laneTemplate(lane, level, courseTemplate(lane, moments, scale, scene), moments, scene),
    )}`;
  }

  #laneTemplate(lane: Lane, level: number, course: TemplateResult, moments: Moments, scene: Scene<StanceHistoryWords>) {
    const {story, words, lang} = scene;
    const turns = turnsIn(lane);
    return html`<details class="lane" @toggle=${this.toggled(lane)}>
      <summary @click=${() => this.draw(lane)}>
        <span class="actor" part="actor" role="heading" aria-level=${level}
          >${localized(story.text(lane.actor.name), scene)}</span
        >
        <small>${plural(words.history.positions, turns.length, lang)}</small>
        ${course}
      </summary>
      ${
        this.has(lane)
          ? laneTemplate(lane, moments, undefined, scene)
          : html`<p class="words">${turns.map(turn => turnText(turn, scene)).join('\n')}</p>`
      }
    </details>`;
  }
}
