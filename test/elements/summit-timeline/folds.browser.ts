/** Long timelines: what waits folded is in the page in words, and is drawn when the reader gets there. */
import '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SummitTimeline} from '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {clean, prerendered, read, show, until, WAYS, write} from '../../fixture.js';
import {open} from '../../pages/frame.js';
import {all, day, focused, inline, item, one, root, rounds, seen, settle} from './timelines.js';

const folds = (timeline: SummitTimeline) => all(timeline, 'details') as HTMLDetailsElement[];
const slotted = (fold: Element) => fold.querySelector('slot')?.assignedElements() ?? [];
/** What find-in-page finds in a fold that waits: an element of the page's own, or words alone. */
const wordsIn = (fold: Element) => slotted(fold)[0] ?? fold.querySelector('.words');
const drawn = (timeline: SummitTimeline) => all(timeline, 'li').map(({id}) => id);
const range = (from: number, to: number) => Array.from({length: to - from}, (_, i) => `event-e${from + i}`);

/** Opens a fold as the browser does by itself, which tells the page a moment later. */
async function openByItself(fold: HTMLDetailsElement) {
  const toggled = new Promise(resolve => fold.addEventListener('toggle', resolve, {once: true}));
  fold.open = true;
  await toggled;
}

/** Has the page say that it has the focus, or that find-in-page's bar has it. */
function focus(has: boolean) {
  Object.defineProperty(document, 'hasFocus', {value: () => has, configurable: true});
}

beforeEach(() => focus(true));
afterEach(() => {
  clean();
  Reflect.deleteProperty(document, 'hasFocus');
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of WAYS) {
  describe(`<summit-timeline> that folds, ${way}`, () => {
    it('draws its first events; every other one is in the page in words, once, out of sight', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130)));
      expect(drawn(timeline)).to.deep.equal(range(0, 50));
      expect(folds(timeline).map(fold => fold.open)).to.deep.equal([false, false]);
      expect(all(timeline, 'summary').map(read)).to.deep.equal([
        '20 February – 9 April 2020 50 events',
        '10 April – 9 May 2020 30 events',
      ]);
      for (const [i, fold] of folds(timeline).entries()) {
        const text = read(wordsIn(fold));
        const rounded = [...text.matchAll(/Round (\d+)/g)].map(([, n]) => `event-e${n!}`);
        expect(rounded).to.deep.equal(i ? range(100, 130) : range(50, 100));
        expect(text)
          .to.contain(i ? '10 April 2020' : '20 February 2020')
          .and.contain('The Daily Example');
        expect(wordsIn(fold)!.checkVisibility()).to.equal(false);
        expect(fold.querySelector('li')).to.equal(null);
      }
    });

    it('draws a spell in full before it opens, by click and by key, and keeps what it drew', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130)));
      const [first, second] = folds(timeline);
      first!.querySelector('summary')!.click();
      expect(drawn(timeline)).to.deep.equal(range(0, 100));
      expect(first!.open).to.equal(true);
      expect(item(timeline, 'e75').checkVisibility()).to.equal(true);
      expect([first!.querySelector('.words, slot'), !!wordsIn(second!)]).to.deep.equal([null, true]);
      const round = item(timeline, 'e75');
      first!.querySelector('summary')!.click();
      expect(first!.open).to.equal(false);
      expect(item(timeline, 'e75')).to.equal(round);

      second!.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => second!.open);
      expect(drawn(timeline)).to.deep.equal(range(0, 130));
      await sendKeys({press: 'Tab'});
      expect(root(timeline).activeElement).to.equal(item(timeline, 'e100').querySelector('a'));
    });

    it('draws what the browser opened by itself, and keeps the event in the middle of the window where it is', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130)));
      const [fold] = folds(timeline);
      // As find-in-page does: opens, scrolls there, and only then says so.
      const toggled = openByItself(fold!);
      const words = wordsIn(fold!)!;
      const text = words.lastChild as Text;
      const line = new Range();
      line.selectNodeContents(text);
      if (text instanceof Text) line.setStart(text, text.data.indexOf('Round 80'));
      const place = slotted(fold!).length ? words.querySelector('#event-e80')! : line;
      // WebKit lays out for no range what it has left for later.
      words.getBoundingClientRect();
      scrollBy(0, place.getBoundingClientRect().top - innerHeight / 2 + 5);
      const before = place.getBoundingClientRect().top;
      expect(before).to.be.closeTo(innerHeight / 2 - 5, 2);
      await toggled;
      await until(() => item(timeline, 'e80'));
      await until(() => Math.abs(item(timeline, 'e80').getBoundingClientRect().top - before) <= 2);
    });

    it('leaves the words, and what find-in-page marks in them, while its bar has the focus', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130)));
      focus(false);
      const [first, second] = folds(timeline);
      await openByItself(first!);
      await openByItself(second!);
      await settle(timeline);
      expect(drawn(timeline)).to.deep.equal(range(0, 50));
      expect(wordsIn(first!)!.checkVisibility()).to.equal(true);
      second!.open = false;
      focus(true);
      dispatchEvent(new Event('focus'));
      await until(() => item(timeline, 'e50'));
      expect(drawn(timeline)).to.deep.equal(range(0, 100));
    });

    it('draws and opens the spell that holds what an address or a link leads to', async () => {
      const story = rounds(130, i => (i === 3 ? {leadsTo: ['e120']} : {}));
      const timeline = await show<SummitTimeline>(way, inline(story));
      const onward = item(timeline, 'e3').querySelector<HTMLAnchorElement>('a[href="#event-e120"]')!;
      onward.click();
      await until(() => focused(timeline) === 'event-e120');
      expect(folds(timeline).map(fold => fold.open)).to.deep.equal([false, true]);
      expect(drawn(timeline)).to.deep.equal([...range(0, 50), ...range(100, 130)]);
      location.hash = '#event-e60';
      await until(() => focused(timeline) === 'event-e60');
      expect(item(timeline, 'e60').checkVisibility()).to.equal(true);
    });

    it('draws the spells in which a filter finds something, and no others', async () => {
      const letters = rounds(130, i => (i === 70 ? {kind: 'letter'} : {}));
      const timeline = await show<SummitTimeline>(way, inline(letters, 'filters'));
      const box = root(timeline).querySelector<HTMLInputElement>('input[value=letter]')!;
      box.click();
      await settle(timeline);
      expect(seen(timeline).map(({id}) => id)).to.deep.equal(['event-e70']);
      expect(drawn(timeline)).to.deep.equal(range(0, 100));
      box.click();
      await settle(timeline);
      expect(folds(timeline).map(fold => fold.open)).to.deep.equal([false, false]);
      expect(drawn(timeline)).to.deep.equal(range(0, 100));
    });

    it('takes a filter back for an event in a fold that a link leads to', async () => {
      const letters = rounds(130, i => (i === 70 ? {kind: 'letter'} : {}));
      const timeline = await show<SummitTimeline>(way, inline(letters, 'filters limit="60"'));
      root(timeline).querySelector<HTMLInputElement>('input[value=letter]')!.click();
      await settle(timeline);
      location.hash = '#event-e110';
      await until(() => focused(timeline) === 'event-e110');
      expect(item(timeline, 'e110').checkVisibility()).to.equal(true);
      expect(one(timeline, 'input:checked')).to.equal(null);
    });

    it('is whole on paper', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130), 'limit="60"'));
      dispatchEvent(new Event('beforeprint'));
      expect(drawn(timeline)).to.deep.equal(range(0, 130));
      expect(one(timeline, '.words, slot')).to.equal(null);
      timeline.remove();
      dispatchEvent(new Event('beforeprint'));
    });

    it('heads folded groups, and keeps each event in its group', async () => {
      const story = rounds(130, i => ({phase: i % 2 ? 'Calls' : 'Meetings'}));
      const timeline = await show<SummitTimeline>(way, inline(story, 'group-by="phase"'));
      expect(all(timeline, '[part=group]').map(read)).to.deep.equal(['Meetings', 'Calls']);
      const numbers = folds(timeline).map(fold =>
        read(wordsIn(fold))
          .match(/(?<=Round )\d+/g)!
          .map(Number),
      );
      expect(numbers.map(({length}) => length)).to.deep.equal([15, 50, 15]);
      expect(numbers.map(list => new Set(list.map(n => n % 2)).size)).to.deep.equal([1, 1, 1]);
    });

    it('tells of a new story, not of the one that came with the page', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130)));
      timeline.data = {version: 1, ...rounds(130, i => ({title: `Session ${i}`}))};
      await until(() => read(one(timeline, '.title')) === 'Session 0');
      expect(read(wordsIn(folds(timeline)[1]!)))
        .to.contain('Session 129')
        .and.not.contain('Round');
      folds(timeline)[1]!.querySelector('summary')!.click();
      expect(read(item(timeline, 'e129'))).to.contain('Session 129');
    });
  });
}

describe('A fold that waits', () => {
  it('has the words of all that is told of an event, without marks', async () => {
    const story = {
      ...rounds(80, i =>
        i === 70
          ? {
              summary: 'They *did*\nmeet, says [the note](https://note.example/).',
              place: 'hall',
              status: 'planned',
              participants: [{actor: 'ada', as: 'host', representing: 'bo'}],
              figures: [{label: 'Boxes <exchanged>', amount: {value: 4}, citations: ['daily']}],
              citations: [{source: 'daily', accordingTo: 'bo'}, 'desk'],
            }
          : {},
      ),
      places: [{id: 'hall', name: 'The Hall'}],
    };
    story.sources = [...story.sources, {id: 'desk', publisher: 'Desk & Co', url: 'https://desk.example/'}];
    const timeline = await show<SummitTimeline>('client', inline(story));
    const lines = wordsIn(folds(timeline)[0]!)!.textContent.split('\n');
    expect(lines).to.have.length(30);
    expect(lines[20]).to.equal(
      '11 March 2020 · Round 70 · The Hall · They did meet, says the note. · Boxes <exchanged> · ' +
        'Participants: Ada Example (host, Bo Sample) · The Daily Example, according to Bo Sample · Desk & Co',
    );
    expect(lines[0]).to.equal('20 February 2020 · Round 50 · Participants: Ada Example · The Daily Example');
  });

  it('is drawn as soon as the element is awake when the reader has opened it before', async () => {
    const {html} = await prerendered(inline(rounds(130)));
    const timeline = write(html).firstElementChild as SummitTimeline;
    folds(timeline)[1]!.open = true;
    expect(wordsIn(folds(timeline)[1]!)!.checkVisibility()).to.equal(true);
    timeline.removeAttribute('defer-hydration');
    await until(() => item(timeline, 'e120'));
    expect(item(timeline, 'e120').checkVisibility()).to.equal(true);
    expect(item(timeline, 'e60')).to.equal(null);
  });

  it('gives its list back to the fallback where the timeline cannot be had', async () => {
    const timeline = await show<SummitTimeline>('hydrated', inline(rounds(130)));
    timeline.setAttribute('events', 'nothing');
    await until(() => root(timeline).querySelector('slot:not([name])'));
    const shown = [...timeline.querySelectorAll('li')].filter(li => li.checkVisibility());
    expect(shown).to.have.length(130);
  });

  it('shows the page’s own list with scripts off, and an address leads into it', async () => {
    const {html} = await prerendered(inline(rounds(130), 'heading="The talks"'));
    const page = `<!doctype html><link rel="stylesheet" href="/dist/fallback.css">${html}`;
    const response = await fetch('/__test/paste', {method: 'POST', body: page});
    const path = (await response.json()) as string;
    const frame = await open(`${path}#event-e120`, 700, 600, 'allow-same-origin');
    // What is out of sight is not painted, nor scrolled to.
    frame.element.scrollIntoView();
    const timeline = frame.document.querySelector('summit-timeline')!;
    const [first, second] = timeline.shadowRoot!.querySelectorAll('details');
    await until(() => second!.open);
    expect(first!.open).to.equal(false);
    const event = frame.document.getElementById('event-e120')!;
    await until(() => event.getBoundingClientRect().top < 600);
    expect(event.checkVisibility()).to.equal(true);
    expect(read(event)).to.match(
      /^30 April 2020 ?Round 120 Participants: Ada Example, Bo Sample.*Source: The Daily Example$/,
    );
    expect(event.querySelector('time')!.dateTime).to.equal(day(120));
    // It stands where the drawn ones stand.
    const title = (node: ParentNode, selector: string) => node.querySelector(selector)!.getBoundingClientRect();
    const above = title(timeline.shadowRoot!, '.title a');
    expect(title(event, 'b').left).to.be.closeTo(above.left, 1);
    expect(title(event, 'time').left).to.be.closeTo(title(timeline.shadowRoot!, 'li time').left, 1);
  });
});

describe('<summit-timeline> with ten thousand events', () => {
  it('keeps every event in the page, lays few of them out, and leads to the last', async function () {
    this.timeout(60_000);
    const timeline = await show<SummitTimeline>('client', inline(rounds(10_000, i => ({date: day(i % 9000)}))));
    const lines = folds(timeline).flatMap(fold => wordsIn(fold)!.textContent.split('\n'));
    expect(new Set(lines).size + seen(timeline).length).to.equal(10_000);
    expect(drawn(timeline)).to.have.length(50);
    location.hash = '#event-e8999';
    await until(() => focused(timeline) === 'event-e8999');
    expect(item(timeline, 'e8999').getBoundingClientRect().top).to.be.within(-5, innerHeight);
    expect(drawn(timeline)).to.have.length(100);
  });
});
