/** What the browser makes of a token's value: whether it will do, and which colour it shows. */
import {fromHex, type Rgb} from './contrast.js';
import {LENGTH, SCHEMES, same, schemesOf, type Scheme, type Token} from './tokens.js';

/** A theme's values stand for themselves: neither taken from elsewhere nor reaching out of their declaration. */
const REFERS = /\b(?:var|env|url|image|src)\(|[;{}@\\]|^\s*(?:inherit|initial|unset|revert(?:-layer)?)\s*$/i;

const isColour = (text: string) => !REFERS.test(text) && CSS.supports('color', text);

/** Why a colour of one scheme will not do. */
export const colourFault = (text: string): string | undefined =>
  isColour(text) ? undefined : `“${text}” is not a CSS colour.`;

/** Why a token cannot have this value; undefined where it can. */
export function faultOf({kind, initial}: Token, text: string): string | undefined {
  if (same(text, initial)) return undefined;
  switch (kind) {
    case 'colour':
      return SCHEMES.map(scheme => colourFault(schemesOf(text)[scheme])).find(Boolean);
    case 'length':
      return LENGTH.test(text) ? undefined : `“${text}” is not a length of zero or more.`;
    case 'font':
      return !REFERS.test(text) && CSS.supports('font-family', text)
        ? undefined
        : `“${text}” is not a list of fonts: put commas between the names, and quotation marks around those with digits.`;
    case 'text':
      return !REFERS.test(text) && text.trim() ? undefined : `“${text}” is not a plain value.`;
  }
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pixel = canvas.getContext('2d', {willReadFrequently: true})!;

/** Reads colours in the page, where `inherit` is the text's colour around the elements. */
export class ColourProbe {
  readonly #element = document.createElement('span');

  connect() {
    this.#element.hidden = true;
    document.body.append(this.#element);
  }

  disconnect() {
    this.#element.remove();
  }

  /** A colour as a scheme shows it, laid over another where one can see through it. */
  read(colour: string, scheme: Scheme, under: Rgb = [255, 255, 255]): Rgb {
    const side = schemesOf(colour)[scheme];
    const known = fromHex(side);
    if (known) return known;
    const {style} = this.#element;
    style.colorScheme = scheme;
    style.color = side === 'inherit' ? 'var(--text)' : side;
    pixel.fillStyle = `rgb(${under.join(' ')})`;
    pixel.fillRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(this.#element).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!];
  }
}
