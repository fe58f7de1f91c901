import {expect} from '@open-wc/testing';
import {livePage, type LiveTag} from '../../dist/esm/data/live-page.js';
import {liveEnclosing, liveStoryKeyOf} from '../../dist/esm/data/live-story-key.js';
import {wayOf} from '../../dist/esm/data/ways.js';
import {clean, place} from '../fixture.js';
import {CASES, readingOf} from './way-cases.js';

afterEach(clean);

const page = {...livePage, enclosing: liveEnclosing};
const liveWayOf = (tag: LiveTag) => wayOf(tag, page);

function agrees(name: string) {
  const {html, ways, same} = CASES[name]!;
  const box = place();
  box.innerHTML = html;
  const reading = readingOf<LiveTag>(CASES[name]!, {
    tag: one => box.querySelector(`.${one}`)!,
    nameOf: one => one.className,
    wayOf: liveWayOf,
    keyOf: liveStoryKeyOf,
  });
  expect(reading).to.deep.equal({ways, same});
}

describe('A live page finds where a tag gets its story', () => {
  describe('while its tags are not defined', () => {
    // Which of its ancestors take a story, only their definition can say.
    for (const name of Object.keys(CASES).filter(one => !one.includes('fallback')))
      it(`from ${name}`, () => agrees(name));
  });

  describe('once its tags are defined', () => {
    before(() =>
      Promise.all([
        import('../../dist/esm/elements/quote-card/quote-card.js'),
        import('../../dist/esm/elements/source-list/source-list.js'),
        import('../../dist/esm/elements/story-data/story-data.js'),
      ]),
    );
    for (const name of Object.keys(CASES)) it(`from ${name}`, () => agrees(name));

    it('from its properties', () => {
      const box = place();
      box.innerHTML = '<quote-card src="a.json"></quote-card><quote-card src="b.json"></quote-card>';
      const cards = [...box.querySelectorAll<HTMLElement & {data: unknown; src: string}>('quote-card')];
      const story = {version: 1};
      for (const card of cards) card.data = story;
      expect(cards.map(liveWayOf)).to.deep.equal(cards.map(() => ({kind: 'data', value: story})));
      expect(cards.map(liveStoryKeyOf)).to.deep.equal([story, story]);
      for (const card of cards) Object.assign(card, {data: undefined, src: 'c.json'});
      expect(cards.map(liveWayOf)).to.deep.equal(cards.map(() => ({kind: 'src', value: 'c.json'})));
    });

    it('around a shadow root, and inside one by its slot', () => {
      const box = place();
      box.innerHTML = '<story-data class="far" src="a.json"><div><quote-card></quote-card></div></story-data>';
      const host = box.querySelector('div')!;
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<quote-card></quote-card><story-data class="near" src="b.json"><slot></slot></story-data>';
      expect(liveEnclosing(root.querySelector('quote-card')!)?.className).to.equal('far');
      expect(liveEnclosing(host.querySelector('quote-card')!)?.className).to.equal('near');
    });
  });
});
