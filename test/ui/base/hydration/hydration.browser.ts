import {hydration} from '../../../../dist/esm/ui/base/hydration/hydration.js';
import '../../../../dist/esm/elements/quote-card/quote-card.js';
import '../../../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import type {StoryElement} from '../../../../dist/esm/ui/base/story-element.js';
import {put, shows, words} from '../../../data/help.js';
import {json, saying, script} from '../../../story.js';
import {cards, open} from '../../../pages/frame.js';
import {calm, clean, during, place, prerendered, until, write} from '../../../fixture.js';

await hydration.load();

afterEach(clean);

const card = (attributes: string, inside = '') =>
  `<quote-card quote="hello" ${attributes}>${inside}<p>Kept</p></quote-card>`;

/** A pre-rendered card in the page, asleep. */
async function asleep(html: string): Promise<{found: StoryElement; figure: Element}> {
  const {html: made, warnings} = await prerendered(html);
  if (warnings.length) throw new Error(warnings.map(({message}) => message).join('\n'));
  const found = write(made).querySelector<StoryElement>('quote-card')!;
  return {found, figure: found.shadowRoot!.querySelector('figure')!};
}

async function hydrateNow(found: StoryElement) {
  found.removeAttribute('defer-hydration');
  await until(() => found.hasUpdated);
  await calm();
}

describe('A pre-rendered element', () => {
  for (const [way, html] of Object.entries({
    'its provider': `<story-data>${script(saying('Words'))}${card('')}</story-data>`,
    'a provider that it names': `${card('story="one"')}<story-data id="one">${script(saying('Words'))}</story-data>`,
    'the only provider': `<story-data>${script(saying('Words'))}</story-data>${card('')}`,
    'its data': card(`data='${json(saying('Words'))}'`),
    'a script inside': card('', script(saying('Words'))),
  })) {
    it(`hydrates with the story of ${way}, and keeps the server’s nodes`, async () => {
      const {found, figure} = await asleep(html);
      const events = await during('story-error', () => hydrateNow(found), 0);
      expect(events).to.have.length(0);
      expect(found.shadowRoot!.querySelector('figure')).to.equal(figure);
      expect(words(found)).to.contain('Words');
    });
  }

  it('keeps the server’s words when its story cannot be had any more', async () => {
    const {found, figure} = await asleep(card(`data='${json(saying('Words'))}'`));
    found.removeAttribute('data');
    found.src = '/__test/status/500';
    const events = await during('story-error', () => found.removeAttribute('defer-hydration'), 1);
    expect(events).to.have.length(1);
    expect(found.shadowRoot!.querySelector('figure')).to.equal(figure);
    expect(words(found)).to.contain('Words');
  });

  it('sleeps on while the reader touches the article round it, provider included', async () => {
    const {found} = await asleep(`<story-data>${script(saying('Words'))}<p>Text</p>${card('')}</story-data>`);
    const provider = found.parentElement!;
    const touch = () => new PointerEvent('pointerover', {bubbles: true, composed: true});
    provider.querySelector(':scope > p')!.dispatchEvent(touch());
    await calm();
    expect([provider, found].map(node => node.hasAttribute('defer-hydration'))).to.deep.equal([true, true]);
    found.dispatchEvent(touch());
    await until(() => !found.hasAttribute('defer-hydration'));
    expect(provider.hasAttribute('defer-hydration')).to.equal(true);
  });

  it('may be moved while it sleeps and while it hydrates', async () => {
    const {found, figure} = await asleep(card(`data='${json(saying('Words'))}'`));
    place().append(found);
    found.removeAttribute('defer-hydration');
    place().append(found);
    await until(() => found.hasUpdated);
    expect(found.shadowRoot!.querySelector('figure')).to.equal(figure);
    expect(words(found)).to.contain('Words');
  });
});

describe('A sleeping element', () => {
  it('acts once on the reader’s first touch, whichever scripts hydrate it', async () => {
    const frame = await open('/prerendered/london.html?watch', 800);
    const all = await cards(frame);
    const chosen = all.find(found => found.shadowRoot!.querySelector('input[type=radio]'))!;
    const other = all.find(found => found !== chosen)!;
    other.dispatchEvent(new frame.window.PointerEvent('pointerover', {bubbles: true, composed: true}));
    await until(() => (other as unknown as StoryElement).hasUpdated);
    let selected = 0;
    frame.document.addEventListener('story-select', () => selected++);
    chosen.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await until(() => selected);
    await calm();
    expect(selected).to.equal(1);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });
});

describe('An element that was never pre-rendered', () => {
  it('shows its story all the same once it is woken', async () => {
    const [found] = put(card('defer-hydration', script(saying('Words'))));
    found!.removeAttribute('defer-hydration');
    await shows(found!, 'Words');
  });
});
