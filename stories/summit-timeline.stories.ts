import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/summit-timeline/summit-timeline.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  element,
  EVENTS,
  FALLBACK,
  HEADING,
  LONDON,
  SOURCE,
  themed,
  WASHINGTON,
} from './kit.js';

type Story = StoryObj<Args<'summit-timeline'>>;

const guide: Guide = {
  purpose:
    'For readers who come late to a story: what happened in which order, what is planned, and who says so for each.',
  whenNot: [
    'For two or three dates: say them in the running text.',
    'For news that still comes in: a live page shows the newest first, a timeline the oldest.',
    'For what cannot be dated at all: a list of key points needs no order of time.',
    'For numbers that change: a chart shows a course better than a figure in each event.',
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: 'Goes to the filters, then to each event’s link to itself, its other links, folds and the last button.',
    },
    {keys: ['Space'], on: 'A kind in the filters', does: 'Chooses it, or takes the choice back.'},
    {keys: ['↑', '↓'], on: 'The list of participants', does: 'Chooses the next or previous one.'},
    {keys: ['Enter', 'Space'], on: 'The line of a folded spell', does: 'Opens it, or closes it again.'},
    {
      keys: ['Enter'],
      on: 'A link to an event',
      does: 'Goes there, opens what hides it, and puts the focus on the event.',
    },
    {
      keys: ['Enter', 'Space'],
      on: '“Show more events”',
      does: 'Shows the rest and puts the focus on the first new event.',
    },
    {keys: ['←', '→'], on: 'A horizontal timeline', does: 'Scrolls it.'},
  ],
};

const timeline = element('summit-timeline');

const meta: Meta<Args<'summit-timeline'>> = {
  title: 'Elements/summit-timeline',
  component: 'summit-timeline',
  tags: ['autodocs'],
  args: {src: EVENTS},
  // The specimen is what the theme page shows.
  parameters: {guide, specimens: ['ThreeEvents']},
  argTypes: {
    ...SOURCE,
    ...HEADING,
    ...FALLBACK,
    'group-by': {control: 'select', options: ['none', 'day', 'month', 'phase', 'place']},
    layout: {control: 'inline-radio', options: ['vertical', 'horizontal']},
    limit: {control: {type: 'number', min: 1}},
  },
  render: timeline,
};

export default meta;

/** Invented events, a few days apart. */
const invented = (count: number, more: (i: number) => object) =>
  JSON.stringify({
    version: 1,
    sources: [{id: 'daily', publisher: 'The Daily Example'}],
    actors: [
      {id: 'ada', name: 'Ada Example'},
      {id: 'bo', name: 'Bo Sample'},
      {id: 'cy', name: 'Cy Specimen'},
    ],
    events: Array.from({length: count}, (_, i) => ({
      id: `round-${i + 1}`,
      title: `Round ${i + 1} of the talks`,
      kind: ['meeting', 'call', 'letter'][i % 3],
      participants: [['ada', 'bo', 'cy'][i % 3]],
      summary: 'Delegates met and agreed to go on.',
      citations: ['daily'],
      ...more(i),
    })),
  });

const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

export const Full: Story = {
  args: {heading: 'What happened', filters: true},
  parameters: about(
    'Everything a timeline can say: ranges, about and uncertain dates, what was cancelled, planned or proposed, figures, media, breaks, filters.',
  ),
};

export const EveryPart: Story = {
  args: {
    src: undefined,
    data: invented(56, i => ({
      date: i < 2 ? day(i) : day(120 + i / 2),
      phase: i < 2 ? 'First meetings' : 'The long rounds',
      ...(i === 1 && {
        key: true,
        figures: [{label: 'Delegates', amount: {value: 12, unit: 'delegates'}, citations: ['daily']}],
      }),
    })),
    'group-by': 'phase',
    filters: true,
    limit: 52,
    heading: 'Every part',
  },
  parameters: about('A few events with all that a timeline has round them: filters, groups, a break, a fold, a limit.'),
};

export const London: Story = {
  args: {src: LONDON, 'group-by': 'phase', heading: 'How it came about'},
  parameters: about('The London summit, grouped by the phases that the story file names.'),
};

export const Washington: Story = {
  args: {src: WASHINGTON, heading: 'The days around the talks'},
  parameters: about(
    'The talks in Washington, with what had yet to come when they were reported, and a break of five months said in words.',
  ),
};

export const AsOf: Story = {
  args: {src: WASHINGTON, date: '2025-08-17', heading: 'As it stood on 17 August'},
  parameters: about('An article of 17 August does not change later: what was planned that day is shown as planned.'),
};

export const ThreeEvents: Story = {
  args: {events: 'opening accord next', heading: 'In short'},
  parameters: about('Three events by their ids.'),
};

export const OneActor: Story = {
  args: {actors: 'bo', heading: 'Bo Sample’s part'},
  parameters: about('Only events that one actor took part in, or was represented at.'),
};

export const Kinds: Story = {
  args: {kinds: 'letter talks', heading: 'Letters and talks'},
  parameters: about('Only events of two kinds.'),
};

export const ByMonth: Story = {
  args: {'group-by': 'month', heading: 'Month by month'},
  parameters: about('Grouped by month; what is dated by the year alone, or not at all, stands in a group of its own.'),
};

export const ByPlace: Story = {
  args: {'group-by': 'place', heading: 'Where it happened'},
  parameters: about('Grouped by place; within each, in the order of time.'),
};

export const OneDay: Story = {
  args: {src: undefined, data: invented(10, () => ({date: '2025-03-02'})), 'group-by': 'day', heading: 'One day'},
  parameters: about('Ten events of one day: the heading says the date, and no event repeats it.'),
};

export const YearOverDays: Story = {
  args: {events: 'year opening week', heading: 'A year and a week'},
  parameters: about('A year-long campaign over a single day and a week: ranges are bars, with their length in words.'),
};

export const Undated: Story = {
  args: {events: 'letter reply next fund', heading: 'Not quite sure when'},
  parameters: about('Dates that are about, uncertain or not known at all are said and drawn as such.'),
};

export const Limited: Story = {
  args: {limit: 4, heading: 'The beginning'},
  parameters: about('The first four, the rest on demand; find-in-page finds them all.'),
};

export const ThreeHundred: Story = {
  args: {
    src: undefined,
    data: invented(300, i => ({date: day(i * 3 + (i > 120 ? 200 : 0)), key: i % 40 === 7})),
    filters: true,
    heading: 'Three hundred rounds',
  },
  parameters: about(
    'A long list folds into spells after its first events, which are drawn when they open; filters open what they find.',
  ),
};

export const Horizontal: Story = {
  args: {layout: 'horizontal', heading: 'From left to right'},
  parameters: about('Time runs across where the place is wide enough, and down where it is not.'),
};

export const HorizontalByPhase: Story = {
  args: {src: LONDON, layout: 'horizontal', 'group-by': 'phase', heading: 'Phase by phase'},
  parameters: about('A horizontal timeline in groups, with a break between them.', apart('40rem')),
};

export const Arabic: Story = {
  args: {src: LONDON, 'group-by': 'phase', heading: 'كيف حدث ذلك'},
  globals: ARABIC,
  parameters: about('An Arabic page: interface, dates and texts in Arabic, from right to left.'),
};

export const Empty: Story = {
  args: {kinds: 'parade', heading: 'Parades'},
  parameters: about('No event of the story is of the kinds asked for: one sentence says so.'),
};

export const Loading: Story = {
  args: {src: undefined, story: 'not-there', fallback: 'The article’s own words stay until the story is there.'},
  parameters: about('While the story has not come, readers see the article’s own words.', apart('8rem')),
};

export const BrokenData: Story = {
  args: {
    src: undefined,
    data: '[{"title": "What is sound is shown", "date": "2020-01-01"}, {"date": "2020-01-02"}, {"title": "With a bad date", "date": "soon"}]',
    heading: 'Sound and unsound',
    debug: true,
  },
  parameters: about(
    'Events with mistakes still show what is sound of them; with `debug` editors see what is wrong and how to mend it.',
  ),
};

export const Unreadable: Story = {
  args: {src: undefined, data: '{"events": [', fallback: 'Without events the article’s own words stay.'},
  parameters: about('No story can be made of the data: the article’s own words stay.'),
};

export const NotFound: Story = {
  args: {events: 'no-such-event', fallback: 'A timeline that finds nothing leaves the article as it was.'},
  parameters: about('The story has none of the events named: the article’s own words stay.'),
};

export const Themed: Story = {
  args: {events: 'opening accord next', heading: 'Themed'},
  ...themed(timeline, 'A site’s own colours, spacing, size and second font through `--story-*` properties.'),
};
