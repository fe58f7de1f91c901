import {expect} from '@open-wc/testing';
import {calm, clean, until} from '../../fixture.js';
import {keeps, page, shows, type Page} from '../../data/help.js';
import {saying, script} from '../../story.js';

afterEach(clean);

const CARD = `<quote-card quote="hello">${script(saying('Shown'))}<p>Kept</p></quote-card>`;
const card = ({document}: Page) => document.querySelector('quote-card')!;
const tag = (name: string, made: Page) => (made as unknown as typeof globalThis).customElements.get(name);

describe('The library', () => {
  it('leaves the first copy in place when a second comes, and says so once', async () => {
    const made = await page(CARD);
    await made.load('/dist/all.js');
    const first = tag('quote-card', made);
    await made.load('/dist/all.js?copy=2');
    await shows(card(made), 'Shown');
    expect(tag('quote-card', made)).to.equal(first);
    expect(made.told.info).to.deep.equal(['communique: a second copy of the library was ignored']);
    card(made).insertAdjacentHTML('afterend', CARD);
    await shows(made.document.querySelectorAll('quote-card')[1]!, 'Shown');
    expect(made.seen.errors).to.deep.equal([]);
  });

  it('works when two copies come at once, each with tags of its own', async () => {
    const made = await page(
      `<story-data id="one">${script(saying('Shown'))}<quote-card quote="hello"><p>Kept</p></quote-card></story-data>`,
    );
    await Promise.all([made.load('/dist/all.js'), made.load('/dist/elements/story-data.js')]);
    await shows(card(made), 'Shown');
    expect(made.seen.errors).to.deep.equal([]);
  });

  it('leaves a tag alone that the page has defined, and defines the others', async () => {
    const made = await page(`<script>
      customElements.define('quote-card', class extends HTMLElement {
        connectedCallback() { this.dataset.mine = 'yes'; }
      });
      </script>${CARD}<story-data></story-data>`);
    await made.load('/dist/all.js');
    expect((card(made) as HTMLElement).dataset.mine).to.equal('yes');
    expect(card(made).shadowRoot).to.equal(null);
    expect(tag('story-data', made)).to.be.a('function');
    expect(made.told.info).to.have.length(1);
    expect(made.seen.errors).to.deep.equal([]);
  });

  it('leaves the authors’ words on a page that allows no templates, and says once how to mend it', async () => {
    const made = await page(CARD, "require-trusted-types-for 'script'; trusted-types 'none'");
    await made.load('/dist/all.js');
    await until(() => made.told.info.length);
    await calm();
    expect(tag('quote-card', made)).to.equal(undefined);
    expect(card(made).shadowRoot).to.equal(null);
    expect(card(made).querySelector('p')!.checkVisibility()).to.equal(true);
    expect(made.told.info).to.have.length(1);
    expect(made.told.info[0]).to.contain('Content-Security-Policy').and.contain("'communique'");
    expect(made.seen.errors).to.deep.equal([]);
  });

  it('works under a policy that names it, and a second copy throws nothing there', async () => {
    const made = await page(CARD, "require-trusted-types-for 'script'; trusted-types communique");
    await made.load('/dist/all.js');
    await shows(card(made), 'Shown');
    await made.load('/dist/all.js?copy=2');
    await calm();
    expect(made.seen.errors).to.deep.equal([]);
    card(made).insertAdjacentElement('afterend', card(made).cloneNode(true) as Element);
    await shows(made.document.querySelectorAll('quote-card')[1]!, 'Shown');
  });

  it('shows its words under a policy that allows no inline style and no evaluated script', async () => {
    const made = await page(CARD, "style-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'");
    await made.load('/dist/all.js');
    await shows(card(made), 'Shown');
    expect(made.seen.errors).to.deep.equal([]);
    const {violations} = made.seen as unknown as {violations: readonly string[]};
    expect(violations).to.deep.equal([]);
  });

  it('keeps the authors’ words, and says what is missing, where only the card’s own file is loaded and there is no story', async () => {
    const made = await page(CARD.replace(script(saying('Shown')), ''));
    await made.load('/dist/elements/quote-card.js');
    await until(() => made.told.codes.length > 0);
    expect(made.told.codes).to.deep.equal(['not-found']);
    expect(await keeps(card(made))).to.equal(true);
  });
});
