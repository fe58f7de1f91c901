import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder} from '../prerender/help.js';
import {aStory} from '../story.js';
import {communique} from './help.js';

const SOUND = JSON.stringify(aStory());
const UNSOURCED = JSON.stringify({version: 1, quotes: [{id: 'q', text: 'Words'}]});
const BROKEN = JSON.stringify({version: 1, events: [{id: 'e', title: 'E', date: '2025-3-2'}]});

test('validate says that a sound file has no problems', async () => {
  const file = join(await folder({'story.json': `\ufeff${SOUND}`}), 'story.json');
  assert.deepEqual(await communique(['validate', file]), {code: 0, stdout: `${file}: no problems\n`, stderr: ''});
});

test('validate says where a mistake is and how to mend it, for every file', async () => {
  const at = await folder({'a.json': BROKEN, 'b.json': SOUND});
  const {code, stdout, stderr} = await communique(['validate', 'a.json', 'b.json'], at);
  assert.equal(code, 1);
  assert.equal(stderr, 'a.json: error at /events/0/date: "2025-3-2" stands here. Write "2025-03-02".\n');
  assert.equal(stdout, 'b.json: no problems\n');
});

test('validate warns of what has no source, and fails for it only when asked to', async () => {
  const at = await folder({'story.json': UNSOURCED});
  const lenient = await communique(['validate', 'story.json'], at);
  assert.equal(lenient.code, 0);
  assert.match(lenient.stderr, /^story\.json: warning at \/quotes\/0: the quotation has no source\. Name /);
  const strict = await communique(['validate', '--level', 'warning', 'story.json'], at);
  assert.deepEqual([strict.code, strict.stderr], [1, lenient.stderr]);
});

test('validate says what is no story at all', async () => {
  const at = await folder({'page.json': '<!doctype html>', 'list.json': '[]'});
  const {code, stderr} = await communique(['validate', 'page.json', 'list.json'], at);
  assert.equal(code, 1);
  assert.match(stderr, /page\.json: error at the top: this is a web page, not JSON/);
  assert.match(stderr, /list\.json: error/);
});

test('validate explains its use, and refuses what it cannot do', async () => {
  const help = await communique(['validate', '--help']);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /--level/);
  for (const args of [[], ['--level', 'none', 'x.json'], ['--nonsense'], ['missing.json']]) {
    const {code, stderr} = await communique(['validate', ...args]);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, /^communique validate: /);
  }
});
