/** Every element has a stories file from which the docs make its page. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import type {Guide} from '../../.storybook/guide.js';

interface Stories {
  readonly default: {
    readonly component?: string;
    readonly tags?: readonly string[];
    readonly parameters?: {readonly guide?: Guide};
  };
}

const said = (text: string | undefined) => /\S.*[.!?]$/s.test(text?.trim() ?? '');

for (const tag of readdirSync('src/elements')) {
  const file = `stories/${tag}.stories.ts`;

  test(`<${tag}> has a page that says what it is for, when not to use it, and what its keys do`, async () => {
    assert.ok(existsSync(file), `${file} is missing`);
    const {default: meta, ...stories} = (await import(`../../${file}`)) as Stories;
    assert.equal(meta.component, tag);
    assert.ok(meta.tags?.includes('autodocs'), `${file}: without the tag "autodocs" there is no page`);
    assert.ok(Object.keys(stories).length > 1, `${file} shows its states`);

    const guide = meta.parameters?.guide;
    assert.ok(guide, `${file}: parameters.guide is missing (a Guide: see .storybook/guide.ts)`);
    assert.ok(said(guide.purpose), 'purpose: a sentence or two');
    assert.ok(guide.whenNot.length > 0 && guide.whenNot.every(said), 'whenNot: sentences');
    const {keyboard} = guide;
    if (typeof keyboard === 'string') assert.ok(said(keyboard), 'keyboard: a sentence, or keys');
    else {
      assert.ok(keyboard.length > 0, 'keyboard: a sentence, or keys');
      for (const {keys, does} of keyboard) assert.ok(keys.every(Boolean) && keys.length > 0 && said(does), 'keyboard');
    }
  });
}
