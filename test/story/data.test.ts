import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parseText} from '../../src/story/parse.js';
import {assertSound, plain, type Json} from '../story.js';

const DATA = 'stories/data';
const files = readdirSync(DATA).filter(name => name.endsWith('.json'));

test('There are stories to look at', () => {
  assert.ok(files.includes('london-2025.json'));
});

for (const name of files) {
  test(`The story ${name} has no problem, and nothing of it is lost`, () => {
    const text = readFileSync(`${DATA}/${name}`, 'utf8');
    const result = parseText(text);
    assert.deepEqual(result.problems, []);
    assertSound(result);
    const given = Object.entries(JSON.parse(text) as Json).filter(([key]) => !/^(\$schema|version|x-.*)$/.test(key));
    const read = plain(result.story!.file) as Json;
    for (const [key, value] of given) assert.deepEqual(read[key], value, key);
  });
}
