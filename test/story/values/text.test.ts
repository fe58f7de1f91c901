import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bestLanguage, directionOf, localText} from '../../../src/story/values/text.js';

test('I get the story in my language where it has it, else in its own, else in the first there is', () => {
  const choices: readonly (readonly [tags: string[], wanted: string, otherwise: string, best: string | undefined])[] = [
    [['en', 'uk', 'ar'], 'uk', 'en', 'uk'],
    [['en', 'uk', 'ar'], 'fr', 'en', 'en'],
    [['uk', 'ar'], 'fr', 'en', 'uk'],
    [[], 'fr', 'en', undefined],
    [['en', 'fr'], '', '', 'en'],
  ];
  for (const [tags, wanted, otherwise, best] of choices) assert.equal(bestLanguage(tags, wanted, otherwise), best);
});

test('I get my own region’s text first, then another region’s of my language, before another language', () => {
  assert.equal(bestLanguage(['pt-PT', 'pt-BR', 'en'], 'pt-BR', 'en'), 'pt-BR');
  assert.equal(bestLanguage(['pt', 'pt-BR'], 'pt-BR', 'en'), 'pt-BR');
  assert.equal(bestLanguage(['en', 'pt'], 'pt-BR', 'en'), 'pt');
  assert.equal(bestLanguage(['en', 'pt-PT'], 'pt-BR', 'en'), 'pt-PT');
  assert.equal(bestLanguage(['fr', 'en-US'], 'de', 'en-GB'), 'en-US');
  assert.equal(bestLanguage(['fil', 'en'], 'fi', 'en'), 'en');
});

test('Capitals in a language tag make no difference', () => {
  assert.equal(bestLanguage(['EN-gb', 'fr'], 'en-GB', 'fr'), 'EN-gb');
  assert.equal(bestLanguage(['fr', 'UK'], 'uk-UA', 'fr'), 'UK');
});

test('A plain text is in the story’s language, whatever the reader’s', () => {
  assert.deepEqual(localText('قمة', 'en', 'ar'), {text: 'قمة', lang: 'ar', dir: 'rtl'});
  assert.deepEqual(localText('Summit', 'ar', 'en'), {text: 'Summit', lang: 'en', dir: 'ltr'});
});

test('A text in several languages tells in which it is shown, and how that runs', () => {
  const title = {en: 'Summit', ar: 'قمة'};
  assert.deepEqual(localText(title, 'ar-EG', 'en'), {text: 'قمة', lang: 'ar', dir: 'rtl'});
  assert.deepEqual(localText(title, 'de', 'en'), {text: 'Summit', lang: 'en', dir: 'ltr'});
  assert.deepEqual(localText({}, 'de', 'en'), {text: '', lang: 'en', dir: 'ltr'});
});

test('Arabic, Hebrew, Persian, Urdu and the like run from right to left, everywhere', () => {
  const tags = 'ar ar-EG AR ckb dv fa fa-AF he iw ks lrc mzn nqo pnb prs ps sd sd-Arab syr ug ur ur-PK yi';
  for (const tag of tags.split(' ')) assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['en', 'uk', 'zh-Hant', 'arn', 'hi', 'hy', 'fr-SY', 'x', ''])
    assert.equal(directionOf(tag), 'ltr', tag);
});

test('A script in the tag decides how a language runs', () => {
  for (const tag of ['az-Arab', 'pa-Arab-PK', 'uz-Arab', 'ku-arab', 'ff-Adlm']) {
    assert.equal(directionOf(tag), 'rtl', tag);
  }
  for (const tag of ['ar-Latn', 'he-Latn-US', 'sd-Deva', 'ur-Latn', 'ug-Cyrl', 'ks-Deva']) {
    assert.equal(directionOf(tag), 'ltr', tag);
  }
});
