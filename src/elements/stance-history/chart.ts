/**
 * Lays lanes out on a common time scale; loaded if there is room for a chart. Positions each turn's mark, and stacks its
 * words so that none overlap. Numbers are passed to the style sheet as classes, because a Content-Security-Policy may
 * forbid inline styles.
 */
import {html, nothing} from 'lit';
import type {StanceHistoryWords} from '../../locales/stance-history/words.js';
import {wholeLengthText} from '../../ui/language/durations.js';
import type {Lane} from '../../selections/stance-history.js';
import {certainFrom, type Moments} from './moments.js';
import type {Scene} from '../../ui/scene.js';

/** In rem: the width of the scale in the narrowest chart, the most a label may take, and the least that each part needs. */
const WIDTH = 20;
const LABEL = 10.5;
const CHART_ROOM = {gap: 1.5, pause: 4.5, before: 4};
/** The width of an overview in an article's column and on a phone, in rem; `tight` labels fit only the former. */
const OVERVIEW = [38, 20];
/** The least distance between dates, in hundredths of the scale. */
const DATE_SPACING = 22;

/** Maps an instant of the moments to a place from 0 to 100; open ends map to either end. */
export type Scale = (instant: number) => number;

/**
 * Gives each part of the scale the room that it needs, and distributes the rest in proportion to time.
 *
 * @param room the least room between two moments, for a break, and before the first moment
 * @param width the width of the scale, in the same unit
 */
export function scaleOf({instants, open, breaks}: Moments, room: typeof CHART_ROOM, width: number): Scale {
  const parts = instants.map((to, i) => {
    if (!i) return {needs: open ? room.before : 0, length: 0};
    return breaks.some(pause => pause.to === to)
      ? {needs: room.pause, length: 0}
      : {needs: room.gap, length: to - instants[i - 1]!};
  });
  const needs = parts.reduce((sum, part) => sum + part.needs, 0);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const left = Math.max(0, width - needs);
  const places = new Map([[-Infinity, 0]]);
  let at = 0;
  parts.forEach((part, i) => {
    at += part.needs + (length && (left * part.length) / length);
    places.set(instants[i]!, (100 * at) / Math.max(width, needs));
  });
  return instant => places.get(instant) ?? 100;
}

/** Classes that set a number of two digits: `21` as ' a2 b1'. */
const digitClasses = (names: string, number: number) =>
  [Math.floor(number / 10), number % 10].map((digit, i) => (digit ? ` ${names[i]!}${digit}` : '')).join('');
/** Rounds to a whole number that fits into two digits. */
const whole = (place: number) => Math.min(99, Math.round(place));
/** The classes for something that extends from one place to another. */
const span = (from: number, to: number) =>
  digitClasses('ab', whole(from)) + digitClasses('cd', whole(to) - whole(from));

/** Estimates the width of a text, in rem, without measuring fonts. @param size the font size, in rem */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.56), 0) * size;

/** The width of a turn's words, in rem: its position in bold above its date. */
export const labelWidth = (position: string, date: string) =>
  Math.min(LABEL, 0.75 + Math.max(widthOf(position, 0.875), widthOf(date, 0.75)));

/** The classes of a lane's turns. @param labels the width of each turn's words */
export function classesOf({turns}: Lane, labels: readonly number[], moments: Moments, scale: Scale): readonly string[] {
  const room = (100 * CHART_ROOM.gap) / WIDTH;
  // Turns that begin at the same time still get separate places.
  let free = 0;
  const places = turns.map(({from}) => {
    const at = Math.max(scale(from), free);
    free = at + room;
    return at;
  });
  const levels: number[] = [];
  // Backwards, so that words are placed above those of later turns that they would overlap.
  for (let i = turns.length - 1; i >= 0; i--) {
    const end = places[i]! + (100 * labels[i]!) / WIDTH;
    levels[i] = 1 + Math.max(-1, ...levels.filter((_, j) => places[j]! < end));
  }
  const rows = Math.max(...levels) + 1;
  return turns.map((turn, i) => {
    const at = places[i]!;
    const end = places[i + 1] ?? Infinity;
    const to = certainFrom(turn, moments);
    const certain = Math.min(isFinite(to) ? scale(to) : to, end);
    const line = isFinite(end) ? span(at, end) : `${digitClasses('ab', whole(at))} z`;
    const dots = certain < end ? ` dots${digitClasses('ef', whole(certain) - whole(at))}` : ' dots all';
    return `r${rows - levels[i]!}${line}${certain > at ? dots : ''}`;
  });
}

export const chartScale = (moments: Moments): Scale => scaleOf(moments, CHART_ROOM, WIDTH);

/**
 * The time scale. Decorative, since each turn has its date in words.
 *
 * @param apart the least distance between words and, in a long history, to the end of the scale
 */
export function axisTemplate(moments: Moments, scale: Scale, scene: Scene<StanceHistoryWords>, apart = DATE_SPACING) {
  const {instants, open, breaks, long} = moments;
  const {story, lang, words} = scene;
  /** Returns a function that reserves room for words at a place, and says whether there was any. */
  const row = () => {
    let free = 0;
    return (at: number) => {
      const has = at >= free && !(long && at > 100 - apart);
      if (has) free = at + apart;
      return has;
    };
  };
  const [dates, lengths] = [row(), row()];
  const lines: number[] = [];
  const ticks = instants.flatMap((instant, i) => {
    const at = scale(instant);
    const shown = dates(at);
    if (long && !shown) return [];
    lines.push(at);
    const date = story.date(new Date(instant).toISOString().slice(0, 10))!;
    const next = breaks.some(({from}) => from === instant) ? at : scale(instants[i + 1] ?? Infinity);
    return html`<span class=${i + 1 < instants.length ? span(at, next) : `${digitClasses('ab', whole(at))} z`}
      >${shown ? story.describe(date, lang, words.dates, 'short').text : nothing}</span
    >`;
  });
  const pauses = breaks.map(pause => {
    const [from, to] = [scale(pause.from), scale(pause.to)];
    const text = wholeLengthText(pause.to - pause.from, scene);
    // No date's line may cross the words of a break. In a chart, each break has enough room for its words.
    const room = long ? Math.min(...lines.filter(at => at > from)) - from : Infinity;
    const [least, most] = OVERVIEW.map(width => (100 * widthOf(text, 0.75)) / width);
    const shown = room > least! && lengths(from);
    return html`<i class="${span(from, to)}${room > most! ? '' : ' tight'}">${shown ? text : nothing}</i>`;
  });
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${open ? html`<span class=${span(0, scale(instants[0] ?? Infinity))}>${words.history.earlier}</span>` : nothing}${ticks}${pauses}
  </div>`;
}
