import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articles} from '../../stories/serve.js';
import {ARTICLES} from './articles.js';

test('The page tests open every article of the demo site', async () => {
  assert.deepEqual(ARTICLES.map(({page}) => page).sort(), [...(await articles())].sort());
});
