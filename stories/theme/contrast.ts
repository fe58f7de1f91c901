/** Contrast as WCAG 2.2 counts it. No DOM: the tests of the theme files use it too. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `#abc` or `#aabbcc`; anything else is undefined. */
export function fromHex(text: string): Rgb | undefined {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text);
  const full = digits?.[1]?.replace(/./g, '$&$&') ?? digits?.[2];
  return full ? ([0, 2, 4].map(at => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb) : undefined;
}

export const toHex = (rgb: Rgb): string => `#${rgb.map(part => part.toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number) => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Rgb) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['--story-ink', '--story-muted', '--story-accent'];
const GROUND = ['--story-paper', '--story-tint', '--story-rule'];

/** What a colour must reach on the paper: text 4.5, marks (with a sign and a word beside them) 3, grounds nothing. */
export const needed = (name: string): number => (TEXT.includes(name) ? 4.5 : GROUND.includes(name) ? 0 : 3);

/** Rounded down, so that what is printed never says more than holds. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
