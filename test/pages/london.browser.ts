import {expect} from '@open-wc/testing';
import type {StorySelectEvent} from '../../dist/esm/data/events.js';
import {calm, clean, read, until} from '../fixture.js';
import {ARTICLES, describeEach} from './articles.js';
import {asked, cards, open, openWhole, painted} from './frame.js';

const WIDTHS = [360, 1200];

/** What comes to a card after its words: marks of what differs, and the numbers of sources. */
const marks = (found: readonly HTMLElement[]) =>
  found.flatMap(card => [...card.shadowRoot!.querySelectorAll('mark, sup a')]).length;

afterEach(clean);

describeEach('The {name} article', ({page, story}) => {
  for (const width of WIDTHS) {
    it(`shows its cards ${width} pixels wide with a clean console, moving the page by next to nothing`, async () => {
      const frame = await openWhole(`/${page}?watch=shift`, width);
      expect(await cards(frame)).to.have.length.of.at.least(4);
      await painted(frame);
      await calm(300);
      const {seen} = frame.window;
      expect(seen.errors).to.deep.equal([]);
      expect(seen.shift, seen.shifts.join('; ')).to.be.at.most(0.02);
    });

    it(`moves nothing ${width} pixels wide when it is pre-rendered, not even while its cards hydrate`, async () => {
      const frame = await openWhole(`/prerendered/${page}?watch=shift`, width);
      const found = await cards(frame);
      await painted(frame);
      for (const card of found)
        card.dispatchEvent(new frame.window.PointerEvent('pointerover', {bubbles: true, composed: true}));
      await until(() => found.every(card => !card.hasAttribute('defer-hydration')));
      await calm(300);
      const {seen} = frame.window;
      expect(seen.errors).to.deep.equal([]);
      expect(seen.shift, seen.shifts.join('; ')).to.equal(0);
    });
  }

  it('would be caught if it moved', async () => {
    const frame = await openWhole(`/${page}?watch=shift`, 1200);
    await cards(frame);
    const intruder = frame.document.createElement('p');
    intruder.textContent = 'A late banner';
    intruder.style.height = '400px';
    frame.document.querySelector('main')!.prepend(intruder);
    // Seen in the frames that are painted next; on a busy machine, not at once.
    await until(() => frame.window.seen.shift > 0.02);
  });

  it('would be caught if anything went wrong', async () => {
    const {window: page, document} = await open('/london.html?watch', 640);
    const add = (markup: string) => document.body.append(document.createRange().createContextualFragment(markup));
    add(`<script>
      console.warn('a warning');
      console.error('an', 'error');
      setTimeout(() => { throw new Error('thrown'); });
      void Promise.reject(new Error('rejected'));
    </script><img src="/__test/status/404" alt="" />`);
    await until(() => page.seen.errors.length === 5);
    const errors = page.seen.errors.join('\n');
    for (const text of ['a warning', 'an error', 'thrown', 'rejected', 'could not load'])
      expect(errors).to.contain(text);
  });

  it('asks for its story once, and nothing of any other host', async () => {
    const frame = await open(`/${page}?watch`, 640);
    await cards(frame);
    await calm(200);
    const addresses = asked(frame);
    expect(addresses.filter(address => address.endsWith(story))).to.have.length(1);
    expect(addresses.filter(address => !address.startsWith(location.origin))).to.deep.equal([]);
  });

  it('asks for one file with the code of its elements, and for the words', async () => {
    const frame = await open(`/${page}?watch`, 640);
    await cards(frame);
    const code = asked(frame).filter(name => /\/dist\/.*\.js$/.test(name));
    const names = code.map(name =>
      name.replace(/.*\/dist\//, '').replace(/(?<=chunks\/.*)-[\w-]{6,8}(?=\/|\.js$)/, ''),
    );
    expect(names).to.include.members(['loader.js', 'all.js']);
    expect(
      names.filter(name => !/^(loader\.js|all\.js|chunks\/(?:parts|words\/en\/all)\.js)$/.test(name)),
    ).to.deep.equal([]);
  });

  it('says in its badges where somebody stands, round words that are the author’s', async () => {
    for (const path of [`/${page}`, `/prerendered/${page}`]) {
      const {document} = await open(`${path}?watch`, 640);
      const badges = [...document.querySelectorAll('stance-badge')];
      expect(badges).to.have.length.of.at.least(3);
      await until(() => badges.every(badge => badge.shadowRoot?.querySelector('button')));
      for (const badge of badges) {
        expect(badge.shadowRoot!.querySelector('button')!.ariaLabel).to.match(/^.+: .+\? — .+, show evidence$/);
        expect(read(badge)).to.match(/\w+ \w+/);
      }
    }
  });

  it('shows every author’s words with scripts off', async () => {
    const frame = await open(`/${page}`, 640, 8000, 'allow-same-origin');
    const found = [...frame.document.querySelectorAll('quote-card')];
    expect(found).to.have.length.of.at.least(4);
    for (const card of found) {
      const text = read(card);
      expect(text).to.match(/[“”]|not quoted/);
      expect(text).to.match(/Source: /);
      expect(read(card.querySelector('b'))).to.match(/\w+ \w+/);
      expect(card.querySelector('figure')!.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(20);
    }
  });
});

describeEach('The pre-rendered {name} article', ({page, story, quote}) => {
  it('shows every card in full with scripts off', async () => {
    const plain = await open(`/prerendered/${page}`, 640, 8000, 'allow-same-origin');
    const awake = await open(`/${page}?watch`, 640);
    const [without, withScripts] = [await cards(plain), await cards(awake)];
    const texts = (found: readonly HTMLElement[]) => found.map(card => read(card.shadowRoot!.querySelector('figure')));
    await until(() => marks(withScripts) === marks(without) && texts(withScripts).join() === texts(without).join());
    await calm(200);
    expect(texts(without)).to.deep.equal(texts(withScripts));
    for (const card of without) {
      const words = [...card.shadowRoot!.querySelectorAll('.words > *')];
      expect(words.filter(version => plain.window.getComputedStyle(version).visibility === 'visible')).to.have.length(
        1,
      );
    }
  });

  it('says the same before and after its cards hydrate, in the very same nodes', async () => {
    const frame = await open(`/prerendered/${page}?watch`, 640);
    const found = await cards(frame);
    const before = found.map(card => read(card.shadowRoot!.querySelector('figure')));
    const figures = found.map(card => card.shadowRoot!.querySelector('figure'));
    for (const card of found)
      card.dispatchEvent(new frame.window.PointerEvent('pointerover', {bubbles: true, composed: true}));
    await until(() => found.every(card => (card as {hasUpdated?: boolean} & HTMLElement).hasUpdated));
    expect(found.map(card => read(card.shadowRoot!.querySelector('figure')))).to.deep.equal(before);
    expect(found.map(card => card.shadowRoot!.querySelector('figure'))).to.deep.equal(figures);
  });

  it('loads nothing but the loader until the reader touches a card', async () => {
    const frame = await open(`/prerendered/${page}?watch`, 640);
    await cards(frame);
    await calm(500);
    const code = asked(frame).filter(address => address.includes('/dist/') && address.endsWith('.js'));
    expect(code.map(address => new URL(address).pathname)).to.deep.equal(['/dist/loader.js']);
    expect(asked(frame).some(address => address.endsWith(story))).to.equal(false);
  });

  it('asks for no story when its cards hydrate: the page carries it', async () => {
    const frame = await open(`/prerendered/${page}?watch`, 640);
    const [card] = await cards(frame);
    card!.dispatchEvent(new frame.window.PointerEvent('pointerover', {bubbles: true, composed: true}));
    await until(() => (card as {hasUpdated?: boolean} & HTMLElement).hasUpdated);
    expect(asked(frame).some(address => address.endsWith(story))).to.equal(false);
  });

  it('keeps open what the reader opened before a card was awake, and the focus where it was', async () => {
    const frame = await open(`/prerendered/${page}?watch`, 640);
    const [card] = await cards(frame);
    const details = card!.shadowRoot!.querySelector('details')!;
    const summary = details.querySelector('summary')!;
    summary.focus();
    summary.click();
    await until(() => (card as {hasUpdated?: boolean} & HTMLElement).hasUpdated);
    await calm(200);
    expect(details.open).to.equal(true);
    expect(card!.shadowRoot!.activeElement).to.equal(summary);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });

  it('leads to a card by its fragment, with scripts off too', async () => {
    const frame = await open(`/prerendered/${page}#quote-${quote}`, 640, 600, 'allow-same-origin');
    const card = frame.document.querySelector(`quote-card[quote=${quote}]`)!;
    await until(() => Math.abs(card.getBoundingClientRect().top) < 50);
    expect(card.getBoundingClientRect().top).to.be.within(-5, 50);
  });
});

describeEach('The timeline of the {name} article', ({page}) => {
  it('has the titles and dates of all its events with scripts off', async () => {
    const frame = await open(`/${page}`, 640, 8000, 'allow-same-origin');
    const items = [...frame.document.querySelectorAll('summit-timeline li')];
    expect(items).to.have.length.of.at.least(11);
    for (const item of items) {
      expect(item.id).to.match(/^event-/);
      expect(read(item.querySelector('b'))).to.match(/\w+ \w+/);
      expect(read(item.querySelector('p'))).to.match(/\d{4}|No date given/);
      expect(item.getBoundingClientRect().height).to.be.greaterThan(20);
    }
  });

  it('says in its fallback what it says itself, title by title', async () => {
    const frame = await open(`/${page}?watch`, 640);
    const timeline = frame.document.querySelector('summit-timeline')!;
    await until(() => timeline.shadowRoot?.querySelector('section'));
    const told = (from: ParentNode, selector: string) =>
      [...from.querySelectorAll('li')].map(item => `${item.id} ${read(item.querySelector(selector))}`);
    expect(told(timeline, 'b')).to.deep.equal(told(timeline.shadowRoot!, '.title'));
  });

  it('hydrates when the address names one of its events, and leads there', async () => {
    const frame = await open(`/prerendered/${page}?watch`, 640, 600);
    const timeline = frame.document.querySelector('summit-timeline')!;
    const last = timeline.shadowRoot!.querySelector('li:last-child')!;
    expect(timeline.hasAttribute('defer-hydration')).to.equal(true);
    frame.window.location.hash = `#${last.id}`;
    await until(() => timeline.shadowRoot!.activeElement === last);
    expect(timeline.hasAttribute('defer-hydration')).to.equal(false);
    expect(last.getBoundingClientRect().top).to.be.within(-5, 600);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });
});

describe('The pre-rendered London article, whose first card has three wordings', () => {
  it('lets the reader switch wordings with scripts off', async () => {
    const frame = await open('/prerendered/london.html', 640, 8000, 'allow-same-origin');
    const root = (await cards(frame))[0]!.shadowRoot!;
    root.querySelectorAll('input')[1]!.click();
    const visible = [...root.querySelectorAll('.words > *')].map(
      version => frame.window.getComputedStyle(version).visibility,
    );
    expect(visible).to.deep.equal(['hidden', 'visible', 'hidden']);
  });

  it('loses no click that comes before a card is awake', async () => {
    const frame = await open('/prerendered/london.html?watch', 640);
    const [card] = await cards(frame);
    const heard: StorySelectEvent[] = [];
    frame.document.addEventListener('story-select', event => heard.push(event as unknown as StorySelectEvent));
    card!.shadowRoot!.querySelectorAll('input')[1]!.click();
    expect(card!.hasAttribute('defer-hydration')).to.equal(true);
    await until(() => heard.length);
    await calm(200);
    expect(heard.map(({id, open: isOpen}) => [id, isOpen])).to.deep.equal([['porcupine', true]]);
    expect(card!.shadowRoot!.querySelectorAll('input')[1]!.checked).to.equal(true);
  });
});

describe('A page under a strict policy', () => {
  for (const path of ARTICLES.flatMap(({page}) => [`/policy/${page}`, `/policy/prerendered/${page}`])) {
    it(`shows and hydrates its cards without a violation: ${path}`, async () => {
      const frame = await open(`${path}?watch`, 640);
      const found = await cards(frame);
      for (const card of found)
        card.dispatchEvent(new frame.window.PointerEvent('pointerover', {bubbles: true, composed: true}));
      await until(() => found.every(card => (card as {hasUpdated?: boolean} & HTMLElement).hasUpdated));
      found[0]!.shadowRoot!.querySelectorAll('input')[1]?.click();
      await calm(300);
      expect(frame.window.seen.violations).to.deep.equal([]);
      expect(frame.window.seen.errors).to.deep.equal([]);
    });
  }

  it('is strict: what the policy does not name is refused', async () => {
    const frame = await open('/policy/london.html?watch', 640);
    await cards(frame);
    expect(() => (frame.document.body.innerHTML = '<p>from a string</p>')).to.throw();
    await until(() => frame.window.seen.violations.length);
    expect(frame.window.seen.violations[0]).to.contain('require-trusted-types-for');
  });
});
