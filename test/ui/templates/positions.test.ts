import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tones} from '../../../src/ui/templates/positions.js';

/** WCAG 2.2, relative luminance, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The page and its quiet background, light and dark. */
const GROUNDS = [
  ['#ffffff', '#f4f1ea'],
  ['#15171b', '#23262d'],
];

test('The colour of each position is readable as text, on light and on dark', () => {
  const found = [...tones.cssText.matchAll(/--story-(\w+),light-dark\((#\w{6}),(#\w{6})\)/g)];
  assert.deepEqual(
    found.map(([, name]) => name),
    ['supports', 'conditional', 'mixed', 'opposes'],
  );
  for (const [, name, ...colours] of found) {
    colours.forEach((colour, scheme) => {
      for (const ground of GROUNDS[scheme]!) {
        const ratio = contrast(colour, ground);
        assert.ok(ratio >= 4.5, `${name} ${colour} on ${ground}: ${ratio.toFixed(2)}`);
      }
    });
  }
  assert.ok(contrast('#777777', '#ffffff') < 4.5, 'what is too pale would be found');
});
