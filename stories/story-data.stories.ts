import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/quote-card/quote-card.js';
import '../src/elements/story-data/story-data.js';
import {type Args, about, element, LONDON, SAMPLES, SOURCE} from './kit.js';

type Story = StoryObj<Args<'story-data'>>;

const guide: Guide = {
  purpose:
    'For an article with several tags from one story: the file is named once, and every tag that names no story of its own takes it from here. The element has no look of its own; the stories below show it at work round quotation cards.',
  whenNot: [
    'For one tag in an article: give that tag the `src` itself. A provider adds a tag and nothing else.',
    'For sharing a request: tags that name the same `src` share it without a provider.',
    'Round a whole page that holds several stories: name each provider by an `id` and say in each tag which is meant.',
  ],
  keyboard: 'It takes no focus and no key: there is nothing to operate. What stands inside it keeps its own keys.',
};

const provider = element('story-data');

const meta: Meta<Args<'story-data'>> = {
  title: 'Elements/story-data',
  component: 'story-data',
  tags: ['autodocs'],
  args: {src: SAMPLES},
  argTypes: {...SOURCE, id: {control: 'text'}},
  // Each in a document of its own: providers are found across the whole page.
  parameters: {guide, docs: {story: {inline: false, height: '22rem'}}},
};

export default meta;

export const Enclosing: Story = {
  render: element('story-data', () => html`<quote-card quote="portrait"></quote-card>`),
  parameters: about('The nearest enclosing provider gives its story to every element inside it.'),
};

export const SharedByMany: Story = {
  render: element(
    'story-data',
    () =>
      html`<quote-card quote="portrait"></quote-card>
        <p class="note">Text of the article between two tags: one file, one request.</p>
        <quote-card quote="no-portrait" compact></quote-card>`,
  ),
  parameters: about('Any number of elements share one provider, one request and one reading of the file.'),
};

export const NamedFurtherDown: Story = {
  args: {id: 'conference'},
  render: args =>
    html`<quote-card story=${args.id!} quote="primary"></quote-card>
      <p class="note">The provider stands below the card that names it.</p>
      ${provider(args)}`,
  parameters: about(
    'An element names a provider by its `id`; the provider may stand anywhere, also later in the page.',
  ),
};

export const AloneInThePage: Story = {
  render: args => html`${provider(args)}<quote-card quote="background"></quote-card>`,
  parameters: about('The only provider in a document serves it all: a CMS that forbids nesting needs no names either.'),
};

export const TwoStories: Story = {
  render: () =>
    html`<story-data id="london" src=${LONDON}></story-data>
      <story-data id="samples" src=${SAMPLES}></story-data>
      <quote-card story="london" quote="heavy-lifting"></quote-card>
      <p class="note">Two story files in one article, told apart by name.</p>
      <quote-card story="samples" quote="primary"></quote-card>`,
  parameters: about('Two providers in one page: every element says which story it means.'),
};

export const Nested: Story = {
  render: () =>
    html`<story-data src=${LONDON}>
      <quote-card quote="heavy-lifting"></quote-card>
      <p class="note">Inside another provider the nearer story counts.</p>
      <story-data src=${SAMPLES}>
        <quote-card quote="primary"></quote-card>
      </story-data>
    </story-data>`,
  parameters: about('Of two enclosing providers the nearest gives the story.'),
};

export const InlineScript: Story = {
  args: {src: undefined},
  render: () =>
    html`<story-data>
      <script type="application/json">
        {
          "version": 1,
          "lang": "en",
          "sources": [{"id": "gazette", "publisher": "The Sample Gazette"}],
          "actors": [{"id": "ada", "name": "Ada Example"}],
          "quotes": [
            {"id": "inline", "speaker": "ada", "wordings": [{"source": "gazette", "text": "The whole story may stand in the page"}]}
          ]
        }
      </script>
      <quote-card quote="inline"></quote-card>
    </story-data>`,
  parameters: about(
    'The story as a child script: nothing is requested, and a strict Content-Security-Policy has nothing to refuse.',
  ),
};

export const Attribute: Story = {
  args: {
    src: undefined,
    data: '{"actors": [{"id": "ada", "name": "Ada Example"}], "quotes": [{"id": "inline", "speaker": "ada", "text": "The whole story may stand in an attribute"}]}',
  },
  render: element('story-data', () => html`<quote-card></quote-card>`),
  parameters: about('The story as an attribute, for a CMS that strips scripts; the card takes the only quotation.'),
};

export const NoSuchProvider: Story = {
  render: () =>
    html`<quote-card story="not-there" quote="primary">
      <figure>
        <blockquote><p>“The article’s own words stay”</p></blockquote>
        <figcaption>Ada Example</figcaption>
      </figure>
    </quote-card>`,
  parameters: about(
    'An element that names a provider which is not in the page leaves the article’s own words standing.',
  ),
};

export const NoStory: Story = {
  render: () =>
    html`<story-data data="not a story">
      <quote-card quote="primary">
        <figure>
          <blockquote><p>“What is inside the provider stays readable”</p></blockquote>
          <figcaption>Ada Example</figcaption>
        </figure>
      </quote-card>
    </story-data>`,
  parameters: about('A provider without a usable story hides nothing: its content is ordinary content.'),
};
