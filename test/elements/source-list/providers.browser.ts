import '../../../dist/esm/elements/quote-card/quote-card.js';
import '../../../dist/esm/elements/source-list/source-list.js';
import '../../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import type {StoryElement} from '../../../dist/esm/ui/base/story-element.js';
import {address} from '../../data/help.js';
import {becomes, calm, clean, read, settled, until, write} from '../../fixture.js';
import {script} from '../../story.js';

/** A story with one quotation from the source that is named, which is the last of `among`. */
const story = (source: string, among: readonly string[]) => ({
  version: 1,
  sources: [...among, source].map(id => ({id, publisher: id})),
  quotes: [{id: 'q', text: `Words from ${source}`, citations: [source]}],
});
const A = story('daily', []);
const B = story('daily', ['weekly', 'radio']);

const CARD = '<quote-card quote="q"></quote-card>';
const numbers = (card: Element) =>
  [...(card.shadowRoot?.querySelectorAll('sup') ?? [])].map(({textContent}) => textContent).filter(Boolean);
const names = (list: Element) => [...list.shadowRoot!.querySelectorAll('li > [part=name]')].map(read);

afterEach(clean);

describe('With several providers, a list of sources', () => {
  it('numbers the tags of its own provider', async () => {
    const box = write(
      `<story-data>${script(A)}<source-list></source-list>${CARD}</story-data>
       <story-data id="b">${script(B)}<source-list></source-list></story-data><quote-card quote="q" story="b"></quote-card>`,
    );
    const [inA, ofB] = box.querySelectorAll<StoryElement>('quote-card');
    await becomes(() => [numbers(inA!), numbers(ofB!)], [['1'], ['3']]);
  });

  it('leaves out a tag that stands in none of them and names none', async () => {
    const box = write(
      `<story-data>${script(A)}<source-list scope="page"></source-list></story-data><story-data>${script(B)}</story-data>${CARD}`,
    );
    const list = box.querySelector('source-list')!;
    await settled(list);
    await calm();
    expect(names(list)).to.deep.equal([]);
  });

  it('finds the one that encloses a tag by its slot', async () => {
    const box = write(
      `<story-data>${script(A)}<source-list></source-list></story-data><div><source-list></source-list>${CARD}</div>`,
    );
    const root = box.querySelector('div')!.attachShadow({mode: 'open'});
    root.setHTMLUnsafe(`<story-data>${script(B)}<slot></slot></story-data>`);
    const card = box.querySelector('quote-card')!;
    await until(() => card.shadowRoot?.querySelector('figure'));
    await becomes(() => numbers(card), ['3']);
  });

  it('passes over one in the fallback of another tag, as all tags do', async () => {
    const src = address(B);
    const box = write(
      `<quote-card quote="q" src="${address(A)}"><story-data>${script(A)}</story-data></quote-card>
       <source-list src="${src}"></source-list><story-data src="${src}"></story-data>${CARD}`,
    );
    const card = box.querySelector('quote-card:last-of-type')!;
    await until(() => card.shadowRoot?.querySelector('figure'));
    await becomes(() => numbers(card), ['3']);
  });

  it('finds one by its name beside another element of that name', async () => {
    const src = address(B);
    const box = write(
      `<p id="b"></p><source-list src="${src}"></source-list><story-data>${script(A)}</story-data>
       <story-data id="b" src="${src}"></story-data><quote-card quote="q" story="b"></quote-card>`,
    );
    const card = box.querySelector('quote-card')!;
    await until(() => card.shadowRoot?.querySelector('figure'));
    await becomes(() => numbers(card), ['3']);
  });
});
