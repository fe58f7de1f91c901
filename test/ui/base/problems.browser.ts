import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@open-wc/testing';
import type {QuoteCard} from '../../../dist/esm/elements/quote-card/quote-card.js';
import {calm, clean, prerendered, read, show, until, write} from '../../fixture.js';
import {script, withStory} from '../../story.js';

/** A story with two mistakes that leave the quotation sound. */
const story = {
  version: 1,
  sources: [{id: 'daily', publisher: 'The Daily Example'}],
  quotes: [{id: 'q', text: 'Words', date: '2025-13-45', citations: ['daily'], verification: 'perhaps'}],
};
const card = (attributes: string, data: unknown = story) => withStory(data, attributes);

const list = (of: QuoteCard) => of.shadowRoot?.querySelector('[part=problems]');
const listed = async (of: QuoteCard) => {
  await until(() => list(of)?.querySelector('p'));
  return list(of)!;
};
const fetched = () => performance.getEntriesByType('resource').filter(({name}) => name.includes('/problems.js')).length;

afterEach(clean);

describe('the editors’ list of problems', () => {
  it('costs a reader nothing, and an editor whose story is sound neither', async () => {
    await show<QuoteCard>('client', card(''));
    await show<QuoteCard>('client', card('debug', {version: 1, quotes: [{id: 'q', text: 'Words'}]}));
    await calm();
    expect(fetched()).to.equal(0);
    await listed(await show<QuoteCard>('client', card('debug')));
    expect(fetched()).to.equal(1);
  });

  it('says in the page’s language how many there are, and in English what they are', async () => {
    for (const [lang, dir, heading] of [
      ['en', 'ltr', '2 problems in this story'],
      ['pl', 'ltr', '2 problemy w tym materiale'],
      ['ar', 'rtl', 'مشكلتان في هذه القصة'],
    ] as const) {
      const found = await listed(await show<QuoteCard>('client', card(`debug lang="${lang}"`)));
      const p = found.querySelector('p')!;
      expect([p.lang, p.dir, read(p)]).to.deep.equal([lang, dir, heading]);
      const ul = found.querySelector('ul')!;
      expect([ul.lang, ul.dir, ul.children.length]).to.deep.equal(['en', 'ltr', 2]);
      expect(read(ul)).to.contain('EDTF');
    }
  });

  it('has its style sheet, once', async () => {
    const shown = await show<QuoteCard>('client', card('debug'));
    const found = await listed(shown);
    expect(getComputedStyle(found).borderTopStyle).to.equal('dashed');
    const sheets = shown.shadowRoot!.adoptedStyleSheets.length;
    shown.heading = 'Again';
    await shown.updateComplete;
    expect(shown.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('comes to a pre-rendered card when that hydrates, and leaves the server’s nodes as they are', async () => {
    const made = await prerendered(card('debug'));
    const shown = write(made.html).firstElementChild as QuoteCard;
    const figure = shown.shadowRoot!.querySelector('figure');
    expect(list(shown)).to.equal(null);
    shown.removeAttribute('defer-hydration');
    const found = await listed(shown);
    expect(shown.shadowRoot!.querySelector('figure')).to.equal(figure);
    expect(getComputedStyle(found).borderTopStyle).to.equal('dashed');
    expect(read(found)).to.contain('2 problems in this story');
  });

  it('leaves the server’s nodes as they are, too, when all that it needs came before them', async () => {
    const provider = `<story-data>${script(story)}`;
    await import('../../../dist/esm/elements/story-data/story-data.js');
    const made = await prerendered(`${provider}<quote-card debug></quote-card></story-data>`);
    const place = write(made.html);
    place.querySelector('story-data')!.removeAttribute('defer-hydration');
    await listed(await show<QuoteCard>('client', card('debug')));
    const shown = place.querySelector<QuoteCard>('quote-card')!;
    const figure = shown.shadowRoot!.querySelector('figure');
    shown.removeAttribute('defer-hydration');
    expect(read(await listed(shown))).to.contain('2 problems in this story');
    expect(shown.shadowRoot!.querySelector('figure')).to.equal(figure);
  });

  it('tells once why a story cannot be read at all, with the way to mend it', async () => {
    const shown = write('<quote-card debug lang="fr" data=\'{"quotes": [\'><p>Kept</p></quote-card>')
      .firstElementChild as QuoteCard;
    const found = await listed(shown);
    expect(read(found.querySelector('p'))).to.equal('1 problème dans ce sujet');
    expect(read(found.querySelector('ul'))).to.match(/^parse: this is not JSON.* Check quotation marks/);
  });
});
