import '../../dist/esm/elements/quote-card/quote-card.js';
import '../../dist/esm/elements/story-data/story-data.js';
import {expect} from '@open-wc/testing';
import type {StoryErrorEvent} from '../../dist/esm/data/events.js';
import type {StoryElement} from '../../dist/esm/ui/base/story-element.js';
import {engine} from '../engines.js';
import {calm, clean, during, heard, until} from '../fixture.js';
import {json, saying, script} from '../story.js';
import {address, asked, asking, hangUps, hungUp, keeps, path, put, requests, shows, uncaught, words} from './help.js';

afterEach(clean);

const elsewhere = async () => (await (await fetch('/__test/elsewhere')).json()) as string;
const card = (src: string) => `<quote-card quote="hello" src="${src}"><p>Kept</p></quote-card>`;

interface Failure {
  readonly src: () => string | Promise<string>;
  readonly code: string;
  readonly message: RegExp;
}

const failures: Record<string, Failure> = {
  'is missing': {src: () => path('status/404'), code: 'fetch', message: /answered 404/},
  'cannot be given by a server in trouble': {src: () => path('status/500'), code: 'fetch', message: /answered 500/},
  'is a web page': {
    src: () => asking(path('text'), {type: 'text/html', body: '<!doctype html><title>Sign in</title>'}),
    code: 'parse',
    message: /a web page, not JSON/,
  },
  'was cut short by its server': {
    src: () => address('{"version": 1, "quotes": [{"id'),
    code: 'parse',
    message: /not JSON/,
  },
  'is empty': {src: () => address(''), code: 'parse', message: /no text/},
  'is JSON, but no story': {src: () => address('"words"'), code: 'parse', message: /not a story/},
  'is of a later version': {src: () => address('{"version": 2}'), code: 'version', message: /version 2/},
  'has no end': {src: () => path('endless'), code: 'too-large', message: /\d{8} characters/},
  'has an address that is none': {src: () => 'http://[', code: 'fetch', message: /"http:\/\/\[" is not an address/},
  'has an address that no browser asks': {src: () => 'javascript:{}', code: 'fetch', message: /request failed/},
  'may not be read by this site': {
    src: async () => `${await elsewhere()}${path('refused')}`,
    code: 'fetch',
    message: /request failed/,
  },
  'is on a server that hangs up at once': {src: () => path('reset'), code: 'fetch', message: /request failed/},
  'is on a server that hangs up half way': {
    src: () => path('cut'),
    // WebKit takes a cut answer for a whole one; that the story is cut is seen all the same.
    ...(engine === 'WebKit' ? {code: 'parse', message: /not JSON/} : {code: 'fetch', message: /request failed/}),
  },
};

describe('An element whose story', () => {
  for (const [name, {src, code, message}] of Object.entries(failures)) {
    it(`${name} keeps the author’s words and says once what is wrong`, async () => {
      const at = await src();
      let shown!: StoryElement;
      let events: readonly StoryErrorEvent[] = [];
      const broken = await uncaught(async () => {
        events = await during<StoryErrorEvent>('story-error', () => ([shown] = put(card(at)) as [StoryElement]), 1);
      });
      expect(broken).to.deep.equal([]);
      expect(await keeps(shown)).to.equal(true);
      expect(events).to.have.length(1);
      const [event] = events;
      expect(event!.target).to.equal(shown);
      expect(event!.code).to.equal(code);
      expect(event!.message).to.match(message);
      expect(event!.problems.map(problem => [problem.message, problem.severity])).to.deep.equal([
        [event!.message, 'error'],
      ]);
      expect(event!.problems[0]!.fix).to.match(/\.$/);
      expect(event!.url).to.equal(URL.canParse(at, location.href) ? new URL(at, location.href).href : at);
    });
  }

  it('may not be read by this site has at least been asked for', async () => {
    const at = path('refused');
    const origin = await elsewhere();
    await during('story-error', () => put(card(`${origin}${at}`)), 1);
    expect(await (await fetch(asking('/__test/count', {of: `elsewhere${at}`}))).json()).to.equal(1);
  });

  it('cannot be had because the reader is offline shows it when the reader is back and the page asks again', async () => {
    const src = address(saying('Back again'));
    const online = window.fetch;
    let shown!: StoryElement;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const events = await during<StoryErrorEvent>('story-error', () => ([shown] = put(card(src)) as [StoryElement]), 1);
    window.fetch = online;
    expect(events.map(({code}) => code)).to.deep.equal(['fetch']);
    expect(await keeps(shown)).to.equal(true);
    const [later] = put(card(src));
    await shows(later!, 'Back again');
  });

  it('was half written when it was first asked for shows it to tags that come later', async () => {
    const to = path('text');
    const src = address(saying('Whole'), to);
    const online = window.fetch;
    window.fetch = () => Promise.resolve(new Response('{"version": 1, "quo'));
    const events = await during<StoryErrorEvent>('story-error', () => put(card(src)), 1);
    window.fetch = online;
    expect(events.map(({code}) => code)).to.deep.equal(['parse']);
    const [later] = put(card(src));
    await shows(later!, 'Whole');
  });

  it('does not come is given up after a while', async () => {
    const real = window.setTimeout;
    window.setTimeout = ((run: () => void, ms?: number) =>
      real(run, ms && ms >= 10_000 ? 30 : ms)) as typeof setTimeout;
    const at = path('hang');
    const [event] = await during<StoryErrorEvent>('story-error', () => put(card(at)), 1);
    window.setTimeout = real;
    expect([event!.code, event!.message]).to.deep.equal(['fetch', 'no answer came in time']);
    await hungUp(at);
  });

  it('is still on its way hangs up when the last element that waits for it goes, not before', async () => {
    const at = path('hang');
    const events = await during(
      'story-error',
      async () => {
        const [first, second] = put(card(at).repeat(2));
        await asked(at);
        first!.remove();
        await calm();
        expect(await hangUps(at)).to.equal(0);
        second!.remove();
        await hungUp(at);
      },
      0,
    );
    expect(events).to.have.length(0);
    expect(await requests(at)).to.equal(1);
  });

  it('is no longer wanted when another address is given never shows, however late it comes', async () => {
    const to = path('held');
    const [shown] = put(card(address(saying('Old'), to)));
    await asked(to);
    const [other] = put(card(address(saying('Old'), to)));
    await until(() => other!.shadowRoot);
    shown!.src = address(saying('New'));
    await shows(shown!, 'New');
    await fetch(asking('/__test/release', {of: to}));
    await shows(other!, 'Old');
    expect(words(shown!)).to.contain('New');
  });

  it('fails after a good one keeps the good one, and takes the next good one', async () => {
    const [shown] = put(card(address(saying('Good'))));
    await shows(shown!, 'Good');
    for (const src of ['/__test/status/500', 'http://[', address('{"version": 2}')]) {
      const events = await during('story-error', () => (shown!.src = src), 1);
      expect(events, src).to.have.length(1);
      expect(words(shown!), src).to.contain('Good');
    }
    shown!.src = address(saying('Better'));
    await shows(shown!, 'Better');
  });

  it('fails again after it had recovered says so again', async () => {
    let shown!: StoryElement;
    await during('story-error', () => ([shown] = put(card('/__test/status/500')) as [StoryElement]), 1);
    shown.src = address(saying('Good'));
    await shows(shown, 'Good');
    const events = await during<StoryErrorEvent>('story-error', () => (shown.src = '/__test/status/500'), 1);
    expect(events.map(({message}) => message)).to.deep.equal(['the server answered 500']);
  });

  it('has not what is looked for shows what a listener asks for instead', async () => {
    const [shown] = put('<quote-card quote="nothing"><p>Kept</p></quote-card>');
    shown!.addEventListener('story-error', () => shown!.setAttribute('quote', 'hello'));
    shown!.data = saying('Instead');
    await shows(shown!, 'Instead');
  });

  it('is no data at all throws nothing, whatever it is', async () => {
    const loop: Record<string, unknown> = {version: 1};
    loop.quotes = [loop];
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('trapped');
        },
        ownKeys() {
          throw new Error('trapped');
        },
      },
    );
    const broken = await uncaught(async () => {
      for (const [i, data] of [
        5,
        true,
        '',
        '[',
        '[]',
        '{}',
        'null',
        [],
        [null],
        [[]],
        () => 1,
        Symbol('s'),
        loop,
        trap,
      ].entries()) {
        const [shown] = put('<quote-card><p>Kept</p></quote-card>');
        const events = await during('story-error', () => (shown!.data = data), 1);
        expect(events, `value ${i}`).to.have.length(1);
        expect(await keeps(shown!)).to.equal(true);
      }
    });
    expect(broken).to.deep.equal([]);
  });
});

describe('story-load', () => {
  interface LoadEvent extends Event {
    story: {pick: unknown};
    problems: readonly {path: string}[];
  }

  it('comes once for each arrival, from the element whose attribute caused it, through shadow roots', async () => {
    let shown!: StoryElement;
    const events = await during<LoadEvent>(
      'story-load',
      async () => {
        const root = put<HTMLElement>('<div></div>', 'div')[0]!.attachShadow({mode: 'open'});
        root.innerHTML = card(address(saying('One')));
        shown = root.firstElementChild as StoryElement;
        const inside: (EventTarget | null)[] = [];
        root.addEventListener('story-load', event => inside.push(event.target));
        await shows(shown, 'One');
        await until(() => inside.length);
        expect(inside).to.deep.equal([shown]);
      },
      1,
    );
    expect(events.map(({bubbles, composed, cancelable}) => [bubbles, composed, cancelable])).to.deep.equal([
      [true, true, false],
    ]);
    expect(events[0]!.story).to.respondTo('pick');
    expect(events[0]!.problems).to.deep.equal([]);
    const more = await during<LoadEvent>(
      'story-load',
      async () => {
        shown.src = address(saying('Two'));
        await shows(shown, 'Two');
      },
      1,
    );
    expect(more).to.have.length(1);
  });

  it('carries what could be worked round, in words', async () => {
    const events = await during<LoadEvent>(
      'story-load',
      () => put(card(address({...saying('Words', {date: '2025-13-45'}), titel: 'Slip'}))),
      1,
    );
    expect(events.map(({problems}) => problems.map(({path}) => path).sort())).to.deep.equal([
      ['/quotes/0/date', '/titel'],
    ]);
  });

  it('comes from each of the tags that share an address', async () => {
    const src = address(saying('Shared'));
    let cards!: StoryElement[];
    const events = await during<LoadEvent>('story-load', () => (cards = put(card(src).repeat(3))), 3);
    expect(events.map(({target}) => target))
      .to.have.members(cards)
      .and.have.length(3);
    expect(new Set(events.map(({story}) => story)).size).to.equal(1);
  });

  it('comes from the provider alone, not from those that take its story', async () => {
    let provider!: Element;
    const events = await during<LoadEvent>(
      'story-load',
      async () => {
        const cards = put(`<story-data id="one">${script(saying('Given'))}${card('')}</story-data>
        <quote-card quote="hello" story="one"></quote-card><quote-card quote="hello"></quote-card>`);
        for (const shown of cards) await shows(shown, 'Given');
        provider = cards[0]!.parentElement!;
      },
      1,
    );
    expect(events.map(({target}) => target)).to.deep.equal([provider]);
  });
});

describe('story-error', () => {
  it('comes from the provider alone when its story fails, and its elements keep their own words', async () => {
    let cards!: StoryElement[];
    const events = await during<StoryErrorEvent>(
      'story-error',
      () => {
        cards = put(`<story-data id="one" src="/__test/status/404">${card('')}</story-data>
        <quote-card quote="hello" story="one"><p>Kept</p></quote-card><quote-card quote="hello"><p>Kept</p></quote-card>`);
      },
      1,
    );
    expect(events.map(({code, target}) => [code, (target as Element).id])).to.deep.equal([['fetch', 'one']]);
    expect(await Promise.all(cards.map(keeps))).to.deep.equal([true, true, true]);
  });

  it('comes once for what the story lacks, however often the element is drawn', async () => {
    let shown!: StoryElement;
    const events = await heard<StoryErrorEvent>('story-error', async told => {
      [shown] = put(`<quote-card quote="none" data='${json(saying('Words'))}'><p>Kept</p></quote-card>`) as [
        StoryElement,
      ];
      await until(() => told.length);
      for (const date of ['2025', '2026', '2027']) {
        shown.date = date;
        await calm();
      }
    });
    expect(events).to.have.length(1);
    const other = await during<StoryErrorEvent>('story-error', () => shown.setAttribute('quote', 'nor-this'), 1);
    expect(other.map(({code, message}) => [code, message])).to.deep.equal([
      ['not-found', 'the story has no quotation "nor-this"'],
    ]);
  });

  it('does not come when the page gives the story a moment after the element', async () => {
    const events = await during(
      'story-error',
      async () => {
        const cards = ['data', 'src', 'child'].map(way => {
          const made = document.createElement('quote-card') as unknown as StoryElement;
          put('<div></div>', 'div')[0]!.append(made);
          if (way === 'data') made.data = saying('In time');
          if (way === 'src') made.src = address(saying('In time'));
          if (way === 'child') made.innerHTML = script(saying('In time'));
          return made;
        });
        for (const made of cards) await shows(made, 'In time');
      },
      0,
    );
    expect(events).to.have.length(0);
  });
});
