import {expect} from '@open-wc/testing';
import {clean, until} from '../fixture.js';
import {findings, open, painted} from './frame.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const response = await fetch('/dist/storybook/index.json');
const {entries} = (await response.json()) as {entries: Readonly<Record<string, Entry>>};
const all = Object.values(entries);

afterEach(clean);

describe('Storybook', () => {
  it('has a page for every element', () => {
    const titles = new Set(all.map(({title}) => title.replace(/.*\//, '')));
    expect([...titles]).to.include.members(['quote-card', 'story-data']);
  });

  for (const {id, title, name, type} of all) {
    const finding = type === 'docs' ? '' : ' and nothing that axe finds';
    it(`opens ${title}: ${name} with a clean console${finding}`, async () => {
      const frame = await open(`/dist/storybook/iframe.html?watch&id=${id}&viewMode=${type}`, 900, 900);
      await until(() => frame.document.body.matches('.sb-show-main'));
      await painted(frame);
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(frame.window.seen.errors).to.deep.equal([]);
      if (type === 'docs') return;
      expect(await findings(frame)).to.deep.equal([]);
    });
  }
});
