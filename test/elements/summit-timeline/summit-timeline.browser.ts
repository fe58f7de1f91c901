import '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {SummitTimeline} from '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {clean, during, place, read, settled, show, until, WAYS, write} from '../../fixture.js';
import {all, focused, inline, item, one, root, rounds, seen, settle, titles} from './timelines.js';

const LONDON = 'src="/data/london-2025.json"';
const WASHINGTON = 'src="/data/washington-2025.json"';
const SAMPLES = 'src="/data/fixtures/timeline.json"';

const leaveFragment = () => history.replaceState(null, '', location.pathname + location.search);

afterEach(() => {
  clean();
  leaveFragment();
});

for (const way of WAYS) {
  describe(`<summit-timeline>, ${way}`, () => {
    it('lists the events in the order of time, undated ones last', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${LONDON}></summit-timeline>`);
      const found = titles(timeline);
      expect(found).to.have.length(11);
      expect(found[0]).to.equal('US–Russia talks in Saudi Arabia');
      expect(found.slice(-2)).to.deep.equal([
        'Trump on social media, about Moscow',
        'Peace plan to be presented to the United States',
      ]);
      expect(item(timeline, 'saudi-talks').querySelector('time')!.dateTime).to.equal('2025-02-18');
      expect(read(item(timeline, 'plan-presentation').querySelector('.when'))).to.equal('No date given');
    });

    it('tells of an event its date, place, participants, figures with their claims, links onward and sources', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${WASHINGTON}></summit-timeline>`);
      const call = read(item(timeline, 'trump-putin-call'));
      for (const words of [
        '18 August 2025',
        'Participants: Donald Trump (United States), Vladimir Putin (Russia)',
        'Length of the call: 40 minutes Source: A live page on the White House talks, according to Yuri Ushakov',
        'Leads to: Direct talks between Russia and Ukraine',
        'They spoke after the meeting',
      ])
        expect(call).to.contain(words);
      expect(read(item(timeline, 'strikes'))).to.contain('Killed: at least 14 people');
      expect(read(item(timeline, 'overnight-attack')))
        .to.contain('2 days')
        .and.contain('hundreds of drones and missiles');
      expect(read(item(timeline, 'white-house-talks'))).to.contain(
        'History: Planned (about 17 August 2025, Source: CGTN',
      );
    });

    it('says in words, with a sign beside them, what is planned, proposed, cancelled, or matters most', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES}></summit-timeline>`);
      const state = (id: string) => read(item(timeline, id).querySelector('.state'));
      expect(['next', 'fund', 'walk', 'accord', 'call'].map(state)).to.deep.equal([
        '○ Planned',
        '◇ Proposed',
        '✕ Cancelled',
        'Key event',
        '',
      ]);
      const signs = all(timeline, '.state > span:not(.is-key)');
      expect(signs.every(sign => sign.ariaHidden === 'true')).to.equal(true);
    });

    it('says what is about, uncertain, open or without a date', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES}></summit-timeline>`);
      const when = (id: string) => read(item(timeline, id).querySelector('.when'));
      expect(['letter', 'reply', 'year', 'review', 'fund'].map(when)).to.deep.equal([
        'about March 2024',
        '2 April 2024 (uncertain)',
        'January–December 2024 1 year',
        'from 20 January 2025',
        'No date given',
      ]);
      expect(item(timeline, 'letter').classList.contains('inexact')).to.equal(true);
    });

    it('offers alternatives as such, corrections, and pictures with their size', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES}></summit-timeline>`);
      const accord = read(item(timeline, 'accord'));
      expect(accord).to.contain('Samples exchanged: at least 40 boxes Source: The Daily Example');
      expect(accord).to.contain('Cost: about £5 or £7 Source: Weekly Sample, according to Samples');
      expect(accord).to.contain('Corrected on 13 June 2024: An earlier version');
      const image = item(timeline, 'opening').querySelector('img')!;
      expect([image.getAttribute('width'), image.getAttribute('height'), image.alt]).to.deep.equal([
        '320',
        '320',
        'A drawing of a face',
      ]);
      expect(read(item(timeline, 'opening'))).to.contain(
        'Video: The opening of the forum · Sample Broadcasting · Source: Weekly Sample',
      );
    });

    it('tells of a long break in words, and of no other', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${WASHINGTON}></summit-timeline>`);
      expect(all(timeline, '[part=break]').map(read)).to.deep.equal(['5 months without an event in this timeline']);
    });

    it('picks by ids, actors and kinds', async () => {
      const attributes = 'kinds="meeting letter" actors="bo"';
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES} ${attributes}></summit-timeline>`);
      expect(titles(timeline)).to.deep.equal(['The forum opens']);
    });

    it('says in a sentence that there is nothing to show', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(2), 'kinds="parade"'));
      expect(read(one(timeline, '[part=note]'))).to.equal('There are no events to show.');
    });

    it('shows the story as it stood at a date, and says so', async () => {
      const html = `<summit-timeline ${WASHINGTON} date="2025-08-17"></summit-timeline>`;
      const timeline = await show<SummitTimeline>(way, html);
      expect(read(one(timeline, '.as-of'))).to.equal('As of 17 August 2025');
      expect(item(timeline, 'strikes')).to.equal(null);
      const talks = read(item(timeline, 'white-house-talks'));
      expect(talks).to.contain('Planned').and.contain('Source: CGTN').and.not.contain('Trump met Zelenskyy');
    });

    it('groups by day, month, phase and place under headings, and repeats no date that a heading has said', async () => {
      const groups = async (by: string) => {
        const timeline = await show<SummitTimeline>(
          way,
          `<summit-timeline ${LONDON} group-by="${by}"></summit-timeline>`,
        );
        return {timeline, labels: all(timeline, '[part=group]').map(read)};
      };
      const {timeline, labels} = await groups('day');
      expect(labels).to.deep.equal(['18 February 2025', '28 February 2025', '2 March 2025', 'No date given']);
      expect(item(timeline, 'coalition-announced').querySelector('.when')).to.equal(null);
      expect(read(item(timeline, 'arrival').querySelector('.when'))).to.contain('about 2 March 2025');
      expect((await groups('month')).labels).to.deep.equal(['February 2025', 'March 2025', 'No date given']);
      expect((await groups('phase')).labels).to.deep.equal([
        'Before the summit',
        'The day of the summit',
        'Still to come',
        'Other events',
      ]);
      expect((await groups('place')).labels.slice(-1)).to.deep.equal(['Place not given']);
    });

    it('is a named section with headings of the right level over lists', async () => {
      const html = `<summit-timeline ${LONDON} group-by="phase" heading="How it came about" heading-level="2"></summit-timeline>`;
      const timeline = await show<SummitTimeline>(way, html);
      expect(one(timeline, 'section')!.ariaLabel).to.equal('How it came about');
      const levels = (selector: string) => [...new Set(all(timeline, selector).map(node => node.ariaLevel))];
      expect(['.heading', '[part=group]', '[part=title]'].map(levels)).to.deep.equal([['2'], ['3'], ['4']]);
      expect(all(timeline, 'li').every(li => li.parentElement!.localName === 'ol')).to.equal(true);
      const bare = await show<SummitTimeline>(way, `<summit-timeline ${LONDON}></summit-timeline>`);
      expect(one(bare, 'section')!.ariaLabel).to.equal('Timeline');
      expect(one(bare, '[part=title]')!.ariaLevel).to.equal('3');
    });

    it('shows the first few, and the rest when the button is pressed, which leaves the focus at the first new one', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(8), 'limit="3"'));
      expect(seen(timeline)).to.have.length(3);
      const button = one(timeline, '[part=more]')!;
      expect(read(button)).to.equal('Show 5 more events');
      button.focus();
      await sendKeys({press: ' '});
      await until(() => root(timeline).activeElement === item(timeline, 'e3'));
      expect(seen(timeline)).to.have.length(8);
      expect(one(timeline, '[part=more]')).to.equal(null);
    });

    it('opens the fold in which the first new event stands', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(80), 'limit="50"'));
      one(timeline, '[part=more]')!.click();
      await until(() => focused(timeline) === 'event-e50');
      expect(item(timeline, 'e50').checkVisibility()).to.equal(true);
    });

    it('shows all that was beyond the limit when find-in-page comes upon any of it', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(8), 'limit="3"'));
      const late = one(timeline, '.block[hidden]')!;
      expect(late.getAttribute('hidden')).to.equal('until-found');
      late.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settle(timeline);
      expect(seen(timeline)).to.have.length(8);
    });

    it('filters by kind and participant with counts, by keyboard, and says how many are shown', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(8), 'filters'));
      const status = () => read(one(timeline, '[role=status]'));
      expect(all(timeline, '.boxes label').map(read)).to.deep.equal(['meeting 4', 'call 4']);
      expect(all(timeline, 'option').map(read)).to.deep.equal(['All', 'Ada Example (8)', 'Bo Sample (2)']);
      expect(status()).to.equal('Events shown: 8 of 8');
      const [meeting] = all(timeline, 'input');
      meeting!.focus();
      await sendKeys({press: ' '});
      await settle(timeline);
      expect(status()).to.equal('Events shown: 4 of 8');
      expect(titles(timeline)).to.deep.equal(['Round 0', 'Round 2', 'Round 4', 'Round 6']);
      expect(root(timeline).activeElement).to.equal(meeting);
      const list = one(timeline, 'select') as HTMLSelectElement;
      list.value = 'bo';
      list.dispatchEvent(new Event('input', {bubbles: true}));
      await settle(timeline);
      expect(titles(timeline)).to.deep.equal(['Round 0', 'Round 4']);
    });

    it('counts what the limit leaves, and finds what is beyond it', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(8), 'filters limit="3"'));
      expect(read(one(timeline, '[role=status]'))).to.equal('Events shown: 3 of 8');
      all(timeline, 'input')[1]!.click();
      await settle(timeline);
      expect(seen(timeline).map(({id}) => id)).to.deep.equal(['event-e1', 'event-e3', 'event-e5', 'event-e7']);
    });

    it('opens folds that hold what the reader asks for', async () => {
      const timeline = await show<SummitTimeline>(
        way,
        inline(
          rounds(80, i => (i === 70 ? {kind: 'letter'} : {})),
          'filters',
        ),
      );
      root(timeline).querySelector<HTMLInputElement>('input[value=letter]')!.click();
      await settle(timeline);
      expect(seen(timeline).map(({id}) => id)).to.deep.equal(['event-e70']);
    });

    it('follows a fragment to an event, opens what hides it, and moves the focus there', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(130), 'limit="10"'));
      const [event] = await during<StorySelectEvent>('story-select', () => (location.hash = '#event-e120'), 1);
      await until(() => focused(timeline) === 'event-e120');
      expect([event!.kind, event!.id, event!.open]).to.deep.equal(['event', 'e120', true]);
      expect(item(timeline, 'e120').checkVisibility()).to.equal(true);
      await until(() => item(timeline, 'e120').getBoundingClientRect().top < innerHeight);
    });

    it('takes filters back that hide the event a link leads to', async () => {
      const timeline = await show<SummitTimeline>(way, inline(rounds(8), 'filters'));
      all(timeline, 'input')[1]!.click();
      await settle(timeline);
      expect(item(timeline, 'e2').hidden).to.equal(true);
      location.hash = '#event-e2';
      await until(() => root(timeline).activeElement === item(timeline, 'e2'));
      expect((all(timeline, 'input')[1] as HTMLInputElement).checked).to.equal(false);
      expect(titles(timeline)).to.have.length(8);
    });

    it('links each event to itself and to what it leads to, also when the address names it already', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES}></summit-timeline>`);
      const own = item(timeline, 'accord').querySelector<HTMLAnchorElement>('.title a')!;
      expect(own.getAttribute('href')).to.equal('#event-accord');
      const onward = item(timeline, 'opening').querySelector<HTMLAnchorElement>('a[href="#event-accord"]')!;
      const follow = async () => {
        onward.click();
        await until(() => root(timeline).activeElement === item(timeline, 'accord'));
      };
      await follow();
      expect(location.hash).to.equal('#event-accord');
      onward.focus();
      await follow();
    });

    it('scrolls sideways where it is wide enough, within itself and by keyboard', async () => {
      const into = place();
      into.style.inlineSize = '60rem';
      const html = inline(rounds(12), 'layout="horizontal"');
      const timeline = await show<SummitTimeline>(way, html);
      into.append(timeline);
      await settle(timeline);
      const track = one(timeline, '[part=track]')!;
      expect([track.role, track.tabIndex, track.ariaLabel]).to.deep.equal(['region', 0, 'Timeline, scrolls sideways']);
      expect(track.scrollWidth).to.be.greaterThan(track.clientWidth + 100);
      expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, into.offsetLeft + 960));
      const [first, second] = all(timeline, 'li').map(li => li.getBoundingClientRect());
      expect(second!.left).to.be.greaterThan(first!.left);
      into.style.inlineSize = '20rem';
      await settle(timeline);
      const [above, below] = all(timeline, 'li').map(li => li.getBoundingClientRect());
      expect(below!.top).to.be.greaterThan(above!.top);
      expect(track.scrollWidth).to.be.at.most(track.clientWidth);
    });

    it('speaks the reader’s language and leaves the texts in theirs', async () => {
      const timeline = await show<SummitTimeline>(way, `<summit-timeline ${SAMPLES} lang="ar"></summit-timeline>`);
      const section = one(timeline, 'section')!;
      expect([section.lang, section.dir, section.ariaLabel]).to.deep.equal(['ar', 'rtl', 'تسلسل زمني']);
      expect(read(item(timeline, 'week').querySelector('.when'))).to.match(
        /[5٥] أيام/,
        'in the digits that the engine has for Arabic',
      );
      expect(read(item(timeline, 'walk').querySelector('.state'))).to.contain('أُلغي');
      const summary = item(timeline, 'walk').querySelector('.summary bdi')!;
      expect([summary.getAttribute('lang'), read(summary)]).to.deep.equal(['en', 'It rained.']);
    });

    it('is accessible in each of its states', async () => {
      for (const html of [
        `<summit-timeline ${SAMPLES} heading="What happened" filters></summit-timeline>`,
        `<summit-timeline ${LONDON} group-by="phase"></summit-timeline>`,
        `<summit-timeline ${SAMPLES} layout="horizontal" group-by="month"></summit-timeline>`,
        `<summit-timeline ${SAMPLES} lang="ar" dir="rtl" date="2024-05-20"></summit-timeline>`,
        inline(rounds(70), 'limit="5"'),
        inline(rounds(70)),
      ])
        await expect(await show(way, html)).to.be.accessible();
    });
  });
}

describe('<summit-timeline> without what it needs', () => {
  it('keeps its own words when the story has none of the events named', async () => {
    let timeline!: SummitTimeline;
    const html = inline(rounds(2), 'events="nothing"', '<p>The author’s words</p>');
    const events = await during<StoryErrorEvent>(
      'story-error',
      () => (timeline = write(html).firstElementChild as SummitTimeline),
      1,
    );
    expect(events.map(({code, message}) => [code, message])).to.deep.equal([
      ['not-found', 'the story has no event of "nothing"'],
    ]);
    expect(timeline.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('takes bare events as its data', async () => {
    const data = JSON.stringify([
      {title: 'Later', date: '2025-02'},
      {title: 'Sooner', date: '2025-01'},
    ]);
    const timeline = await show<SummitTimeline>('client', `<summit-timeline data='${data}'></summit-timeline>`);
    expect(titles(timeline)).to.deep.equal(['Sooner', 'Later']);
  });

  it('shows the story’s new events when the story changes', async () => {
    const timeline = write('<summit-timeline></summit-timeline>').firstElementChild as SummitTimeline;
    timeline.data = {version: 1, ...rounds(2)};
    await settled(timeline);
    timeline.data = {version: 1, ...rounds(3)};
    await until(() => titles(timeline).length === 3);
  });
});
