import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@esm-bundle/chai';
import type {StoryElement} from '../../../dist/esm/ui/base/story-element.js';
import {calm, clean, place, read, until, write} from '../../fixture.js';
import {json, withStory} from '../../story.js';

const STORY = {
  version: 1,
  title: 'Talks',
  lang: 'en',
  quotes: [{id: 'q', text: 'Words of the story'}],
};
const card = (inside: string) => `<quote-card data='${json(STORY)}'>${inside}</quote-card>`;
const SCREENS = `<div style="block-size: ${4 * 600}px"></div>`;

/** A card as far down as the reader does not see, and time for it to be drawn all the same. */
async function far(inside: string) {
  const into = write(SCREENS + card(inside));
  const found = into.querySelector<StoryElement>('quote-card')!;
  await calm(200);
  return {into, found};
}
const drawn = (found: Element) => !!found.shadowRoot?.querySelector('figure');

afterEach(() => {
  clean();
  scrollTo(0, 0);
});

describe('An element with words of its own, far from what the reader sees,', () => {
  it('waits with them on the page, and lets nobody wait for its update', async () => {
    const {found} = await far('<p>Words of the author</p>');
    expect(found.shadowRoot).to.equal(null);
    expect(found.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(await found.updateComplete).to.equal(true);
  });

  it('is drawn before the reader gets there', async () => {
    const {found} = await far('<p>Words of the author</p>');
    scrollTo(0, found.getBoundingClientRect().top - 1.9 * innerHeight);
    await until(() => drawn(found));
    expect(found.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    expect(read(found.shadowRoot!.querySelector('blockquote'))).to.contain('Words of the story');
  });

  it('is drawn for paper', async () => {
    const {found} = await far('<p>Words of the author</p>');
    dispatchEvent(new Event('beforeprint'));
    await until(() => drawn(found));
  });

  it('is drawn when an address may lead into it', async () => {
    const {found} = await far('<p>Words of the author</p>');
    location.hash = 'quote-q';
    await until(() => drawn(found));
    history.replaceState(null, '', ' ');
  });

  it('can be taken away while it waits, and comes back elsewhere', async () => {
    const {found} = await far('<p>Words of the author</p>');
    found.remove();
    dispatchEvent(new Event('beforeprint'));
    await calm(100);
    expect(found.shadowRoot).to.equal(null);
    const near = place();
    document.body.prepend(near);
    near.append(found);
    await until(() => drawn(found));
  });

  it('does not keep an element waiting that has nothing to read', async () => {
    const {found} = await far(' <!-- nothing --> ');
    await until(() => drawn(found));
  });

  it('does not take a story inside for words', async () => {
    const found = write(SCREENS + withStory(STORY, '')).querySelector('quote-card')!;
    await until(() => drawn(found));
  });
});
