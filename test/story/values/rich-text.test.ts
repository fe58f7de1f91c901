import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Parser, type Node} from 'commonmark';
import fc from 'fast-check';
import {parseRichText, type RichNode} from '../../../src/story/values/rich-text.js';

/** The text without marks and addresses. */
function plainText(nodes: readonly RichNode[]): string {
  return nodes.map(node => (typeof node === 'string' ? node : plainText(node.children))).join('');
}

/** What the reference implementation makes of a text that is one paragraph, in our terms. */
function reference(text: string): RichNode[] {
  const paragraph = new Parser().parse(text).firstChild;
  assert.equal(paragraph?.type, 'paragraph', `not one paragraph: ${text}`);
  assert.equal(paragraph?.next, null);
  return inside(paragraph);
}

function inside(node: Node | null | undefined): RichNode[] {
  const nodes: RichNode[] = [];
  for (let child = node?.firstChild; child; child = child.next) {
    const last = nodes.length - 1;
    const before = nodes[last];
    if (child.type === 'text' || child.type === 'softbreak') {
      const text = child.type === 'text' ? (child.literal ?? '') : '\n';
      if (typeof before === 'string') nodes[last] = before + text;
      else if (text) nodes.push(text);
    } else if (child.type === 'emph') {
      nodes.push({type: 'em', children: inside(child)});
    } else if (child.type === 'strong') {
      nodes.push({type: 'strong', children: inside(child)});
    } else if (child.type === 'link') {
      // The reference percent-encodes addresses; ours leaves that to `safeUrl`.
      nodes.push({type: 'link', href: decodeURIComponent(child.destination ?? ''), children: inside(child)});
    } else {
      assert.fail(`outside the subset: ${child.type}`);
    }
  }
  return nodes;
}

const sameAsReference: Readonly<Record<string, readonly string[]>> = {
  'Plain words stay plain words': ['plain words', 'two\nlines', 'Zelenskyy’s “peace” – 5 > 3'],
  'Stars and underscores make emphasis': ['*a*', '_a_', 'x *a b* y', '*a\nb*', '*a*b', '*один*два', '*你好*吗'],
  'Double ones make strong emphasis': ['**a**', '__a__', 'x**a**y', '**a b** c'],
  'Emphasis can be nested': [
    '***a***',
    '*a **b** c*',
    '**a *b* c**',
    '***a** b*',
    '***a* b**',
    '*a **b***',
    '**a *b***',
    '****a****',
    '*****a*****',
    '*a _b_ c*',
    '_a __b__ c_',
    '**a __b *c* d__ e**',
  ],
  'Lone marks are characters': [
    'x * a * y',
    '2 * 3 * 4',
    '*a',
    'a*',
    '**a',
    '**a*',
    '*a**',
    '_a',
    '***a*',
    'x ** y',
    'a_',
    '*a _b* c_',
    '**a *b** c',
  ],
  'Underscores inside words are characters': [
    'snake_case_name',
    'a_b_',
    '_a_b',
    'a__b__c',
    '_a_b_c_',
    'пристаням_стремятся_',
    '_(a)_b',
    'a_"b"_',
  ],
  'Emphasis keeps away from punctuation as in CommonMark': [
    'a*"b"*',
    '*(*a)',
    '*(*a*)*',
    '**"a"** b',
    'a**(b)**',
    '£*5*',
    '*£5*x',
    '“*a*”',
  ],
  'Runs whose lengths add up to a multiple of three do not mix': [
    '*a**b*',
    '**a*b**',
    '*a**b**c*',
    '***a**b*',
    'a***b***c',
    '**a***b**c*',
    'a******b*********c',
  ],
  'A link has words and an address': [
    '[a](https://example.org/x)',
    'x [a b](c) y',
    '[a]()',
    '[](b)',
    '[a](<b c>)',
    '[a](<>)',
    '[a]( b )',
    '[a](\nb\n)',
    '[a](#b)',
  ],
  'An address may hold parentheses three deep': [
    '[a](b(c)d)',
    '[a](b(c(d(e))))',
    '[a]((b))',
    '[a](b(c)',
    '[a](b)c)',
    '[a](b\\)c)',
    '[a](b\\(c)',
  ],
  'A link’s title is read and left out': [
    '[a](b "c")',
    "[a](b 'c')",
    '[a](b (c))',
    '[a](b "c \\" d")',
    '[a](b\n"c")',
    '[a](b"c")',
    '[a](b "c" )',
  ],
  'What only looks like a link is text': [
    '[a]',
    '[a] (b)',
    '[a](b c)',
    '[a](b "c)',
    '[a](b "c" d)',
    '[a](b \'c")',
    '[a](<b)',
    '[a](<5\nc>)',
    '[a](b',
    '[a',
    'a]',
    'a](b)',
    '\\[a](b)',
    '[a\\](b)',
    '[a](b (c (d)))',
    '[a](b "c"d)',
    '[a](<5>c)',
  ],
  'Links and emphasis go together': [
    '*[a](b)*',
    '[*a*](b)',
    '[**a** *b*](c)',
    '*a [b* c](d)',
    '[a *b](c) d*',
    '**[a](b)**c',
    '*[a*](b)',
    '[a*](b)*',
    '[a](b*c)*',
  ],
  'A link is never inside a link': [
    '[a [b](c) d](e)',
    '[[a](b)](c)',
    '[a *[b](c)* d](e)',
    '[[[a](b)](c)](d)',
    '[a [b] c](d)',
    '[a]b](c)',
    '[a \\] b](c)',
  ],
  'A backslash before a sign shows the sign': [
    '\\*a\\*',
    '\\_a_',
    '\\\\',
    '*a\\*',
    '*a\\**',
    '\\**a*',
    'a\\b',
    'a\\ b',
    'x\\',
    '\\!\\"\\#\\$\\%\\&\\(\\)',
    '[a\\*b](c\\*d)',
  ],
};
for (const [title, texts] of Object.entries(sameAsReference)) {
  test(title, () => {
    for (const text of texts) assert.deepEqual(parseRichText(text), reference(text), text);
  });
}

test('Any mixture of signs is read as the reference reads it', () => {
  const sign = fc.constantFrom(
    '*',
    '**',
    '_',
    '__',
    '***',
    '[',
    ']',
    '](',
    ')',
    '](b)',
    '\\',
    '(',
    ' ',
    'a',
    'b',
    '.',
    '"',
    "'",
    '£',
    '“',
  );
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 14}), signs => {
      const text = `x${signs.join('')}x`;
      // More than three levels of parentheses is where we stop and the reference goes on.
      fc.pre(text.split('(').length <= 5);
      assert.deepEqual(parseRichText(text), reference(text), text);
    }),
    {numRuns: 5000},
  );
});

// From here on ours differs from the reference on purpose.

test('HTML, code, entities and bare addresses are shown as they were written', () => {
  for (const text of [
    '<b>a</b>',
    '<script>alert(1)</script>',
    '`a`',
    '&amp; &#42;a&#42; &lt;',
    '<https://example.org>',
    'https://example.org',
    'a  \nb',
    'a\\\nb',
    '# a',
    '- a',
    '> a',
    '[a]: b',
  ]) {
    assert.deepEqual(parseRichText(text), [text]);
  }
  assert.deepEqual(parseRichText('`*a*`'), ['`', {type: 'em', children: ['a']}, '`']);
  assert.deepEqual(parseRichText('[a](b?c&amp;d)'), [{type: 'link', href: 'b?c&amp;d', children: ['a']}]);
});

test('An image is an exclamation mark and a link, so that nothing is loaded by a text', () => {
  assert.deepEqual(parseRichText('![a](b)'), ['!', {type: 'link', href: 'b', children: ['a']}]);
});

test('An emoji beside emphasis counts as the symbol that it is', () => {
  // CommonMark asks for code points; the reference looks at half of the pair and finds a letter.
  assert.deepEqual(parseRichText('a*😀*b'), ['a*😀*b']);
  assert.deepEqual(parseRichText('😀*.*'), ['😀', {type: 'em', children: ['.']}]);
});

test('Four levels of parentheses are more than an address may have', () => {
  assert.deepEqual(parseRichText('[a](b((((c)))))'), ['[a](b((((c)))))']);
});

test('An empty text has no pieces', () => {
  assert.deepEqual(parseRichText(''), []);
});

test('A dangerous address comes out as it was written, for safeUrl to judge', () => {
  assert.deepEqual(parseRichText('[a](javascript:alert\\(1\\))'), [
    {type: 'link', href: 'javascript:alert(1)', children: ['a']},
  ]);
});

test('Marks nested deeper than anyone reads lose the mark and keep the words', () => {
  const deep = (nodes: readonly RichNode[]): number =>
    Math.max(0, ...nodes.map(node => (typeof node === 'string' ? 0 : 1 + deep(node.children))));
  const nodes = parseRichText(`${'*'.repeat(50_000)}a${'*'.repeat(50_000)} *b*`);
  assert.equal(plainText(nodes), 'a b');
  assert.equal(deep(nodes), 16);
  assert.deepEqual(nodes.slice(-1), [{type: 'em', children: ['b']}]);
});

test('A hundred thousand hostile characters are read to the end', () => {
  const units = [
    '*',
    '_',
    '[',
    ']',
    '](',
    '[a](',
    '[a](b "',
    "[a](b '",
    '[a](b (',
    '[a](<',
    '[](  ',
    '[a](b\\(',
    '\\',
    '[(',
    '(((',
  ].concat(['*a _b ', '_a*b', '**a*', 'a**b_', '***a ', '*a** ', '[*a_', '[a](b)', '*[a](', '![']);
  const texts = units
    .map(unit => unit.repeat(Math.ceil(100_000 / unit.length)))
    .concat(
      ['a', ' ', '()', '\\', '\\(', '(', '*'].flatMap(fill =>
        ['[](', '[](<', '[](a ', '[](a "b"', '[](a "', '[](a (', '[](((a', '[a]( '].map(
          start => start + fill.repeat(100_000),
        ),
      ),
    );
  for (const text of texts) {
    const nodes = parseRichText(text);
    assert.ok(nodes.length > 0, text.slice(0, 20));
    // Whatever the marks did, the result can be walked.
    assert.equal(typeof plainText(nodes), 'string');
  }
});

test('No word is lost or moved, whatever is written', () => {
  const sign = fc.constantFrom('*', '**', '_', '[', ']', '\\', '<', '>', '"', '`', '&', '!', '\n', ' ', '.');
  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,6}$/u);
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, word), {maxLength: 60}), parts => {
      // No parenthesis, hence no link, whose address is not among the words.
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      const text = parts.join('');
      assert.equal(letters(plainText(parseRichText(text))), letters(text));
    }),
    {numRuns: 1000},
  );
});

test('No text whatever makes it fail, and no link ends up in a link', () => {
  const check = (nodes: readonly RichNode[], inLink: boolean) => {
    for (const node of nodes) {
      if (typeof node === 'string') assert.notEqual(node, '');
      else {
        assert.ok(!(inLink && node.type === 'link'));
        check(node.children, inLink || node.type === 'link');
      }
    }
  };
  const piece = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('[a', '](b)', '](', '*', '_', ')'));
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), pieces => {
      check(parseRichText(pieces.join('')), false);
    }),
    {numRuns: 1000},
  );
});
