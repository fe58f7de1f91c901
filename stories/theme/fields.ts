/** The desk's fields, each a control of its kind. */
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {LENGTH} from './tokens.js';

export interface Field {
  /** The token's name, and for a colour the scheme. */
  readonly key: string;
  /** What it shows: while that is none, what was typed. */
  readonly value: string;
  /** The token's value. */
  readonly kept: string;
  readonly fault: string | undefined;
  /** A text that is still being written. */
  type(text: string): void;
  /** A text that is meant. */
  leave(text: string): void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
const idOf = (key: string) => `fault${key.replace(' ', '-')}`;

const faultNote = ({key, fault}: Field) =>
  html`<p class="desk-fault" id=${idOf(key)} role="alert" ?hidden=${!fault}>${fault}</p>`;

const textInput = (field: Field, list?: string) =>
  html`<input
    type="text"
    aria-label=${field.key}
    aria-invalid=${field.fault ? 'true' : nothing}
    aria-describedby=${field.fault ? idOf(field.key) : nothing}
    list=${list ?? nothing}
    spellcheck="false"
    autocomplete="off"
    .value=${live(field.value)}
    @input=${(event: Event) => field.type(valueOf(event))}
    @change=${(event: Event) => field.leave(valueOf(event))}
  />`;

export const textField = (field: Field, list?: string) =>
  html`<div class="desk-field">${textInput(field, list)} ${faultNote(field)}</div>`;

export const colourField = (field: Field & {caption: string; hex: string; note: unknown}) =>
  html`<div class="desk-field desk-colour">
    <p class="desk-label"><span>${field.caption}</span> ${field.note}</p>
    <input
      type="color"
      aria-label="${field.key}, picker"
      .value=${live(field.hex)}
      @input=${(event: Event) => field.leave(valueOf(event))}
    />
    ${textInput(field)} ${faultNote(field)}
  </div>`;

/** Fonts that readers have, or that are here to be tried. */
const FONTS = [
  'inherit',
  "'Source Serif 4 Variable', Charter, Georgia, serif",
  "'Inter Variable', system-ui, sans-serif",
  "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  "'Helvetica Neue', Helvetica, Arial, sans-serif",
  "Charter, 'Bitstream Charter', Cambria, serif",
  "'Iowan Old Style', 'Palatino Linotype', Palatino, serif",
  'ui-monospace, Menlo, Consolas, monospace',
];

export const fontField = (field: Field) =>
  html`${textField(field, 'desk-fonts')}<datalist id="desk-fonts">
      ${FONTS.map(font => html`<option value=${font}></option>`)}
    </datalist>`;

/** A step of each unit, and how much of it is one rem. */
const UNITS: Readonly<Record<string, readonly [step: number, rem: number]>> = {
  rem: [0.0625, 1],
  em: [0.0625, 1],
  px: [1, 16],
  '%': [5, 100],
};

const rounded = (number: number) => String(Math.round(number * 10_000) / 10_000);

/** Number, unit and a slider from a half to twice the elements' own value (or to one rem where that is none). */
export function lengthField(field: Field, initial: string) {
  const [, number = '0', unit = 'px'] = LENGTH.exec(field.kept) ?? [];
  const [step, rem] = UNITS[unit]!;
  const [, own = '0', ownUnit = 'px'] = LENGTH.exec(initial) ?? [];
  const usual = (Number(own) / UNITS[ownUnit]![1]) * rem;
  const convert = (to: string) => `${rounded((Number(number) / rem) * UNITS[to]![1])}${to}`;
  // A field of numbers gives nothing for what is none.
  const given = (event: Event) => valueOf(event) && `${valueOf(event)}${unit}`;
  return html`<div class="desk-field desk-length">
    <input
      type="range"
      aria-label="${field.key}, slider"
      min=${rounded(usual / 2)}
      max=${rounded(usual * 2 || rem)}
      step=${step / 2}
      .value=${live(number)}
      @input=${(event: Event) => field.leave(given(event))}
    />
    <input
      type="number"
      aria-label=${field.key}
      aria-invalid=${field.fault ? 'true' : nothing}
      aria-describedby=${field.fault ? idOf(field.key) : nothing}
      min="0"
      step="any"
      .value=${live(field.value.replace(/[a-z%]+$/, ''))}
      @input=${(event: Event) => field.type(given(event))}
      @change=${(event: Event) => field.leave(given(event))}
    />
    <select aria-label="${field.key}, unit" @change=${(event: Event) => field.leave(convert(valueOf(event)))}>
      ${Object.keys(UNITS).map(name => html`<option ?selected=${name === unit}>${name}</option>`)}
    </select>
    ${faultNote(field)}
  </div>`;
}

/** One of few, as a row of radio buttons. */
export const choice = (
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
) =>
  html`<fieldset class="desk-choice">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${legend}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
