import '../../../dist/esm/elements/stance-badge/stance-badge.js';
import '../../../dist/esm/elements/stance-history/stance-history.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {StanceHistory} from '../../../dist/esm/elements/stance-history/stance-history.js';
import {courses, courseStory, delegate, inShort, inWords} from '../../bench/data.js';
import {calm, clean, during, place, read, settled, show, until, WAYS, write} from '../../fixture.js';
import {script, withStory} from '../../story.js';

const WASHINGTON = 'src="/data/washington-2025.json" issue="ceasefire-first"';

const story = {
  version: 1,
  lang: 'en',
  sources: [
    {id: 'daily', publisher: 'The Daily Example'},
    {id: 'weekly', publisher: 'Weekly Sample'},
  ],
  actors: [
    {id: 'ada', name: {en: 'Ada Example', ar: 'آدا مثال'}},
    {id: 'ben', name: 'Ben Sample'},
    {id: 'eve', name: 'Eve Other'},
  ],
  issues: [
    {
      id: 'truce',
      question: {en: 'A truce first?', ar: 'هدنة أولًا؟'},
      positions: [{id: 'asks', label: {en: 'Asks for one', ar: 'تطلبها'}, tone: 'supports'}],
    },
  ],
  stances: [
    {id: 'before', actor: 'ada', issue: 'truce', position: 'opposes', date: '2025-01-10', citations: ['weekly']},
    {
      id: 'unsure',
      actor: 'ada',
      issue: 'truce',
      position: 'mixed',
      date: '2025-01-12/2025-01-14',
      citations: ['daily'],
    },
    {id: 'now', actor: 'ada', issue: 'truce', position: 'asks', date: '2025-08-02', citations: ['daily', 'weekly']},
    {id: 'ben-1', actor: 'ben', issue: 'truce', position: 'supports', date: '2025-08-04', citations: ['daily']},
    {id: 'ben-2', actor: 'ben', issue: 'truce', position: 'opposes', date: '2025-08-04', citations: ['weekly']},
    {id: 'ben-3', actor: 'ben', issue: 'truce', position: 'silent', citations: ['weekly']},
  ],
};

const history = (attributes = '', of: object = story, words = '') => withStory(of, attributes, 'stance-history', words);

const root = (found: Element) => found.shadowRoot!;
const all = (found: Element, selector: string) => [
  ...(found.shadowRoot ?? found).querySelectorAll<HTMLElement>(selector),
];
const one = (found: Element, selector: string) => root(found).querySelector<HTMLElement>(selector)!;
const marks = (found: Element) => all(found, '[part=mark]') as HTMLButtonElement[];
const lanes = (found: Element) =>
  all(found, '.lane').map(lane => [
    read(lane.querySelector('.actor')),
    ...[...lane.querySelectorAll('li')].map(read),
    ...[...lane.querySelectorAll('[part=note]')].map(read),
  ]);
const popover = (found: Element) => one(found, ':popover-open');

/** Shows a history in a place of this width, in rem. */
async function wide(way: (typeof WAYS)[number], rem: number, html: string) {
  const found = await show<StanceHistory>(way, html);
  const into = place();
  into.style.inlineSize = `${rem}rem`;
  into.append(found);
  await settled(found);
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return found;
}

/** Whether the page is wide enough for a chart; WebKit's windows in tests are, too. */
const CHART = 46;
const PHONE = 20;

const leaveFragment = () => window.history.replaceState(null, '', location.pathname + location.search);
afterEach(() => {
  clean();
  leaveFragment();
});

for (const way of WAYS) {
  describe(`<stance-history>, ${way}`, () => {
    it('tells of each actor’s positions in the order of time: sign, word, date; those without a date last', async () => {
      const found = await show<StanceHistory>(way, history());
      expect(lanes(found)).to.deep.equal([
        ['Ada Example', '▼opposes 10 Jan 2025', '◐mixed 12–14 Jan 2025 6 months', '▲Asks for one 2 Aug 2025'],
        ['Ben Sample', '↔supports; opposes 4 Aug 2025', '–silent date not known'],
      ]);
      expect(all(found, 'ol').map(({children}) => children.length)).to.deep.equal([3, 1]);
      expect(read(one(found, '[part=question]'))).to.equal('A truce first?');
    });

    it('tells those who hear it what a sign means, where the word does not, and nothing twice', async () => {
      const found = await show<StanceHistory>(way, history());
      expect(all(found, 'li b').map(sign => [sign.ariaLabel, sign.ariaHidden])).to.deep.equal([
        [null, 'true'],
        [null, 'true'],
        ['supports', null],
        ['Accounts differ', null],
        [null, 'true'],
      ]);
      expect(one(found, '.axis').ariaHidden).to.equal('true');
    });

    it('has the actors it is told to have, and says of whom the sources have no position', async () => {
      const found = await show<StanceHistory>(way, history('actors="eve ben"'));
      expect(lanes(found).map(([name, first]) => [name, first])).to.deep.equal([
        ['Ben Sample', '↔supports; opposes 4 Aug 2025'],
        ['Eve Other', 'No position in these sources'],
      ]);
    });

    it('says in a sentence that nobody has a position', async () => {
      const found = await show<StanceHistory>(way, history('', {...story, stances: []}));
      expect(all(found, '[part=note]').map(read)).to.deep.equal(['No position in these sources']);
    });

    it('stays as it stood at a date, and says so', async () => {
      const found = await show<StanceHistory>(way, history('date="2025-01-13"'));
      expect(lanes(found).map(lane => lane.slice(1))).to.deep.equal([
        ['▼opposes 10 Jan 2025', '◐mixed 12–14 Jan 2025'],
        ['–silent date not known'],
      ]);
      expect(read(one(found, '[part=note]'))).to.equal('As of 13 January 2025 · Dotted: not certain since when');
    });

    it('is a named section with the actors’ names as headings of the right level', async () => {
      const found = await show<StanceHistory>(way, history('heading="Who moved" heading-level="2"'));
      expect(one(found, 'section').ariaLabel).to.equal('Who moved');
      expect([one(found, '.heading').ariaLevel, one(found, '.actor').ariaLevel]).to.deep.equal(['2', '3']);
      const bare = await show<StanceHistory>(way, history());
      expect([one(bare, 'section').ariaLabel, one(bare, '.actor').ariaLevel]).to.deep.equal(['A truce first?', '3']);
    });

    it('draws nothing before the first position, and lines from one mark to the next', async () => {
      const found = await wide(way, CHART, history());
      const [first, second, third] = all(found, 'ol')[0]!.querySelectorAll('b');
      const [other] = all(found, 'ol')[1]!.querySelectorAll('b');
      const box = (sign: Element | undefined) => sign!.getBoundingClientRect();
      expect(box(first).right).to.be.closeTo(box(second).left, 2);
      expect(box(second).right).to.be.closeTo(box(third).left, 2);
      expect(box(third).right).to.be.closeTo(box(one(found, 'section')).right, 1);
      expect(box(other).left).to.be.greaterThan(box(third).left + 16);
      // Six months are a break, and take less than two thirds of the scale.
      expect(box(third).left - box(second).left).to.be.lessThan(0.67 * (box(third).left - box(first).left) + 80);
      expect(all(found, '.axis i').map(read)).to.deep.equal(['6 months']);
      const dots = (sign: Element | undefined) => getComputedStyle(sign!, '::before').display;
      expect([first, second, third].map(dots)).to.deep.equal(['none', 'block', 'none']);
    });

    it('lets no words meet, and runs down the page where there is no room', async () => {
      for (const rem of [PHONE, CHART]) {
        const found = await wide(way, rem, `<stance-history ${WASHINGTON}></stance-history>`);
        const boxes = marks(found).map(mark => mark.getBoundingClientRect());
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        for (const [i, box] of boxes.entries())
          expect(boxes.slice(0, i).some(other => meet(box, other))).to.equal(false);
        const {left, right} = found.getBoundingClientRect();
        for (const box of boxes) {
          expect(box.left).to.be.at.least(left - 1);
          expect(box.right).to.be.at.most(right + 1);
        }
        expect(one(found, 'section').scrollWidth).to.be.at.most(Math.ceil(right - left));
        const [first, second] = boxes;
        expect(second!.left > first!.left + 8).to.equal(rem === CHART);
        expect(getComputedStyle(one(found, '.axis')).display).to.equal(rem === CHART ? 'block' : 'none');
      }
    });

    it('opens the evidence of a turn, with what came before it, beside its own button', async () => {
      const found = await wide(way, CHART, history());
      const [event] = await during<StorySelectEvent>('story-select', () => marks(found)[1]!.click(), 1);
      expect([event!.kind, event!.id, event!.open]).to.deep.equal(['stance', 'unsure', true]);
      const text = read(popover(found));
      expect(text).to.contain('mixed').and.contain('opposes').and.not.contain('Asks for one');
      expect(marks(found)[1]!.ariaExpanded).to.equal('true');
      // The mark on the line is its button, too.
      all(found, 'li b')[3]!.click();
      await until(() => read(popover(found)).includes('Ben Sample'));
      expect(all(found, '[data-opens]')).to.deep.equal([marks(found)[3]]);
      expect(read(popover(found))).to.contain('Accounts differ');
      const ids = all(found, '[popover] [id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const named = all(found, '[role=group]').map(group =>
        read(root(found).getElementById(group.getAttribute('aria-labelledby')!)),
      );
      expect(named).to.deep.equal(['A truce first?', 'A truce first?']);
    });

    it('opens the evidence that the address names', async () => {
      const found = await show<StanceHistory>(way, history());
      location.hash = '#stance-unsure';
      await until(() => popover(found));
      expect(marks(found)[1]!.ariaExpanded).to.equal('true');
    });

    it('runs from right to left in Arabic, in Arabic words', async () => {
      const found = await wide(way, CHART, history('lang="ar"'));
      const section = one(found, 'section');
      expect([section.lang, section.dir, section.ariaLabel]).to.deep.equal(['ar', 'rtl', 'هدنة أولًا؟']);
      const [first, second] = marks(found).map(mark => mark.getBoundingClientRect());
      expect(second!.right).to.be.lessThan(first!.right);
      expect(lanes(found)[0]).to.include('▲تطلبها 2 أغسطس 2025');
    });

    it('is accessible as a chart, as a list, folded and open', async () => {
      for (const html of [
        history('heading="Who moved"'),
        `<stance-history ${WASHINGTON} lang="ar" dir="rtl"></stance-history>`,
      ])
        for (const rem of [PHONE, CHART]) await expect(await wide(way, rem, html)).to.be.accessible();
      const long = await show<StanceHistory>(way, history('', courseStory(courses(3, 30))));
      one(long, 'details').setAttribute('open', '');
      await expect(long).to.be.accessible();
      marks(long)[0]!.click();
      await until(() => popover(long));
      await expect(long).to.be.accessible();
    });
  });

  describe(`Ten years of forty actors, ${way}`, () => {
    const turns = courses(40, 1000);
    const ten = history('', courseStory(turns));

    const of = (actor: number) => turns.filter(turn => turn.actor === actor);
    const drawn = (found: Element) =>
      all(found, '.lane').flatMap((lane, i) => (lane.querySelector('li') ? [delegate(i + 1)] : []));

    it('are in the page whole: every position of every actor, with its date, under a line that shows its course', async () => {
      const found = await show<StanceHistory>(way, ten);
      if (way === 'client') {
        const words = all(found, '.lane').map(lane => lane.querySelector('.words')!.textContent.split('\n'));
        expect(words).to.deep.equal(
          Array.from({length: 40}, (_, i) =>
            of(i + 1).map(({position, date, sure}) => `${position} · ${sure ? '' : 'about '}${inShort(date)}`),
          ),
        );
        expect([drawn(found), all(found, '.words').some(line => line.checkVisibility())]).to.deep.equal([[], false]);
        dispatchEvent(new Event('beforeprint'));
      }
      expect(one(found, '.words')).to.equal(null);
      const told = new Map(lanes(found).map(([name, ...positions]) => [name, positions]));
      expect(told.size).to.equal(40);
      for (let actor = 1; actor <= 40; actor++) {
        const own = of(actor);
        const positions = told.get(delegate(actor))!;
        expect(positions.length).to.equal(own.length);
        own.forEach(({position, date, sure}, i) =>
          expect(positions[i]).to.match(
            new RegExp(`^.${position} ${sure ? '' : 'about '}${inShort(date)}(?: \\d+ \\w+)?$`),
          ),
        );
      }
      const [first] = all(found, '.lane');
      const own = of(1);
      expect(read(first!.querySelector('small'))).to.equal(`${own.length} positions`);
      const strokes = [...first!.querySelectorAll('path')].map(path => path.getAttribute('d')!.split('H').length - 1);
      expect(strokes.reduce((sum, count) => sum + count)).to.be.at.least(own.length);
      expect(all(found, '.axis i').map(read).filter(Boolean)).to.deep.equal(['14 months']);
    });

    it('let no date’s line run through a break’s length', async () => {
      for (const [rem, shown] of [
        [PHONE, false],
        [CHART, true],
      ] as const) {
        const found = await wide(way, rem, ten);
        const pause = all(found, '.axis i').find(line => read(line))!;
        const words = new Range();
        words.selectNodeContents(pause);
        const {left, right, width} = words.getBoundingClientRect();
        expect(width > 0, `${rem} rem`).to.equal(shown);
        const lines = all(found, '.axis > span').map(tick => tick.getBoundingClientRect().left);
        expect(lines.filter(at => width && at > left && at < right)).to.deep.equal([]);
      }
    });

    it('scroll in one direction only, 320 pixels wide, and lose nothing', async () => {
      const found = await wide(way, PHONE, ten);
      for (const summary of all(found, 'summary').slice(0, 3)) {
        summary.click();
        await until(() => summary.parentElement!.querySelector('[part=mark]')?.checkVisibility());
      }
      const {right} = found.getBoundingClientRect();
      const beyond = all(found, '*').filter(
        node => !node.closest('svg') && node.getBoundingClientRect().right > right + 1,
      );
      expect(beyond.map(node => node.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(parseFloat(getComputedStyle(marks(found)[0]!).fontSize)).to.be.at.least(14);
    });

    it('are drawn lane by lane, each when it opens, and open their evidence', async () => {
      const found = await show<StanceHistory>(way, ten);
      const [third, first] = [2, 0].map(i => all(found, 'summary')[i]!);
      third!.click();
      expect((third!.parentElement as HTMLDetailsElement).open).to.equal(true);
      first!.click();
      if (way === 'client') expect(drawn(found)).to.deep.equal([delegate(1), delegate(3)]);
      const own = of(3);
      const mark = all(third!.parentElement!, '[part=mark]');
      expect(mark).to.have.length(own.length);
      mark.at(-1)!.click();
      await until(() => popover(found));
      expect(read(popover(found)))
        .to.contain(delegate(3))
        .and.contain(inWords(own.at(-1)!.date));
    });

    it('open where the address leads', async () => {
      const found = await show<StanceHistory>(way, ten);
      location.hash = '#stance-t1000';
      await until(() => popover(found));
      const mark = marks(found).find(({ariaExpanded}) => ariaExpanded === 'true')!;
      expect(mark.checkVisibility()).to.equal(true);
      expect(read(mark)).to.contain(inShort(turns.at(-1)!.date));
      if (way === 'client') expect(drawn(found)).to.deep.equal([delegate(turns.at(-1)!.actor)]);
    });
  });
}

describe('The keyboard', () => {
  it('goes from position to position, opens one, walks through its evidence and comes back', async () => {
    const into = place();
    write(`<button>Before</button>${history()}<button>After</button>`, into);
    const found = into.querySelector<StanceHistory>('stance-history')!;
    await settled(found);
    into.querySelector('button')!.focus();
    for (const mark of marks(found).slice(0, 2)) {
      await sendKeys({press: 'Tab'});
      expect(root(found).activeElement).to.equal(mark);
    }
    await sendKeys({press: 'Enter'});
    await until(() => popover(found));
    await sendKeys({press: 'Tab'});
    expect(popover(found).contains(root(found).activeElement), 'Tab goes in').to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => !popover(found));
    expect(root(found).activeElement, 'Escape comes back').to.equal(marks(found)[1]);
    await sendKeys({press: ' '});
    await until(() => popover(found));
    await sendKeys({press: ' '});
    await until(() => !popover(found));
  });

  it('opens a lane of a long history and goes on into it', async () => {
    const found = await show<StanceHistory>('client', history('', courseStory(courses(3, 30))));
    const summary = one(found, 'summary');
    summary.focus();
    await sendKeys({press: 'Enter'});
    await until(() => (summary.parentElement as HTMLDetailsElement).open);
    await sendKeys({press: 'Tab'});
    expect(root(found).activeElement).to.equal(marks(found)[0]);
  });
});

describe('<stance-history> in a page', () => {
  it('keeps its own words where the story lacks the issue or the actors, and the page is told which', async () => {
    for (const [attributes, missing] of [
      ['issue="nothing"', 'the story has no issue "nothing"'],
      ['actors="nobody"', 'the story has no actor of "nobody"'],
    ] as const) {
      let found!: Element;
      const [event] = await during<StoryErrorEvent>(
        'story-error',
        () => (found = write(history(attributes, story, '<p>The author’s words</p>')).firstElementChild!),
        1,
      );
      expect(found.shadowRoot!.querySelector('slot')).not.to.equal(null);
      expect(found.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect([event!.code, event!.message]).to.deep.equal(['not-found', missing]);
    }
  });

  it('takes bare positions as its data, and shows what is sound of them', async () => {
    const data = JSON.stringify([
      {actor: {id: 'a', name: 'Ada'}, issue: {id: 'i', question: 'All?'}, position: 'supports', date: '2025-02'},
      {actor: 'a', issue: 'i', position: 'a shrug'},
    ]);
    const found = await show<StanceHistory>('client', `<stance-history data='${data}' debug></stance-history>`);
    expect(lanes(found)).to.deep.equal([['Ada', '▲supports Feb 2025']]);
    await until(() => one(found, '[part=problems]'));
    expect(read(one(found, '[part=problems]'))).to.contain('shrug');
  });

  it('leaves an address to a badge that stands before it', async () => {
    const into = place();
    write(`<p><stance-badge actor="ada" issue="truce">${script(story)}words</stance-badge></p>${history()}`, into);
    const badge = into.querySelector('stance-badge')!;
    const found = into.querySelector<StanceHistory>('stance-history')!;
    await settled(found);
    await until(() => badge.shadowRoot?.querySelector('button'));
    location.hash = '#stance-before';
    await until(() => badge.shadowRoot!.querySelector(':popover-open'));
    await calm();
    expect(popover(found)).to.equal(null);
  });
});
