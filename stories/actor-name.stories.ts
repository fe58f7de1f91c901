import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/actor-name/actor-name.js';
import type {ActorName} from '../src/elements/actor-name/actor-name.js';

interface Attributes {
  data: string;
  src: string;
  story: string;
  actor: string;
  date: string;
  debug: boolean;
  /** The author's own words. */
  words: string;
}

type Args = {[K in keyof Attributes]?: Attributes[K] | undefined};
type Story = StoryObj<Args>;

const LONDON = 'data/london-2025.json';
const WASHINGTON = 'data/washington-2025.json';
/** Invented people and outlets. */
const SAMPLES = 'data/fixtures/samples.json';

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

const name = ({words, ...args}: Args) =>
  html`<actor-name
    data=${ifDefined(args.data)}
    src=${ifDefined(args.src)}
    story=${ifDefined(args.story)}
    actor=${ifDefined(args.actor)}
    date=${ifDefined(args.date)}
    ?debug=${args.debug}
    >${words}</actor-name
  >`;

const meta: Meta<Args> = {
  title: 'Elements/actor-name',
  component: 'actor-name',
  tags: ['autodocs'],
  args: {src: WASHINGTON, actor: 'wronski', words: 'a spokesperson of the Polish foreign ministry'},
  parameters: {guide},
  argTypes: {
    data: {control: 'text'},
    src: {control: 'select', options: [LONDON, WASHINGTON, SAMPLES]},
    words: {control: 'text', description: 'The author’s own words.', table: {category: 'slots'}},
  },
  render: args => html`<p>The coalition’s own condition came from ${name(args)} before the talks.</p>`,
};

export default meta;

const apart = (height: string) => ({story: {inline: false, height}});
const about = (story: string, docs: object = {}) => ({docs: {description: {story}, ...docs}});

const openFirst: NonNullable<Story['play']> = async ({canvasElement}) => {
  const found = canvasElement.querySelector<ActorName>('actor-name')!;
  const button = () => found.shadowRoot?.querySelector<HTMLButtonElement>('button.mark');
  while (!button()) await new Promise(resolve => setTimeout(resolve, 20));
  button()!.click();
};

export const InASentence: Story = {
  parameters: about('The author’s words stay; a small sign after them opens who it is.'),
};

export const Open: Story = {
  args: {actor: 'macron', words: 'Emmanuel Macron'},
  parameters: about('The profile: what <actor-card> shows, in a popover.', apart('44rem')),
  render: args => html`<p>The aim, ${name(args)} said, was to present a united front.</p>`,
  play: openFirst,
};

export const EmptyTag: Story = {
  args: {words: ''},
  parameters: about('A tag without words shows the actor’s name.'),
};

export const Group: Story = {
  args: {actor: 'ukrainian-officials', words: 'Ukrainian officials'},
  parameters: about('Nobody in particular: the profile says so.', apart('24rem')),
  render: args => html`<p>Infrastructure was damaged, ${name(args)} said.</p>`,
  play: openFirst,
};

export const AsOf: Story = {
  args: {actor: 'trump', date: '2025-08-14', words: 'the American president'},
  parameters: about('With `date`, what came later does not count.', apart('36rem')),
  render: args => html`<p>Before the summit in Alaska ${name(args)} pushed for a ceasefire.</p>`,
  play: openFirst,
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
  globals: {locale: 'ar', direction: 'rtl'},
  parameters: about('An Arabic page: names and interface in Arabic, from right to left.', apart('40rem')),
  render: args => html`<p>وصل ${name(args)} إلى لندن.</p>`,
  play: openFirst,
};

export const Themed: Story = {
  render: args => html`<div class="themed"><p>It came from ${name(args)} before the talks.</p></div>`,
  parameters: about('A site’s own colours and second font through `--story-*` properties.'),
};
