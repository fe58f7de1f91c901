import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {evaluateCalendar} from '../../.config/evaluate-calendar.mjs';

const IMPORT = "import {calendarOf, lengthsOf} from './calendar.js';";

/** The built text of a module of words, or why there is none. */
async function built(code: string, id = resolve('src/locales/pl.js')): Promise<string> {
  const source = {
    name: 'source',
    resolveId: (asked: string) => (asked === './calendar.js' ? resolve('src/locales/calendar.ts') : asked),
    load: (asked: string) => (asked === id ? code : null),
  };
  const bundle = await rollup({input: id, plugins: [evaluateCalendar(), source]});
  return (await bundle.generate({})).output[0].code;
}

test('calls are replaced by what they return, wherever they stand', async () => {
  const code = await built(
    `${IMPORT}\nexport default {calendar: calendarOf('pl'), lengths: [\n  lengthsOf(\n'pl'), 1]};`,
  );
  assert.match(code, /"months":"stycznia lutego/);
  assert.match(code, /"one":"\{count\} rok"/);
  assert.doesNotMatch(code, /calendarOf|lengthsOf|import/);
});

for (const [what, code] of [
  ['an argument that is no literal', `${IMPORT}\nconst lang = 'pl'; export default calendarOf(lang);`],
  ['a function that is handed on', `${IMPORT}\nexport default ['pl'].map(lengthsOf);`],
  ['all functions under one name', "import * as all from './calendar.js';\nexport default all.lengthsOf('pl');"],
] as const) {
  test(`the build fails, and says where, on ${what}`, async () => {
    await assert.rejects(built(code), /src\/locales\/pl\.js.*The build evaluates calls of \w+ with string literals/s);
  });
}

test('the build fails on languages that Intl has no data for', async () => {
  await assert.rejects(built(`${IMPORT}\nexport default lengthsOf('qaa');`), /no data for the language "qaa"/);
});

test('the build fails where the module gets into a bundle in another way', async () => {
  await assert.rejects(
    built("import {calendarOf as of} from './calendar.js';\nexport default of('pl');"),
    /calendar\.ts is for the build/,
  );
  await assert.rejects(built("export * from './calendar.js';"), /calendar\.ts is for the build/);
  await assert.rejects(
    built(`${IMPORT}\nexport default calendarOf('pl');`, resolve('src/ui/calendar-user.js')),
    /calendar\.ts is for the build/,
  );
});
