import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/stance-matrix/stance-matrix.js';
import {PARTIES, THESES, votingStory} from '../test/voting.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  BROKEN,
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

type Story = StoryObj<Args<'stance-matrix'>>;

const guide: Guide = {
  purpose:
    'For the reader who asks who is actually for this, since when, and says who: several actors and several questions at a glance, each position with its evidence one touch away.',
  whenNot: [
    'For one question and one actor: mark the words with a stance badge.',
    'For how positions moved in time: a history with a lane per actor shows when, this table only that they did.',
    'For proposals clause by clause: compare the plans, not those who like them.',
    'For everyone whom the story names: pick the actors who matter to the article, or readers scroll past empty rows.',
  ],
  keyboard: [
    {keys: ['Tab'], does: 'Goes to the next position; before them, through the filters and the heads of the columns.'},
    {keys: ['Enter', 'Space'], on: 'A position', does: 'Opens its evidence, or closes it again.'},
    {
      keys: ['Enter', 'Space'],
      on: 'The head of a column',
      does: 'Sorts by it; once more, the other way round; a third time, as the desk lists the actors.',
    },
    {keys: ['Escape'], does: 'Closes the evidence; the focus returns to the position.'},
    {keys: ['→', '←', '↑', '↓'], on: 'A table with more than five questions', does: 'Scroll it.'},
  ],
};

const matrix = element('stance-matrix');

const meta: Meta<Args<'stance-matrix'>> = {
  title: 'Elements/stance-matrix',
  component: 'stance-matrix',
  tags: ['autodocs'],
  args: {
    src: WASHINGTON,
    actors: 'ukraine trump us putin russia coalition',
    issues: 'ceasefire-first guarantees territory',
    heading: 'Three questions before the talks',
  },
  // The specimens are what the theme page shows.
  parameters: {guide, specimens: ['ThreeQuestions']},
  argTypes: {...SOURCE, ...HEADING, ...FALLBACK, 'sort-by': {control: 'text'}},
  render: matrix,
};

export default meta;

export const ThreeQuestions: Story = {
  parameters: about('Actors by issues. Where a position has changed, the earlier one stands below it.'),
};

export const Evidence: Story = {
  parameters: about('Each position opens who reports it, in which words, and what came before.', apart('44rem')),
  play: click('stance-matrix', 'button:has(small)'),
};

export const ManyQuestions: Story = {
  args: {
    actors: undefined,
    issues: undefined,
    heading: 'Everyone, and every question',
    filters: true,
  },
  parameters: about(
    'More than five questions: the table scrolls in its frame, heads of rows and columns stay in view. Readers choose order, actors, positions and questions.',
    apart('60rem'),
  ),
};

export const SortedByPosition: Story = {
  args: {'sort-by': 'ceasefire-first', heading: 'Sorted by the first question'},
  parameters: about('`sort-by` an issue: those who are for it come first, those of whom nothing is known last.'),
};

export const SortedByName: Story = {
  args: {'sort-by': 'name', filters: true, heading: 'Sorted by name'},
  parameters: about(
    '`sort-by="name"`, in the order of the reader’s language; readers choose another, and what is shown.',
  ),
};

export const AsOf: Story = {
  args: {date: '2025-08-14', heading: 'Before the summit in Alaska'},
  parameters: about('With `date` an old article’s table stays as it was: what came later does not count.'),
};

export const London: Story = {
  args: {
    src: LONDON,
    actors: 'ukraine macron uk us russia',
    issues: 'territory minerals guarantees pause troops',
    heading: 'After the London summit',
  },
  parameters: about('Five questions fit a wide column of text; in a narrower one they become a list.'),
};

export const Narrow: Story = {
  args: {heading: 'In a narrow column'},
  render: args => html`<div style="max-inline-size: 20rem">${matrix(args)}</div>`,
  parameters: about('Where a table has no room, a list by issue says the same.'),
};

export const AllSigns: Story = {
  args: {
    src: SAMPLES,
    actors: undefined,
    issues: undefined,
    heading: 'Every kind of position',
  },
  parameters: about(
    'For, against, on a condition, mixed, undecided, silent, neither, accounts that differ, and none at all; long names and labels.',
  ),
};

export const VotingAdvice: Story = {
  args: {
    src: undefined,
    data: JSON.stringify(votingStory(PARTIES.slice(0, 12), THESES.slice(0, 9))),
    actors: undefined,
    issues: undefined,
    heading: 'Twelve invented parties, nine theses',
    filters: true,
  },
  parameters: about(
    'What voters are asked, and what parties answer, each with its comment: filters find who agrees on what.',
    apart('60rem'),
  ),
};

export const Inline: Story = {
  args: {
    src: undefined,
    actors: undefined,
    issues: undefined,
    heading: 'One position',
    data: '[{"actor": {"name": "Ada Example"}, "issue": {"question": "Samples for all?"}, "position": "supports"}]',
  },
  parameters: about('Positions written into the tag itself: no story file, no request.'),
};

export const Empty: Story = {
  args: {
    src: undefined,
    actors: undefined,
    issues: undefined,
    heading: 'Nothing to compare',
    data: '{"version": 1, "actors": [{"id": "ada", "name": "Ada Example"}], "issues": []}',
  },
  parameters: about('A story without issues: one sentence.'),
};

export const NotFound: Story = {
  args: {issues: 'no-such-issue', fallback: 'The desk’s own words stay.'},
  parameters: about('The story has no such issue: the words in the tag stay, and `story-error` tells the page.'),
};

export const Loading: Story = {
  args: {src: undefined, story: 'not-there', fallback: 'Ukraine: asks for a ceasefire first. Source: A live page.'},
  parameters: about('While the story has not come: what stands in the tag.', apart('6rem')),
};

export const BrokenData: Story = {
  args: {src: BROKEN, actors: undefined, issues: undefined, heading: 'With mistakes', debug: true},
  parameters: about('What is sound is shown; with `debug` editors see what is wrong and how to mend it.'),
};

export const Unreadable: Story = {
  args: {src: undefined, data: '{"stances": [', fallback: 'The desk’s own words stay.'},
  parameters: about('No story can be made of the data: the words in the tag stay.'),
};

export const Arabic: Story = {
  args: {
    src: LONDON,
    actors: 'ukraine macron uk us russia',
    issues: 'territory guarantees troops',
    heading: 'بعد قمة لندن',
  },
  globals: ARABIC,
  parameters: about('An Arabic page: questions, positions and interface in Arabic, from right to left.'),
};

export const Themed: Story = {args: {heading: 'In a site’s own colours'}, ...themed(matrix)};
