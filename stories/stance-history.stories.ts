import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/stance-history/stance-history.js';
import {courses, courseStory} from '../test/bench/data.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  click,
  element,
  FALLBACK,
  HEADING,
  LONDON,
  SAMPLES,
  SOURCE,
  themed,
  WASHINGTON,
} from './kit.js';

type Story = StoryObj<Args<'stance-history'>>;

const guide: Guide = {
  purpose:
    'For readers who ask who has moved on a question, when, and who says so: every position with its date, in a lane for each actor, with the evidence one touch away.',
  whenNot: [
    'For where somebody stands now: a badge says it in the sentence that speaks of it.',
    'For several issues at one date: a table of positions compares them.',
    'For what happened rather than what was held: use a timeline.',
    'For positions that all have one date and no sequel: a list or a table says as much.',
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: 'Goes from position to position, in a long history from lane to lane; on into open evidence.',
    },
    {keys: ['Enter', 'Space'], on: 'A position', does: 'Opens its evidence, or closes it again.'},
    {keys: ['Enter', 'Space'], on: 'A lane of a long history', does: 'Shows its positions, or folds them again.'},
    {keys: ['Escape'], does: 'Closes the evidence; the focus returns to its position.'},
  ],
};

const history = element('stance-history');

const meta: Meta<Args<'stance-history'>> = {
  title: 'Elements/stance-history',
  component: 'stance-history',
  tags: ['autodocs'],
  args: {src: SAMPLES},
  // The specimen is what the theme page shows.
  parameters: {guide, specimens: ['Moves']},
  argTypes: {...SOURCE, ...HEADING, ...FALLBACK},
  render: history,
};

export default meta;

/** Invented positions of two people on one question. */
const invented = (stances: readonly object[]) =>
  JSON.stringify({
    version: 1,
    sources: [
      {id: 'daily', publisher: 'The Daily Example'},
      {id: 'weekly', publisher: 'Weekly Sample'},
    ],
    actors: [
      {id: 'ada', name: 'Ada Example'},
      {id: 'bo', name: 'Bo Sample'},
    ],
    issues: [{id: 'fair', question: 'A fair of samples every year?'}],
    stances: stances.map((stance, i) => ({id: `s${i}`, issue: 'fair', citations: ['daily'], ...stance})),
  });

const OFTEN = courseStory(courses(6, 90));

export const Washington: Story = {
  args: {src: WASHINGTON, issue: 'ceasefire-first', heading: 'Who asked for a ceasefire, and when'},
  parameters: about(
    'Reported positions over five days in August 2025: intervals, what is known only to have begun by a date, and dates that are about right are dotted.',
  ),
};

export const London: Story = {
  args: {src: LONDON, issue: 'troops', heading: 'Troops from Europe'},
  parameters: about('Three positions reported of one day, each with the line of what is held since.'),
};

export const Evidence: Story = {
  args: {src: WASHINGTON, issue: 'ceasefire-first', actors: 'trump putin', heading: 'Each position opens its evidence'},
  parameters: about(
    'Each position opens its evidence: who reports it, in which words, and the positions before it.',
    apart('36rem'),
  ),
  play: click('stance-history', '[part=mark]', 1),
};

export const Moves: Story = {
  args: {issue: 'fair', actors: 'ada ben ministry', heading: 'Who moved'},
  parameters: about('Somebody against who comes round to the idea, beside two who spoke once.'),
};

export const AccountsDiffer: Story = {
  args: {issue: 'charter'},
  parameters: about(
    'Contradicting accounts of one date stand side by side, with a sign that takes no side (↔). What has no date stands aside.',
  ),
};

export const Breaks: Story = {
  args: {
    heading: 'Months without a word',
    src: undefined,
    data: invented([
      {actor: 'ada', position: 'opposes', date: '2030-02-03'},
      {actor: 'bo', position: 'supports', date: '2030-02-05'},
      {actor: 'ada', position: 'conditional', date: '2030-02-08'},
      {actor: 'ada', position: 'supports', date: '2030-09-14'},
      {actor: 'bo', position: 'silent', date: '2030-09-15'},
    ]),
  },
  parameters: about('Seven months without a word are a break in the scale: they do not squeeze the days that matter.'),
};

export const NotCertain: Story = {
  args: {
    heading: 'Not certain since when',
    src: undefined,
    data: invented([
      {actor: 'ada', position: 'opposes', date: '../2030-02-03'},
      {actor: 'ada', position: 'mixed', date: '2030-02-10~'},
      {actor: 'ada', position: 'supports', date: '2030-02-14/2030-02-20'},
      {actor: 'bo', position: 'supports', date: '2030-02'},
      {actor: 'bo', position: 'opposes', date: '2030-02-24?'},
    ]),
  },
  parameters: about('Beginnings that nobody knows, a month, an interval, about a date, perhaps a date: all dotted.'),
};

export const Undated: Story = {
  args: {src: LONDON, issue: 'pause'},
  parameters: about('Positions without a date are said, and drawn on no scale.'),
};

export const Long: Story = {
  args: {src: undefined, data: JSON.stringify(OFTEN), heading: 'Ten years, six delegates'},
  parameters: about(
    'Too much for a chart: a line shows how each lane ran, higher for, lower against, and opens its positions.',
  ),
};

export const AsOf: Story = {
  args: {src: WASHINGTON, issue: 'ceasefire-first', date: '2025-08-17', heading: 'As it stood on 17 August'},
  parameters: about('With `date` an old article’s history stays as it was: what came later does not count.'),
};

export const LongNames: Story = {
  args: {issue: 'fair', actors: 'long-name ada', heading: 'Long names'},
  parameters: about('Very long names break over lines; no position meets another.'),
};

export const OnePosition: Story = {
  args: {
    src: undefined,
    data: '{"actor": {"name": "Ada Example"}, "issue": {"question": "Samples for all?"}, "position": "supports", "date": "2030-04-02"}',
  },
  parameters: about('One position written into the tag itself: no story file, no request.'),
};

export const NoPosition: Story = {
  args: {src: LONDON, issue: 'troops', actors: 'uk putin', heading: 'One with a position, one without'},
  parameters: about('Somebody named of whom the sources have no position: it says so.'),
};

export const Empty: Story = {
  args: {src: undefined, data: invented([]), heading: 'No positions'},
  parameters: about('No source has a position on the issue: one sentence says so.'),
};

export const Arabic: Story = {
  args: {src: LONDON, issue: 'troops', heading: 'قوات أوروبية: المواقف'},
  globals: ARABIC,
  parameters: about('An Arabic page: interface, dates and texts in Arabic; time runs from right to left.'),
};

export const Loading: Story = {
  args: {src: undefined, story: 'not-there', fallback: 'The article’s own words stay until the story is there.'},
  parameters: about('While the story has not come, readers see the article’s own words.', apart('8rem')),
};

export const BrokenData: Story = {
  args: {
    heading: 'With mistakes',
    src: undefined,
    data: invented([
      {actor: 'ada', position: 'supports', date: '2030-02-03'},
      {actor: 'ada', position: 'a shrug', date: '2030-02-05'},
      {actor: 'bo', position: 'opposes', date: 'soon'},
    ]),
    debug: true,
  },
  parameters: about('What is sound is shown; with `debug` editors see what is wrong and how to mend it.'),
};

export const Unreadable: Story = {
  args: {src: undefined, data: '{"stances": [', fallback: 'Without positions the article’s own words stay.'},
  parameters: about('No story can be made of the data: the article’s own words stay.'),
};

export const NotFound: Story = {
  args: {issue: 'no-such-issue', fallback: 'A history that finds nothing leaves the article as it was.'},
  parameters: about('The story has no such issue: the article’s own words stay.'),
};

export const Themed: Story = {
  args: {issue: 'fair', actors: 'ada ben', heading: 'Themed'},
  ...themed(history, 'A site’s own colours, spacing, size and second font through `--story-*` properties.'),
};
