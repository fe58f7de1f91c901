import '../../dist/esm/elements/quote-card/quote-card.js';
import '../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import type {StoryErrorEvent} from '../../dist/esm/data/events.js';
import type {StoryElement} from '../../dist/esm/ui/base/story-element.js';
import {calm, clean, during, read} from '../fixture.js';
import {aSource, json, saying, script} from '../story.js';
import {address, asked, asking, keeps, path, put, release, requests, shows, words} from './help.js';

afterEach(clean);

const story = saying('We were <never> “asked” & it’s true');
const CARD = '<quote-card quote="hello"><p>Kept</p></quote-card>';

/** Each way, with the story it is to carry; the element has its own words besides. */
const ways: Record<string, (of: unknown) => StoryElement> = {
  'the data property': of => {
    const [card] = put(CARD);
    card!.data = of;
    return card!;
  },
  'the data attribute': of => put(`<quote-card quote="hello" data='${json(of)}'><p>Kept</p></quote-card>`)[0]!,
  'a script inside': of => put(`<quote-card quote="hello">${script(of)}<p>Kept</p></quote-card>`)[0]!,
  'an address': of => put(`<quote-card quote="hello" src="${address(of)}"><p>Kept</p></quote-card>`)[0]!,
  'the id of a provider': of =>
    put(
      `<story-data id="one">${script(of)}</story-data><quote-card quote="hello" story="one"><p>Kept</p></quote-card>`,
    )[0]!,
  'the provider around it': of => put(`<story-data>${script(of)}${CARD}</story-data>`)[0]!,
  'the only provider in the page': of => put(`${CARD}<story-data>${script(of)}</story-data>`)[0]!,
};

describe('The five ways of a story to an element', () => {
  it('all show the same', async () => {
    const seen = new Map<string, string>();
    for (const [way, give] of Object.entries(ways)) {
      const card = give(story);
      await shows(card, 'asked');
      seen.set(way, read(card.shadowRoot!.querySelector('figure')));
      clean();
    }
    const [first] = seen.values();
    expect(first).to.contain('We were <never> “asked” & it’s true').and.contain('Ada');
    for (const [way, text] of seen) expect(text, way).to.equal(first);
  });

  it('all keep the author’s words, and say so once, when the story is of another version', async () => {
    for (const [way, give] of Object.entries(ways)) {
      let card!: StoryElement;
      const events = await during<StoryErrorEvent>('story-error', () => (card = give({...story, version: 2})), 1);
      expect(
        events.map(({code}) => code),
        way,
      ).to.deep.equal(['version']);
      expect(await keeps(card), way).to.equal(true);
      clean();
    }
  });

  const good = (text: string) => json(saying(text));
  const order: Record<string, (works: boolean) => string> = {
    'data before a script inside': works =>
      `<quote-card quote="hello" data='${works ? good('First') : '{"version": 2}'}'>${script(saying('Second'))}<p>Kept</p></quote-card>`,
    'a script inside before the address': works =>
      `<quote-card quote="hello" src="${address(saying('Second'))}">${script(works ? saying('First') : '{"version": 2}')}<p>Kept</p></quote-card>`,
    'the address before the provider with an id': works =>
      `<story-data id="one">${script(saying('Second'))}</story-data>
      <quote-card quote="hello" story="one" src="${works ? address(saying('First')) : '/__test/status/404'}"><p>Kept</p></quote-card>`,
    'the provider with an id before the one around it': works =>
      `<story-data id="one">${script(works ? saying('First') : '{"version": 2}')}</story-data>
      <story-data>${script(saying('Second'))}<quote-card quote="hello" story="one"><p>Kept</p></quote-card></story-data>`,
    'the provider around it before any other': works =>
      `<story-data>${script(saying('Second'))}</story-data>
      <story-data>${script(works ? saying('First') : '{"version": 2}')}<quote-card quote="hello"><p>Kept</p></quote-card></story-data>`,
  };
  for (const [rule, html] of Object.entries(order)) {
    it(`take ${rule}, and do not try the second when the first fails`, async () => {
      const [card] = put(html(true));
      await shows(card!, 'First');
      clean();
      let failing!: StoryElement;
      const events = await during('story-error', () => ([failing] = put(html(false)) as [StoryElement]), 1);
      expect(events).to.have.length(1);
      expect([await keeps(failing), words(failing)]).to.deep.equal([true, '']);
    });
  }

  it('do not ask for an address when the story stands in the page', async () => {
    const src = address(saying('From the server'));
    const [card] = put(`<quote-card quote="hello" src="${src}">${script(saying('In the page'))}</quote-card>`);
    await shows(card!, 'In the page');
    expect(await requests(src)).to.equal(0);
  });

  it('make one request for three tags with one address', async () => {
    const src = address(saying('Shared'));
    const cards = put(`<quote-card quote="hello" src="${src}"><p>Kept</p></quote-card>`.repeat(3));
    for (const card of cards) await shows(card, 'Shared');
    await calm();
    expect(await requests(src)).to.equal(1);
  });

  it('make one request when a tag comes while it is under way, and when one comes after', async () => {
    const to = path('held');
    const src = address(saying('Shared'), to);
    const [first] = put(`<quote-card quote="hello" src="${src}"><p>Kept</p></quote-card>`);
    await asked(to);
    const [second] = put(`<story-data src="${src}"></story-data><quote-card quote="hello"></quote-card>`);
    await release(to);
    await shows(first!, 'Shared');
    await shows(second!, 'Shared');
    const [third] = put(`<quote-card quote="hello" src="${new URL(src, location.href).href}"></quote-card>`);
    await shows(third!, 'Shared');
    expect(await requests(to)).to.equal(1);
  });

  it('take items without a story around them: a list or a single one, in the page or from an address', async () => {
    const list = [
      {id: 'a', speaker: {name: 'Ada Example'}, text: 'Bare words'},
      {id: 'q', text: 'Other words'},
    ];
    const [byProperty, byAttribute, byScript, bySrc, single, singleBySrc] = put(`
      <quote-card quote="a"></quote-card>
      <quote-card quote="a" data='${json(list)}'></quote-card>
      <quote-card quote="a">${script(list)}</quote-card>
      <quote-card quote="a" src="${address(list)}"></quote-card>
      <quote-card data='${json({speaker: {name: 'Ada Example'}, text: 'Bare words'})}'></quote-card>
      <quote-card src="${address({speaker: {name: 'Ada Example'}, text: 'Bare words'})}"></quote-card>`);
    byProperty!.data = list;
    for (const card of [byProperty, byAttribute, byScript, bySrc, single, singleBySrc]) {
      await shows(card!, 'Bare words');
      expect(read(card!.shadowRoot!.querySelector('[part=speaker]'))).to.equal('Ada Example');
    }
  });

  it('read one address as items for a card and as a story for a provider, with one request', async () => {
    const src = address({text: 'Bare words'});
    const events = await during<StoryErrorEvent>(
      'story-error',
      async () => {
        const [card] = put(`<story-data src="${src}"></story-data><quote-card src="${src}"></quote-card>`);
        await shows(card!, 'Bare words');
      },
      0,
    );
    expect(await requests(src)).to.equal(1);
    expect(events.map(({target}) => (target as Element).localName)).to.deep.equal([]);
  });

  it('resolve the story’s addresses against the place that the server sent us to', async () => {
    const file = address({...saying('Words'), sources: [aSource({url: 'report.html'})]});
    const to = file.replace('/__test/text/', '/__test/text/moved/');
    const [card] = put(`<quote-card src="${asking(path('redirect'), {to})}"></quote-card>`);
    await shows(card!, 'Words');
    expect(new URL(card!.shadowRoot!.querySelector('a')!.href).pathname).to.equal('/__test/text/moved/report.html');
  });

  it('read a data attribute that a CMS escaped twice, and warn of it', async () => {
    const twice = json(saying('Escaped words')).replaceAll('"', '&amp;quot;');
    const events = await during<Event & {problems: {message: string; severity: string}[]}>(
      'story-load',
      async () => {
        const [card] = put(`<quote-card quote="hello" data="${twice}"><p>Kept</p></quote-card>`);
        await shows(card!, 'Escaped words');
      },
      1,
    );
    expect(events.map(({problems}) => problems.map(({message, severity}) => [severity, message]))).to.deep.equal([
      [['warning', 'the data attribute is escaped twice']],
    ]);
  });

  it('give no link and no exception when the page has extended Object.prototype', async () => {
    Object.defineProperty(Object.prototype, 'url', {
      value: 'javascript:alert(1)',
      configurable: true,
      enumerable: true,
      writable: true,
    });
    try {
      const [inline, fetched] = put(`
        <quote-card quote="hello">${script(saying('Inline words'))}</quote-card>
        <quote-card quote="hello" src="${address(saying('Fetched words'))}"></quote-card>`);
      await shows(inline!, 'Inline words');
      await shows(fetched!, 'Fetched words');
      for (const card of [inline, fetched]) expect(card!.shadowRoot!.querySelector('a')).to.equal(null);
      const [event] = await during<StoryErrorEvent>('story-error', () => put(`<quote-card data="{"></quote-card>`), 1);
      expect(event!.code).to.equal('parse');
    } finally {
      delete (Object.prototype as {url?: unknown}).url;
    }
  });
});
