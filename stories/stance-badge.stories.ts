import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/quote-card/quote-card.js';
import '../src/elements/stance-badge/stance-badge.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  click,
  element,
  LONDON,
  SAMPLES,
  SOURCE,
  themed,
  WASHINGTON,
  WORDS,
} from './kit.js';

type Story = StoryObj<Args<'stance-badge'>>;

const guide: Guide = {
  purpose:
    'For words in running text that say where somebody stands: a reader sees the position at a glance, and opens who reports it, since when, and on what it rests.',
  whenNot: [
    'For a position that the sentence does not speak of: the badge marks words, it adds no news.',
    'For every mention of one position: mark the first, and let the others be text.',
    'For several actors side by side: a table of positions is easier to read than a paragraph of symbols.',
    'For what somebody said rather than what they hold: use a quotation card.',
  ],
  keyboard: [
    {keys: ['Tab'], does: 'Goes to the symbol; while the evidence is open, on into its links.'},
    {keys: ['Enter', 'Space'], on: 'The symbol', does: 'Opens the evidence, or closes it again.'},
    {keys: ['Escape'], does: 'Closes the evidence; the focus returns to the symbol.'},
  ],
};

const badge = element('stance-badge');

const meta: Meta<Args<'stance-badge'>> = {
  title: 'Elements/stance-badge',
  component: 'stance-badge',
  tags: ['autodocs'],
  args: {src: SAMPLES, actor: 'ada', issue: 'fair', words: 'has come round to the idea'},
  // The specimens are what the theme page shows.
  parameters: {guide, specimens: ['Paragraph', 'Mixed']},
  argTypes: {...SOURCE, ...WORDS},
  render: args => html`<p>After the conference the minister ${badge(args)}.</p>`,
};

export default meta;

const opened = click('stance-badge', 'button.mark');

export const Supports: Story = {
  parameters: about('The author’s words stay; a symbol goes before them, the position into the symbol’s name.'),
};

export const Opposes: Story = {
  args: {src: LONDON, actor: 'ukraine', issue: 'territory', words: 'would not cede land to Russia'},
  parameters: about('Against: the triangle points down, and the colour is another.'),
  render: args => html`<p>Ukraine, the president said, ${badge(args)} in a settlement.</p>`,
};

export const Conditional: Story = {
  args: {src: WASHINGTON, actor: 'costa', issue: 'pressure', words: 'tied more pressure to a ceasefire'},
  parameters: about('For, under a condition; the evidence says which.'),
  render: args => html`<p>The president of the European Council ${badge(args)}.</p>`,
};

export const Mixed: Story = {
  args: {actor: 'ben', issue: 'charter', words: 'sees two sides to a charter'},
  parameters: about('In part for, in part against.'),
};

export const Undecided: Story = {
  args: {src: LONDON, actor: 'uk', issue: 'troops', words: 'was considering soldiers and aircraft'},
  parameters: about('Not decided; also what is only under consideration.'),
  render: args => html`<p>The United Kingdom ${badge(args)}, the explainer said.</p>`,
};

export const Silent: Story = {
  args: {actor: 'ministry', words: 'gave no answer'},
  parameters: about('Was asked, and did not say: not the same as a position that no source has.'),
};

export const NeitherForNorAgainst: Story = {
  args: {src: WASHINGTON, actor: 'us', issue: 'territory', words: 'spoke of a process with concessions'},
  parameters: about('A position of the issue’s own that takes neither side: a dot, without a colour.'),
  render: args => html`<p>The American envoy ${badge(args)}.</p>`,
};

export const AccountsDiffer: Story = {
  args: {issue: 'charter', words: 'spoke about the charter'},
  parameters: about(
    'Two outlets report opposite positions of one day: the badge takes no side, the evidence shows both.',
  ),
};

export const Evidence: Story = {
  args: {src: WASHINGTON, actor: 'trump', issue: 'ceasefire-first', words: 'was seeking a peace deal'},
  parameters: about(
    'One touch opens the evidence: who reports the position and in which words, quotations and events behind it, and the positions of other dates.',
    apart('36rem'),
  ),
  render: args =>
    html`<p>Afterwards the president said that he ${badge(args)}.</p>
      <quote-card src=${WASHINGTON} quote="without-ceasefire" compact></quote-card>`,
  play: opened,
};

export const LongHistory: Story = {
  parameters: about('Every position that the sources have, the latest first, with a correction.', apart('44rem')),
  play: opened,
};

export const LongWords: Story = {
  args: {actor: 'long-name', words: 'would agree under a number of conditions'},
  parameters: about('Very long names, outlets and conditions: nothing is cut, nothing runs out.', apart('40rem')),
  play: opened,
};

export const AsOf: Story = {
  args: {
    src: WASHINGTON,
    actor: 'trump',
    issue: 'ceasefire-first',
    date: '2025-08-14',
    words: 'had been pushing for a ceasefire',
  },
  parameters: about(
    'With `date` an old article’s badge stays as it was: what came later does not count.',
    apart('24rem'),
  ),
  render: args => html`<p>Before the summit in Alaska the president ${badge(args)}.</p>`,
  play: opened,
};

export const EmptyTag: Story = {
  args: {words: ''},
  parameters: about('A tag without words shows the position’s own word.'),
  render: args => html`<p>A fair every year? The minister: ${badge(args)}.</p>`,
};

export const Paragraph: Story = {
  args: {},
  parameters: about('Five badges in a paragraph: lines keep their height, no symbol parts from its words.'),
  render: () =>
    html`<p>
      Until his summit with Putin, Trump
      ${badge({src: WASHINGTON, actor: 'trump', issue: 'ceasefire-first', date: '2025-08-14', words: 'had been pushing for an immediate ceasefire'})}.
      Afterwards he said that he
      ${badge({src: WASHINGTON, actor: 'trump', issue: 'ceasefire-first', words: 'was seeking a peace deal'})}. Costa
      ${badge({src: WASHINGTON, actor: 'costa', issue: 'pressure', words: 'tied more pressure to a ceasefire'})},
      Zelenskyy
      ${badge({src: WASHINGTON, actor: 'zelenskyy', issue: 'russian-guarantees', words: 'rejected the idea'})} of Russian
      guarantees, and Russia
      ${badge({src: WASHINGTON, actor: 'russia', issue: 'territory', words: 'demands territorial concessions'})}.
    </p>`,
};

export const Inline: Story = {
  args: {
    src: undefined,
    actor: undefined,
    issue: undefined,
    data: '{"actor": {"name": "Ada Example"}, "issue": {"question": "Samples for all?"}, "position": "supports"}',
    words: 'is for it',
  },
  parameters: about('One position written into the tag itself: no story file, no request.'),
};

export const NoPosition: Story = {
  args: {src: LONDON, actor: 'putin', issue: 'pause', words: 'has not been heard on it', debug: true},
  parameters: about('No source has a position: the words stand alone, and `debug` tells the editor.'),
  render: args => html`<p>The president of Russia ${badge(args)}.</p>`,
};

export const NeitherPositionNorWords: Story = {
  args: {src: LONDON, actor: 'putin', issue: 'pause', words: ''},
  parameters: about('No source has a position, and the tag holds no words: it says so.'),
  render: args => html`<p>The president of Russia: ${badge(args)}.</p>`,
};

export const NotFound: Story = {
  args: {actor: 'no-such-actor'},
  parameters: about('The story has no such actor: the words stay, and `story-error` tells the page.'),
};

export const Loading: Story = {
  args: {src: undefined, story: 'not-there'},
  parameters: about('While the story has not come: the words, and room for the symbol.', apart('6rem')),
};

export const BrokenData: Story = {
  args: {
    src: undefined,
    actor: undefined,
    issue: undefined,
    data: '{"actor": {"name": "Ada Example"}, "issue": {"question": "Samples for all?"}, "position": "a shrug"}',
    words: 'a shrug',
    debug: true,
  },
  parameters: about(
    'A position that is none leaves the words as they are; with `debug` editors see what is wrong and how to mend it.',
  ),
  render: args => html`<p>Samples for all? The minister’s answer was ${badge(args)}</p>`,
};

export const Unreadable: Story = {
  args: {src: undefined, data: '{"stances": ['},
  parameters: about('No story can be made of the data: the words stay.'),
};

export const Arabic: Story = {
  args: {words: 'غيّرت رأيها'},
  globals: ARABIC,
  parameters: about('An Arabic page: interface, names and dates in Arabic, from right to left.', apart('40rem')),
  render: args => html`<p>بعد المؤتمر قيل إن الوزيرة ${badge(args)} في مسألة المعرض.</p>`,
  play: opened,
};

export const Themed: Story = themed(args => html`<p>After the conference the minister ${badge(args)}.</p>`);
