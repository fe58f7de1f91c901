import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {safeUrl, UNKNOWN_ORIGIN} from '../../../src/story/values/safe-url.js';

const PAGE = 'https://news.example/2025/summit/';

test('I can link to web pages, mail addresses and telephone numbers', () => {
  assert.equal(safeUrl('https://example.org/a?b#c'), 'https://example.org/a?b#c');
  assert.equal(safeUrl('http://example.org'), 'http://example.org/');
  assert.equal(safeUrl('mailto:desk@example.org'), 'mailto:desk@example.org');
  assert.equal(safeUrl('tel:+44201234567'), 'tel:+44201234567');
});

test('Photographs and videos load from the web only', () => {
  assert.equal(safeUrl('https://example.org/a.jpg', undefined, 'media'), 'https://example.org/a.jpg');
  assert.equal(safeUrl('http://example.org/a.jpg', undefined, 'media'), 'http://example.org/a.jpg');
  for (const bad of ['mailto:desk@example.org', 'tel:1', 'data:image/png;base64,AAAA', 'blob:https://example.org/1']) {
    assert.equal(safeUrl(bad, PAGE, 'media'), undefined, bad);
  }
});

test('A relative address is taken from where the story lies', () => {
  assert.equal(safeUrl('map.html', PAGE), 'https://news.example/2025/summit/map.html');
  assert.equal(safeUrl('/map.html', PAGE), 'https://news.example/map.html');
  assert.equal(safeUrl('#quote-1', PAGE), `${PAGE}#quote-1`);
  assert.equal(safeUrl('//cdn.example/a', PAGE), 'https://cdn.example/a');
});

test('A relative address without a place to start from is no address', () => {
  for (const base of [undefined, '', '/story.json', 'about:blank', 'data:text/html,x', 'file:///story.json']) {
    assert.equal(safeUrl('map.html', base), undefined, base);
  }
});

test('A full address needs no place to start from, not even a sound one', () => {
  for (const base of [undefined, '', '/story.json', 'about:srcdoc']) {
    assert.equal(safeUrl('https://example.org/', base), 'https://example.org/', base);
  }
});

test('A story cannot run script or open anything but the four kinds of address', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript&colon;alert(1):',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'intent://x#Intent;end',
    'view-source:https://example.org',
  ];
  for (const value of bad) {
    // Without a base, so that those which are in truth relative are refused as well.
    assert.equal(safeUrl(value), undefined, JSON.stringify(value));
    assert.match(safeUrl(value, PAGE) ?? PAGE, /^https:/, JSON.stringify(value));
  }
});

test('Hidden characters in an address are refused, space round it is not', () => {
  for (const char of ['\t', '\n', '\r', '\0', '\x1f', '\x7f', '\x85']) {
    assert.equal(safeUrl(`https://exam${char}ple.org/`, PAGE), undefined, JSON.stringify(char));
  }
  assert.equal(safeUrl(' https://example.org/ '), 'https://example.org/');
});

test('An address that carries a name or password is refused, since it looks like another site', () => {
  assert.equal(safeUrl('https://bank.example@evil.example/'), undefined);
  assert.equal(safeUrl('https://a:b@evil.example/'), undefined);
  assert.equal(safeUrl('//a:b@evil.example/', PAGE), undefined);
});

test('A field that is missing, empty or no text gives no address', () => {
  for (const value of [
    undefined,
    null,
    '',
    '  ',
    1,
    true,
    {},
    [],
    ['https://example.org'],
    {href: 'https://example.org'},
  ]) {
    assert.equal(safeUrl(value, PAGE), undefined, JSON.stringify(value));
  }
});

test('On a page whose address the server does not know, addresses of the page stay relative to its site', () => {
  const base = `${UNKNOWN_ORIGIN}/2025/`;
  assert.equal(safeUrl('a b.html?c#d', base), '/2025/a%20b.html?c#d');
  assert.equal(safeUrl('/', base), '/');
  assert.equal(safeUrl('https://example.org/x', base), 'https://example.org/x');
  assert.equal(safeUrl(`${UNKNOWN_ORIGIN}/x`, PAGE), `${UNKNOWN_ORIGIN}/x`);
});

test('An address of an unknown page never turns into one of another site', () => {
  for (const value of [
    '/.//evil.example/x',
    `${UNKNOWN_ORIGIN}//a:b@evil.example/`,
    '/.\\\\evil.example',
    '..//evil.example',
  ]) {
    const url = safeUrl(value, `${UNKNOWN_ORIGIN}/`);
    assert.ok(url);
    assert.equal(new URL(url, 'https://reader.example/').origin, 'https://reader.example', value);
  }
});

test('Whatever is written, only the allowed kinds of address come out, and judging them again changes nothing', () => {
  const scheme = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    'data:',
    'mailto:',
    'java\tscript:',
    '//',
    '/',
    '',
    ' ',
  );
  const written = fc.oneof(
    fc.anything(),
    fc.webUrl(),
    fc.tuple(scheme, fc.string({unit: 'binary'})).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(
      written,
      fc.option(fc.constantFrom(PAGE, 'nonsense', 'about:blank'), {nil: undefined}),
      (value, base) => {
        const url = safeUrl(value, base);
        if (url === undefined) return;
        assert.match(url, /^(https?|mailto|tel):/);
        assert.equal(safeUrl(url), url);
      },
    ),
    {numRuns: 1000},
  );
});
