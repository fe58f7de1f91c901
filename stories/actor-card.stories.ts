import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/actor-card/actor-card.js';
import '../src/elements/quote-card/quote-card.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  click,
  element,
  HEADING,
  LONDON,
  SAMPLES,
  SOURCE,
  themed,
  WASHINGTON,
} from './kit.js';

type Story = StoryObj<Args<'actor-card'>>;

const guide: Guide = {
  purpose:
    'For readers who ask who somebody is in this story: names as each outlet spells them, the role at the date, memberships and who names the actor, positions, statements and pledges, each with its source.',
  whenNot: [
    'For a biography: the card has what this story’s sources have, and no more.',
    'For a name in a sentence: <actor-name> opens the same in a popover.',
    'For who belongs to a group: the card tells of one actor.',
  ],
  keyboard: [
    {keys: ['Tab'], does: 'Goes to each position, link and folded list.'},
    {keys: ['Enter', 'Space'], on: 'A position', does: 'Opens its evidence, or closes it again.'},
    {keys: ['Enter', 'Space'], on: 'The line “More”', does: 'Opens the rest of a list.'},
    {keys: ['Escape'], does: 'Closes the evidence; the focus returns to the position.'},
  ],
};

const card = element('actor-card');

const meta: Meta<Args<'actor-card'>> = {
  title: 'Elements/actor-card',
  component: 'actor-card',
  tags: ['autodocs'],
  args: {src: LONDON, actor: 'zelenskyy'},
  parameters: {guide},
  argTypes: {...SOURCE, ...HEADING},
  render: card,
};

export default meta;

export const Person: Story = {
  args: {heading: 'Who is who'},
  parameters: about('Spellings by outlet, role, positions, statements; more than four of a kind are folded.'),
};

export const Member: Story = {
  args: {src: WASHINGTON, actor: 'macron'},
  parameters: about('A membership with its standing, date and who names the actor: lists are open.'),
};

export const Country: Story = {
  args: {actor: 'uk'},
  parameters: about('A country: what it pledged, in neutral words, step by step.'),
};

export const Group: Story = {
  args: {actor: 'european-leaders'},
  parameters: about('Nobody in particular: the card says that the actor is unnamed or collective.'),
};

export const Portrait: Story = {
  args: {src: SAMPLES, actor: 'ada'},
  parameters: about('With a portrait and its credit. An invented person.'),
};

export const Evidence: Story = {
  args: {src: WASHINGTON, actor: 'trump'},
  parameters: about('A position opens its evidence.', apart('52rem')),
  play: click('actor-card', 'button[part=position]'),
};

export const LinksToThePage: Story = {
  args: {src: WASHINGTON, actor: 'costa'},
  parameters: about('A statement that has a card on the page is a link to it.', apart('40rem')),
  render: args => html`${card(args)}<quote-card src=${WASHINGTON} quote="increase-pressure" compact></quote-card>`,
};

export const AsOf: Story = {
  args: {src: WASHINGTON, actor: 'trump', date: '2025-08-14'},
  parameters: about('With `date`, what came later does not count.'),
};

export const LongWords: Story = {
  args: {src: SAMPLES, actor: 'long-name'},
  parameters: about('Very long names and roles: nothing is cut, nothing runs out.'),
};

export const Little: Story = {
  args: {actor: 'king-charles'},
  parameters: about('An actor of whom the story has hardly more than the name.'),
};

export const Inline: Story = {
  args: {
    src: undefined,
    actor: undefined,
    data: '{"name": "Ada Example", "kind": "person", "roles": [{"title": "Minister"}]}',
  },
  parameters: about('One actor written into the tag itself.'),
};

export const NotFound: Story = {
  args: {actor: 'no-such-actor'},
  parameters: about('The story has no such actor: without words of its own the tag says one line.'),
};

export const BrokenData: Story = {
  args: {src: undefined, actor: undefined, data: '{"name": "Ada Example", "kind": "planet"}', debug: true},
  parameters: about('What is sound is shown; with `debug` editors see what is wrong and how to mend it.'),
};

export const Arabic: Story = {
  globals: ARABIC,
  parameters: about('An Arabic page: interface, names and dates in Arabic, from right to left.'),
};

export const Themed: Story = themed(card);
