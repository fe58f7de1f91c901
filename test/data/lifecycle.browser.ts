import '../../dist/esm/elements/quote-card/quote-card.js';
import '../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import {storyRegistry} from '../../dist/esm/data/story-registry.js';
import type {StoryElement} from '../../dist/esm/ui/base/story-element.js';
import {calm, clean, during, place} from '../fixture.js';
import {json, saying, script} from '../story.js';
import {address, asked, hungUp, keeps, path, put, release, requests, shows, slowPage, uncaught, words} from './help.js';

afterEach(clean);

describe('An element', () => {
  it('keeps its story, without another request or event, when it is moved', async () => {
    const src = address(saying('Fetched'));
    const cards = put(`
      <quote-card quote="hello" src="${src}"><p>Kept</p></quote-card>
      <quote-card quote="hello">${script(saying('Inside'))}<p>Kept</p></quote-card>
      <quote-card quote="hello" data='${json(saying('Attribute'))}'><p>Kept</p></quote-card>`);
    const texts = ['Fetched', 'Inside', 'Attribute'];
    for (const [i, text] of texts.entries()) await shows(cards[i]!, text);
    await calm();
    const figures = cards.map(card => card.shadowRoot!.querySelector('figure'));
    const events = await during('story-load', () => place().append(...cards), 0);
    expect(events).to.have.length(0);
    expect(await requests(src)).to.equal(1);
    // The same nodes: the wording that the reader chose and the details that are open stay so.
    expect(cards.map(card => card.shadowRoot!.querySelector('figure'))).to.deep.equal(figures);
    for (const [i, text] of texts.entries()) expect(words(cards[i]!)).to.contain(text);
  });

  it('makes no second request when it is moved during the first', async () => {
    const to = path('held');
    const [card] = put(`<quote-card quote="hello" src="${address(saying('Moved'), to)}"><p>Kept</p></quote-card>`);
    await asked(to);
    place().append(card!);
    await calm();
    expect(await requests(to)).to.equal(1);
    await release(to);
    await shows(card!, 'Moved');
  });

  it('takes up its story again when it comes back after it was away', async () => {
    const to = path('held');
    const [card] = put(`<quote-card quote="hello" src="${address(saying('Back'), to)}"><p>Kept</p></quote-card>`);
    await asked(to);
    const events = await during(
      'story-error',
      async () => {
        card!.remove();
        await hungUp(to);
        place().append(card!);
        await asked(to, 2);
        await release(to);
        await shows(card!, 'Back');
      },
      0,
    );
    expect(events).to.have.length(0);
  });

  it('finds the script that comes after it', async () => {
    let card!: StoryElement;
    await during(
      'story-error',
      () => ([card] = put('<quote-card quote="hello"><p>Kept</p></quote-card>') as [StoryElement]),
      1,
    );
    card.insertAdjacentHTML('beforeend', script(saying('Late')));
    await shows(card, 'Late');
  });

  it('waits for the script inside it while the page is still coming, and asks for nothing else', async () => {
    const src = address(saying('From the server'));
    const {made, more} = await slowPage(
      `<quote-card quote="hello" src="${src}"><p>Kept</p>`,
      `${script(saying('Inside'))}</quote-card><p>The end</p>`,
    );
    const card = made.document.querySelector('quote-card')!;
    await made.load('/dist/elements/quote-card.js');
    expect(await keeps(card)).to.equal(true);
    expect(made.document.readyState).to.equal('loading');
    await more();
    await shows(card, 'Inside');
    expect(await requests(src)).to.equal(0);
    expect(made.told.codes).to.deep.equal([]);
    expect(made.seen.errors).to.deep.equal([]);
  });

  it('waits for a provider that the page has not come to yet', async () => {
    const {made, more} = await slowPage(
      '<quote-card quote="hello" story="one"><p>Kept</p></quote-card><quote-card quote="hello"><p>Kept</p></quote-card>',
      `<story-data id="one">${script(saying('Further down'))}</story-data>`,
    );
    await made.load('/dist/all.js');
    await calm();
    await more();
    for (const card of made.document.querySelectorAll('quote-card')) await shows(card, 'Further down');
    expect(made.told.codes).to.deep.equal([]);
  });

  it('finds the good script that replaces a broken one', async () => {
    let card!: StoryElement;
    await during(
      'story-error',
      () => ([card] = put(`<quote-card quote="hello">${script('{')}<p>Kept</p></quote-card>`) as [StoryElement]),
      1,
    );
    card.querySelector('script')!.remove();
    card.insertAdjacentHTML('beforeend', script(saying('Mended')));
    await shows(card, 'Mended');
  });

  it('takes its address when its data goes, and its data when that comes back', async () => {
    const [card] = put(`<quote-card quote="hello" src="${address(saying('Fetched'))}"><p>Kept</p></quote-card>`);
    const data = saying('Given');
    card!.data = data;
    await shows(card!, 'Given');
    card!.data = undefined;
    await shows(card!, 'Fetched');
    card!.data = data;
    await shows(card!, 'Given');
    card!.setAttribute('data', json(saying('Attribute')));
    await shows(card!, 'Attribute');
    card!.removeAttribute('data');
    await shows(card!, 'Fetched');
  });

  it('takes the provider when its own story goes, and its own when that comes back', async () => {
    const [card] = put(
      `<story-data>${script(saying('Provided'))}<quote-card quote="hello" data='${json(saying('Own'))}'></quote-card></story-data>`,
    );
    await shows(card!, 'Own');
    card!.removeAttribute('data');
    await shows(card!, 'Provided');
    card!.setAttribute('data', json(saying('Own')));
    await shows(card!, 'Own');
  });

  it('leaves no listener, request or provider behind when it comes and goes 2,000 times', async () => {
    const shared = new Set<EventTarget>([window, document, document.documentElement, document.body, storyRegistry!]);
    const held = new Map<unknown, number>();
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const key = (target: EventTarget, type: string, listener: unknown) =>
      `${identify(target)} ${type} ${identify(listener)}`;
    const ids = new Map<unknown, number>();
    const identify = (value: unknown) => ids.get(value) ?? (ids.set(value, ids.size), ids.size - 1);
    let added = 0;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (shared.has(this ?? window)) {
        added++;
        held.set(key(this ?? window, type, listener), 1);
      }
      addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      held.delete(key(this ?? window, type, listener));
      removeEventListener.call(this, type, listener, options);
    };
    const hang = path('hang');
    const elements: HTMLElement[] = [
      ...put(`<quote-card src="${hang}"></quote-card>
        <quote-card data='${json(saying('Given'))}'></quote-card>
        <quote-card>${script(saying('Given'))}</quote-card>
        <quote-card story="cycled"></quote-card>`),
      ...put<HTMLElement>(
        `<story-data id="cycled">${script(saying('Given'))}<quote-card></quote-card></story-data>`,
        'story-data',
      ),
    ];
    const at = elements[0]!.parentElement!;
    try {
      const broken = await uncaught(async () => {
        for (let i = 0; i < 2000; i++) {
          for (const element of elements) element.remove();
          if (i % 50 === 0) await new Promise(resolve => setTimeout(resolve));
          at.append(...elements);
          if (i % 50 === 25) await new Promise(resolve => setTimeout(resolve));
        }
        for (const element of elements) element.remove();
      });
      expect(broken).to.deep.equal([]);
    } finally {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
    }
    expect(added).to.be.greaterThan(2000);
    expect([...held.keys()]).to.deep.equal([]);
    expect(storyRegistry!.providers.size).to.equal(0);
    const asked = await requests(hang);
    await hungUp(hang, asked);
    for (const element of elements) at.append(element);
    await shows(elements[1] as StoryElement, 'Given');
    await shows(elements[3] as StoryElement, 'Given');
    for (const element of elements) element.remove();
  });
});
