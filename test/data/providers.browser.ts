import '../../dist/esm/elements/quote-card/quote-card.js';
import '../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import type {StoryErrorEvent} from '../../dist/esm/data/events.js';
import type {StoryData} from '../../dist/esm/elements/story-data/story-data.js';
import type {StoryElement} from '../../dist/esm/ui/base/story-element.js';
import {calm, clean, during, write} from '../fixture.js';
import {saying, script} from '../story.js';
import {address, asked, keeps, page, path, put, release, shows, words} from './help.js';

afterEach(clean);

const provider = (text: string, inside = '', attributes = '') =>
  `<story-data ${attributes}>${script(saying(text))}${inside}</story-data>`;
const CARD = '<quote-card quote="hello"><p>Kept</p></quote-card>';
const named = (id: string) => `<quote-card quote="hello" story="${id}"><p>Kept</p></quote-card>`;
const errors = (run: () => unknown, times: number) => during<StoryErrorEvent>('story-error', run, times);
/** Gives a provider another story, and waits until it has it and whoever listens has heard. */
const change = (data: StoryData, words: string) => during('story-load', () => (data.data = saying(words)), 1);

/** Elements of the package's own files, defined in a given order in a page of their own. */
const QUOTE_CARD = '/dist/elements/quote-card.js';
const STORY_DATA = '/dist/elements/story-data.js';

describe('A provider', () => {
  for (const [where, html] of Object.entries({
    'around the element': provider('Given', CARD),
    'named, further down': `${named('one')}<hr>${provider('Given', '', 'id="one"')}`,
    'named, further up': `${provider('Given', '', 'id="one"')}${named('one')}`,
    'alone in the page': `${CARD}${provider('Given')}`,
  })) {
    for (const [order, files] of Object.entries({
      after: [QUOTE_CARD, STORY_DATA],
      before: [STORY_DATA, QUOTE_CARD],
    })) {
      it(`${where} works when its tag is defined ${order} the element’s`, async () => {
        const made = await page(html);
        const card = made.document.querySelector('quote-card')!;
        for (const file of files) {
          await made.load(file);
          await calm();
        }
        await shows(card, 'Given');
        expect(made.told.codes).to.deep.equal([]);
        expect(made.seen.errors).to.deep.equal([]);
      });
    }
  }

  it('near the element wins over one around both, though it is defined last and answers first', async () => {
    const to = path('held');
    const outer = address(saying('Far'), to);
    const made = await page(
      `<story-data src="${outer.replaceAll('"', '&quot;')}">${provider('Near', CARD)}</story-data>`,
    );
    const card = made.document.querySelector('quote-card')!;
    await made.load(QUOTE_CARD);
    await made.load(STORY_DATA);
    await shows(card, 'Near');
    const arrived = new Promise(resolve => made.document.addEventListener('story-load', resolve));
    await release(to);
    await arrived;
    await calm();
    expect(words(card)).to.contain('Near');
  });

  it('near the element wins over one around both, though it answers last', async () => {
    const to = path('held');
    const [card] = put(
      `<story-data>${script(saying('Far'))}<story-data src="${address(saying('Near'), to)}">${CARD}</story-data></story-data>`,
    );
    expect(await keeps(card!)).to.equal(true);
    await release(to);
    await shows(card!, 'Near');
  });

  it('gives its next story to all its elements', async () => {
    const cards = put(`${provider('First', CARD, 'id="one"')}${named('one')}${CARD}`);
    for (const card of cards) await shows(card, 'First');
    (cards[0]!.parentElement as StoryData).data = saying('Second');
    for (const card of cards) await shows(card, 'Second');
  });

  it('that fails after a good story leaves the good one, also for elements that come later', async () => {
    const [card] = put(`<story-data id="one" src="${address(saying('Good'))}"></story-data>${named('one')}`);
    await shows(card!, 'Good');
    const data = card!.previousElementSibling as StoryData;
    const events = await errors(() => (data.src = '/__test/status/500'), 1);
    expect(events.map(({target}) => target)).to.deep.equal([data]);
    expect(words(card!)).to.contain('Good');
    const [later] = put(named('one'));
    await shows(later!, 'Good');
    data.src = address(saying('Better'));
    await shows(card!, 'Better');
    await shows(later!, 'Better');
  });

  it('that fails at first gives its elements the story that comes in the end', async () => {
    let card!: StoryElement;
    await errors(
      () => ([card] = put(`<story-data src="/__test/status/500">${CARD}</story-data>`) as [StoryElement]),
      1,
    );
    expect(await keeps(card)).to.equal(true);
    (card.parentElement as StoryData).src = address(saying('At last'));
    await shows(card, 'At last');
  });

  it('that is missing is said once, and found when it comes', async () => {
    let card!: StoryElement;
    const events = await errors(() => ([card] = put(named('later')) as [StoryElement]), 1);
    expect(events.map(({code, message, target}) => [code, message, target])).to.deep.equal([
      ['not-found', 'no <story-data id="later"> in the page', card],
    ]);
    expect(await keeps(card)).to.equal(true);
    expect(await errors(() => put(provider('Not this one', '', 'id="other"')), 0)).to.have.length(0);
    put(provider('Here', '', 'id="later"'));
    await shows(card, 'Here');
  });

  it('that goes before its story is read does not stay in the way of another', async () => {
    const box = write(provider('Gone', '', 'id="gone"'));
    await Promise.resolve();
    box.firstElementChild!.remove();
    await calm();
    const [card] = put(`${provider('Here')}${CARD}`);
    await shows(card!, 'Here');
  });

  it('that moves keeps its elements, and nobody hears an error', async () => {
    const events = await errors(async () => {
      const [card] = put(`${provider('Given', '', 'id="one"')}${named('one')}`);
      await shows(card!, 'Given');
      write('<section></section>').firstElementChild!.append(card!.previousElementSibling!);
      await calm();
      expect(words(card!)).to.contain('Given');
    }, 0);
    expect(events).to.have.length(0);
  });

  it('that is renamed is found under its new name', async () => {
    const [old, fresh] = put(`${provider('Given', '', 'id="one"')}${named('one')}${named('two')}`);
    await shows(old!, 'Given');
    expect(words(fresh!)).to.equal('');
    document.querySelector('story-data')!.id = 'two';
    await shows(fresh!, 'Given');
    expect(words(old!)).to.contain('Given');
  });

  it('that is replaced by another of its name gives way without an error', async () => {
    const events = await errors(async () => {
      const [card] = put(`${provider('Old', '', 'id="one"')}${named('one')}`);
      await shows(card!, 'Old');
      const fresh = document.createElement('story-data') as unknown as StoryData;
      fresh.id = 'one';
      fresh.data = saying('New');
      document.querySelector('story-data')!.replaceWith(fresh);
      await shows(card!, 'New');
    }, 0);
    expect(events).to.have.length(0);
  });

  it('that goes leaves its story on screen and says so once', async () => {
    const [card] = put(`${provider('Given', '', 'id="one"')}${named('one')}`);
    await shows(card!, 'Given');
    const events = await errors(() => document.querySelector('story-data')!.remove(), 1);
    expect(events.map(({code}) => code)).to.deep.equal(['not-found']);
    expect(words(card!)).to.contain('Given');
  });

  it('reaches elements inside other shadow roots: around them, by name, and alone', async () => {
    for (const [html, inside] of [
      [provider('Given', '<div></div>'), CARD],
      [`${provider('Given', '', 'id="one"')}${provider('Other')}<div></div>`, named('one')],
      [`${provider('Given')}<div></div>`, CARD],
    ] as const) {
      const [host] = put<HTMLElement>(html, 'div');
      const root = host!.attachShadow({mode: 'open'});
      root.innerHTML = inside;
      await shows(root.firstElementChild!, 'Given');
      clean();
    }
  });

  it('is found by name though it stands in a shadow root', async () => {
    const [host] = put<HTMLElement>(`<div></div>${provider('Other')}`, 'div');
    host!.attachShadow({mode: 'closed'}).innerHTML = provider('Hidden', '', 'id="hidden"');
    const [card] = put(named('hidden'));
    await shows(card!, 'Hidden');
  });

  it('still waiting for its story is not passed over by elements in shadow roots', async () => {
    const to = path('held');
    const events = await errors(async () => {
      const [host] = put<HTMLElement>(
        `${provider('Other')}<story-data src="${address(saying('Given'), to)}"><div></div></story-data>`,
        'div',
      );
      const root = host!.attachShadow({mode: 'open'});
      root.innerHTML = CARD;
      await asked(to);
      expect(await keeps(root.firstElementChild!)).to.equal(true);
      await release(to);
      await shows(root.firstElementChild!, 'Given');
    }, 0);
    expect(events).to.have.length(0);
  });

  it('takes the elements that move into it, and keeps those of others out', async () => {
    const [card] = put(`${provider('Here', CARD)}${provider('There', '<div></div>')}`);
    await shows(card!, 'Here');
    const [here, there] = document.querySelectorAll<StoryData>('story-data');
    there!.append(card!);
    await shows(card!, 'There');
    await change(here!, 'Changed');
    expect(words(card!)).to.contain('There');
  });

  it('around the element is out of it once the element names another', async () => {
    const [card] = put(`${provider('Around', CARD)}${provider('Named', '', 'id="one"')}`);
    await shows(card!, 'Around');
    card!.setAttribute('story', 'one');
    await shows(card!, 'Named');
    const figure = card!.shadowRoot!.querySelector('figure');
    await change(card!.parentElement as StoryData, 'Changed');
    expect(words(card!)).to.contain('Named');
    // Not even for a moment: what the reader opened or chose would be gone.
    expect(card!.shadowRoot!.querySelector('figure')).to.equal(figure);
    card!.removeAttribute('story');
    await shows(card!, 'Changed');
  });

  it('around the element is out of it once the element has a story of its own', async () => {
    const [card] = put(provider('Around', CARD));
    await shows(card!, 'Around');
    card!.data = saying('Own');
    await shows(card!, 'Own');
    const figure = card!.shadowRoot!.querySelector('figure');
    await change(card!.parentElement as StoryData, 'Changed');
    expect(card!.shadowRoot!.querySelector('figure')).to.equal(figure);
    card!.data = undefined;
    await shows(card!, 'Changed');
  });

  it('that comes between the element and a farther one takes over', async () => {
    const [host] = put<HTMLElement>(provider('Far', `<div>${CARD}</div>`), 'div');
    const card = host!.querySelector('quote-card')!;
    const root = host!.attachShadow({mode: 'open'});
    root.innerHTML = '<slot></slot>';
    await shows(card, 'Far');
    root.innerHTML = provider('Near', '<slot></slot>');
    await shows(card, 'Near');
    await change(host!.parentElement as StoryData, 'Farther');
    expect(words(card)).to.contain('Near');
  });

  it('is asked for by name when there are two and the element stands in neither', async () => {
    let card!: StoryElement;
    const events = await errors(() => ([card] = put(`${provider('A')}${provider('B')}${CARD}`) as [StoryElement]), 1);
    expect(events.map(({code, target}) => [code, target])).to.deep.equal([['not-found', card]]);
    expect(await keeps(card)).to.equal(true);
    document.querySelector('story-data')!.remove();
    await shows(card, 'B');
  });

  it('is missed once when there is none', async () => {
    const events = await errors(() => put(CARD), 1);
    expect(events.map(({code, message}) => [code, message])).to.deep.equal([
      ['not-found', 'no src, story or single <story-data> in the page'],
    ]);
  });

  it('takes a script that comes after it', async () => {
    const [card] = put(`<story-data></story-data>${CARD}`);
    await calm();
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(saying('Late'));
    document.querySelector('story-data')!.append(data);
    await shows(card!, 'Late');
  });

  it('does not take a story from the provider around it', async () => {
    const [card] = put(`${provider('Outer', `<story-data id="inner"></story-data>`)}${named('inner')}`);
    expect(await keeps(card!)).to.equal(true);
  });
});
