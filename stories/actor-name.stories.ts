import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/actor-name/actor-name.js';
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

type Story = StoryObj<Args<'actor-name'>>;

const guide: Guide = {
  purpose: 'For a name in running text whose bearer readers may not know: one touch opens who it is.',
  whenNot: [
    'For every mention of one name: mark the first, and let the others be text.',
    'For somebody’s position: <stance-badge> says it in the sentence.',
    'Inside a link: the words would be two controls at once.',
  ],
  keyboard: [
    {keys: ['Tab'], does: 'Goes to the sign after the words; while the profile is open, on into its links.'},
    {keys: ['Enter', 'Space'], on: 'The sign', does: 'Opens the profile, or closes it again.'},
    {keys: ['Escape'], does: 'Closes the profile; the focus returns to the sign.'},
  ],
};

const name = element('actor-name');

const meta: Meta<Args<'actor-name'>> = {
  title: 'Elements/actor-name',
  component: 'actor-name',
  tags: ['autodocs'],
  args: {src: WASHINGTON, actor: 'wronski', words: 'a spokesperson of the Polish foreign ministry'},
  parameters: {guide},
  argTypes: {...SOURCE, ...WORDS},
  render: args => html`<p>The coalition’s own condition came from ${name(args)} before the talks.</p>`,
};

export default meta;

const opened = click('actor-name', 'button.mark');

export const InASentence: Story = {
  parameters: about('The author’s words stay; a small sign after them opens who it is.'),
};

export const Open: Story = {
  args: {actor: 'macron', words: 'Emmanuel Macron'},
  parameters: about('The profile: what <actor-card> shows, in a popover.', apart('44rem')),
  render: args => html`<p>The aim, ${name(args)} said, was to present a united front.</p>`,
  play: opened,
};

export const EmptyTag: Story = {
  args: {words: ''},
  parameters: about('A tag without words shows the actor’s name.'),
};

export const Group: Story = {
  args: {actor: 'ukrainian-officials', words: 'Ukrainian officials'},
  parameters: about('Nobody in particular: the profile says so.', apart('24rem')),
  render: args => html`<p>Infrastructure was damaged, ${name(args)} said.</p>`,
  play: opened,
};

export const AsOf: Story = {
  args: {actor: 'trump', date: '2025-08-14', words: 'the American president'},
  parameters: about('With `date`, what came later does not count.', apart('36rem')),
  render: args => html`<p>Before the summit in Alaska ${name(args)} pushed for a ceasefire.</p>`,
  play: opened,
};

export const LongName: Story = {
  args: {src: SAMPLES, actor: 'long-name', words: ''},
  parameters: about('A name longer than the line wraps as text does; the sign stays with its last word.'),
};

export const Inline: Story = {
  args: {src: undefined, actor: undefined, data: '{"name": "Ada Example", "kind": "person"}', words: 'the minister'},
  parameters: about('One actor written into the tag itself.'),
};

export const NotFound: Story = {
  args: {actor: 'no-such-actor'},
  parameters: about('The story has no such actor: the words stay, and `story-error` tells the page.'),
};

export const BrokenData: Story = {
  args: {src: undefined, actor: undefined, data: '{"name": 7}', words: '', debug: true},
  parameters: about('No actor can be made of the data: a tag without words says so, and with `debug` editors see why.'),
};

export const Loading: Story = {
  args: {src: undefined, story: 'not-there'},
  parameters: about('While the story has not come: the words, and room for the sign.', apart('6rem')),
};

export const Arabic: Story = {
  args: {src: LONDON, actor: 'zelenskyy', words: ''},
  globals: ARABIC,
  parameters: about('An Arabic page: names and interface in Arabic, from right to left.', apart('40rem')),
  render: args => html`<p>وصل ${name(args)} إلى لندن.</p>`,
  play: opened,
};

export const Themed: Story = themed(args => html`<p>It came from ${name(args)} before the talks.</p>`);
