import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/quote-card/quote-card.js';
import '../src/elements/source-list/source-list.js';
import '../src/elements/summit-timeline/summit-timeline.js';
import {type Args, about, apart, ARABIC, element, HEADING, LONDON, SAMPLES, SOURCE, themed, WASHINGTON} from './kit.js';

type Story = StoryObj<Args<'source-list'>>;

const guide: Guide = {
  purpose:
    'For the end of an article: who printed what, of what kind it is and on what it rests. While it is on the page, the other elements show its numbers behind the outlets that they name.',
  whenNot: [
    'For one source of one statement: the element that shows it names its source already.',
    'More than once for one story: the first list gives the numbers.',
    'For further reading: the list has what the story rests on, and nothing else.',
  ],
  keyboard: [
    {keys: ['Tab'], does: 'Goes to the links of each source, and to the line that says where it is used.'},
    {keys: ['Enter'], on: 'A number elsewhere on the page', does: 'Leads to the source, which takes the focus.'},
    {keys: ['Enter', 'Space'], on: 'The line “Used in this article”', does: 'Opens the links back, or closes them.'},
  ],
};

const list = element('source-list');

const meta: Meta<Args<'source-list'>> = {
  title: 'Elements/source-list',
  component: 'source-list',
  tags: ['autodocs'],
  args: {src: LONDON, heading: 'Sources'},
  parameters: {guide},
  argTypes: {...SOURCE, ...HEADING, scope: {control: 'inline-radio', options: ['story', 'page']}},
  render: list,
};

export default meta;

export const OfTheStory: Story = {
  args: {heading: 'Sources of the story'},
  parameters: about('All sources of the story, in the file’s order, each with what the desk knows about it.'),
};

export const OfThePage: Story = {
  args: {scope: 'page'},
  parameters: about(
    'Only what the page’s tags use, in the order of first use. The card and the timeline show the numbers; each source leads back to them.',
  ),
  render: args =>
    html`<quote-card src=${LONDON} quote="heavy-lifting"></quote-card>
      <summit-timeline src=${LONDON} events="london-summit coalition-announced" heading="That day"></summit-timeline>
      ${list(args)}`,
};

export const Named: Story = {
  args: {sources: 'invezz', heading: 'One of three'},
  parameters: about('Only the sources that are named.'),
};

export const WithAgencies: Story = {
  args: {src: WASHINGTON, heading: 'Sources with agencies'},
  parameters: about('Agencies are named; a copy printed elsewhere says so.'),
};

export const EveryKind: Story = {
  args: {
    heading: 'Every kind of source',
    src: undefined,
    data: JSON.stringify([
      {
        id: 'gazette',
        publisher: 'The Sample Gazette',
        title: 'Samples meet',
        url: 'https://example.org/gazette',
        kind: 'original',
        published: '2031-04-02',
      },
      {id: 'agency', publisher: 'Specimen Press', title: 'Conference opens', kind: 'wire', published: '2031-04-02'},
      {
        id: 'transcript',
        publisher: 'Ministry of Examples',
        title: 'Transcript of the opening address',
        url: 'https://example.org/transcript',
        kind: 'primary',
        archivedUrl: 'https://example.org/archive/transcript',
      },
      {id: 'radio', publisher: 'Radio Placeholder', title: 'The morning programme', kind: 'broadcast'},
      {id: 'post', label: 'A post by the envoy', kind: 'social', published: '2031-04-03~'},
      {
        id: 'tribune',
        publisher: 'Mock-up Tribune',
        title: 'Words from the conference',
        kind: 'republished',
        wires: ['Specimen Press', 'Dummy News Agency'],
        syndicatedFrom: 'Example Courier',
        dependsOn: ['gazette', 'agency'],
        note: 'Printed without a byline.',
      },
    ]),
  },
  parameters: about(
    'Original, agency, primary, broadcast, social and republished; where it first appeared, what it repeats, an archived copy. Invented outlets.',
  ),
};

export const LongAndForeign: Story = {
  args: {src: SAMPLES, heading: 'Long and foreign names'},
  parameters: about('Long names, titles in other languages with their own direction.'),
};

export const AsOf: Story = {
  args: {
    src: undefined,
    date: '2031-04-02',
    heading: 'Known on 2 April',
    data: '[{"publisher": "The Sample Gazette", "published": "2031-04-02"}, {"publisher": "Example Courier", "published": "2031-04-09"}]',
  },
  parameters: about('With `date`, what was printed later is left out.'),
};

export const Empty: Story = {
  args: {scope: 'page'},
  parameters: about('No tag on the page uses a source: one sentence.', apart('10rem')),
};

export const NotFound: Story = {
  args: {sources: 'no-such-source', heading: undefined},
  parameters: about('The story has none of the sources named: without words of its own the tag says one line.'),
};

export const BrokenData: Story = {
  args: {
    src: undefined,
    data: '[{"publisher": "The Sample Gazette"}, {"publisher": 7, "url": "javascript:0"}]',
    heading: 'With mistakes',
    debug: true,
  },
  parameters: about('What is sound is listed; with `debug` editors see what is wrong and how to mend it.'),
};

export const Arabic: Story = {
  globals: ARABIC,
  args: {heading: 'المصادر'},
  parameters: about('An Arabic page: interface and notes in Arabic, from right to left; titles keep their language.'),
};

export const Themed: Story = {args: {heading: 'In a site’s own colours'}, ...themed(list)};
