import {expect} from '@open-wc/testing';
import {clean, until} from '../fixture.js';
import {open, painted} from './frame.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}
interface Axe {
  run(node: Element, options: object): Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>;
}

const response = await fetch('/dist/storybook/index.json');
const {entries} = (await response.json()) as {entries: Readonly<Record<string, Entry>>};
const all = Object.values(entries);

afterEach(clean);

describe('Storybook', () => {
  it('has a page for every element', () => {
    const titles = new Set(all.map(({title}) => title.replace(/.*\//, '')));
    expect([...titles]).to.include.members(['quote-card', 'stance-badge', 'story-data']);
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
      const script = frame.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      frame.document.head.append(script);
      await new Promise(resolve => script.addEventListener('load', resolve));
      const {axe} = frame.window as unknown as {axe: Axe};
      const {violations} = await axe.run(frame.document.querySelector('#storybook-root')!, {
        rules: {region: {enabled: false}},
      });
      expect(violations.map(({id: rule, nodes}) => `${rule}: ${nodes[0]!.html}`)).to.deep.equal([]);
    });
  }
});
