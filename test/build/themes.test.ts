/** The themes that publishers may take, and what the theme page makes of tokens. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {contrast, fromHex, needed} from '../../stories/theme/contrast.js';
import {
  paired,
  readTheme,
  same,
  SCHEMES,
  schemesOf,
  themeCss,
  tokensOf,
  type Manifest,
  type Scheme,
  type Values,
} from '../../stories/theme/tokens.js';

const tokens = tokensOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest);
const names = readdirSync('src/themes');

/** On paper the values for print take the place of the others, and the scheme is light. */
function looks(css: string): readonly {readonly on: string; readonly scheme: Scheme; readonly values: Values}[] {
  const {values, rest} = readTheme(css);
  const print = readTheme(/^@media print \{([\s\S]*)\}$/.exec(rest)?.[1] ?? '').values;
  return [
    ...SCHEMES.map(scheme => ({on: `the ${scheme} screen`, scheme, values})),
    {on: 'paper', scheme: 'light', values: new Map([...values, ...print])},
  ];
}

/** All that is wrong with a theme, in sentences. */
function faultsOf(css: string): readonly string[] {
  const faults: string[] = [];
  if (/url\(|@import|@font-face|\/\/|\bsrc:/i.test(css)) faults.push('names an address or loads a font');
  if (!/^\/\*[^]*?`:root`[^]*?\*\/\n:root \{/.test(css)) faults.push('has no head that says how to use it');
  const {rest} = readTheme(css);
  if (!/^(?:@media print \{\s*:root \{[^{}]*\}\s*\})?$/.test(rest)) faults.push('has rules beside :root and print');
  for (const {on, scheme, values} of looks(css)) {
    for (const name of values.keys()) {
      if (!tokens.some(token => token.name === name)) faults.push(`sets ${name}, which no element has`);
    }
    const colour = (name: string) => {
      const initial = tokens.find(token => token.name === name)!.initial;
      return fromHex(schemesOf(values.get(name) ?? initial)[scheme]);
    };
    for (const {name} of tokens.filter(({kind}) => kind === 'colour')) {
      const own = colour(name);
      if (!own) faults.push(`${name} is not a hexadecimal colour on ${on}`);
      for (const ground of ['--story-paper', '--story-tint']) {
        const ratio = own ? contrast(own, colour(ground)!) : Infinity;
        if (ratio < needed(name)) faults.push(`${name} on ${ground} has ${ratio.toFixed(2)}:1 on ${on}`);
      }
    }
  }
  return faults;
}

test('there are a broadsheet, a news site and a dark brand', () => {
  assert.deepEqual(names, ['broadsheet.css', 'bulletin.css', 'midnight.css']);
});

for (const name of names) {
  const css = readFileSync(`src/themes/${name}`, 'utf8');

  test(`${name} sets tokens that exist, asks for nothing, and can be read on every ground, screen and paper`, () => {
    assert.deepEqual(faultsOf(css), []);
  });

  test(`${name} is in the package as written, with its hash`, () => {
    const found = createRequire(import.meta.url).resolve(`communique/themes/${name}`);
    assert.equal(readFileSync(found, 'utf8'), css);
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    assert.ok(hashes[`themes/${name}`]);
  });
}

test('a bundler keeps the style sheets that a site imports', () => {
  const {sideEffects} = JSON.parse(readFileSync('package.json', 'utf8')) as {sideEffects: string[]};
  for (const file of ['./dist/themes/*.css', './dist/fallback.css']) assert.ok(sideEffects.includes(file), file);
  assert.ok(existsSync('dist/fallback.css'));
});

test('a theme that cannot be read, reaches out or invents a token is told so', () => {
  const bad = `/* Put it on \`:root\`. */
:root {
  --story-ink: light-dark(#777, #eee);
  --story-paper: light-dark(#fff, #111);
  --story-sparkle: 1;
  --story-accent: url(//example.org/x);
}
a { color: red }
`;
  const faults = faultsOf(bad).join('\n');
  assert.match(faults, /names an address/);
  assert.match(faults, /rules beside :root/);
  assert.match(faults, /--story-sparkle, which no element has/);
  assert.match(faults, /--story-accent is not a hexadecimal colour/);
  assert.match(faults, /--story-ink on --story-paper has 4\.48:1 on the light screen/);
  assert.doesNotMatch(faults, /--story-ink on --story-paper .* the dark screen/);
  assert.match(faultsOf(':root {}').join(), /no head/);
});

test('contrast is counted as WCAG counts it', () => {
  const ratio = (one: string, other: string) => contrast(fromHex(one)!, fromHex(other)!).toFixed(2);
  assert.equal(ratio('#000', '#fff'), '21.00');
  assert.equal(ratio('#ffffff', '#767676'), '4.54');
  assert.equal(ratio('#abc', '#aabbcc'), '1.00');
  assert.equal(fromHex('red'), undefined);
});

test('tokens are every element’s, each once, with an editor by their own value', () => {
  const declare = (tagName: string, ...cssProperties: {name: string; default: string; description: string}[]) => ({
    declarations: [{tagName, cssProperties}],
  });
  const found = tokensOf({
    modules: [
      declare(
        'a-one',
        {name: '--story-ink', default: 'inherit', description: 'Text.'},
        {name: '--story-supports', default: 'light-dark(#0f5f86, #76c3ea)', description: 'For.'},
        {name: '--_private', default: '1px', description: 'Ours.'},
      ),
      declare(
        'b-two',
        {name: '--story-ink', default: 'inherit', description: 'Text.'},
        {name: '--story-supports', default: 'light-dark(#0f5f86, #76c3ea)', description: 'Bars.'},
        {name: '--story-radius', default: '0', description: 'Corners.'},
        {name: '--story-font-ui', default: 'inherit', description: 'A font.'},
        {name: '--story-columns', default: '3', description: 'Columns.'},
      ),
      {},
    ],
  });
  assert.deepEqual(
    found.map(({name, kind}) => `${name} ${kind}`),
    [
      '--story-ink colour',
      '--story-supports colour',
      '--story-radius length',
      '--story-font-ui font',
      '--story-columns text',
    ],
  );
  assert.deepEqual(found[0]!.uses, [{text: 'Text.', tags: ['a-one', 'b-two']}]);
  assert.deepEqual(found[1]!.uses, [
    {text: 'For.', tags: ['a-one']},
    {text: 'Bars.', tags: ['b-two']},
  ]);
});

test('the sides of light-dark() are told apart, also where they hold commas', () => {
  assert.deepEqual(schemesOf('light-dark(rgb(1, 2, 3), hsl(1, 2%, 3%))'), {
    light: 'rgb(1, 2, 3)',
    dark: 'hsl(1, 2%, 3%)',
  });
  assert.deepEqual(schemesOf('#123'), {light: '#123', dark: '#123'});
  assert.equal(paired({light: '#123', dark: '#123'}), '#123');
  assert.equal(paired({light: '#123', dark: 'red'}), 'light-dark(#123, red)');
  assert.ok(same('light-dark(#FFF, #15171b)', 'light-dark(#ffffff,#15171B)'));
  assert.ok(!same('#ffff', '#ffffff'));
});

test('the CSS holds what differs from the elements’ own values, and a theme’s other rules', () => {
  const values = new Map(tokens.map(({name, initial}) => [name, initial]));
  assert.equal(themeCss(tokens, values), '/* Nothing differs from the defaults. */\n');
  assert.equal(
    themeCss(tokens, new Map([...values, ['--story-space', '1rem']]), '@media print { :root { --story-space: 0; } }'),
    ':root {\n  --story-space: 1rem;\n}\n\n@media print { :root { --story-space: 0; } }\n',
  );
});
