import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Guide} from '../.storybook/guide.js';
import '../src/elements/quote-card/quote-card.js';
import {
  type Args,
  about,
  apart,
  ARABIC,
  BROKEN,
  element,
  FALLBACK,
  HEADING,
  LONDON,
  SAMPLES,
  SOURCE,
  themed,
} from './kit.js';

type Story = StoryObj<Args<'quote-card'>>;

const guide: Guide = {
  purpose:
    'For words that carry weight in the article: a reader sees who said them, in what role, on what day, and how each outlet printed them.',
  whenNot: [
    'For a few words inside a sentence: quote them in the running text, with the speaker’s name beside them.',
    'For a line from the article itself, set large to catch the eye: a card says that somebody said it, on record.',
    'For words that nobody can be named for: without speaker or source the card has nothing to stand on.',
    'For one card after another: from the third on, readers skip them. Tell it in prose, and keep the card for the words that are in dispute.',
  ],
  keyboard: [
    {
      keys: ['Tab'],
      does: 'Goes to the choice between outlets, to the background, and to each link; a card with none of these is passed over.',
    },
    {
      keys: ['←', '→', '↑', '↓'],
      on: 'The choice between outlets',
      does: 'Shows the words as the next or previous outlet printed them.',
    },
    {keys: ['Enter', 'Space'], on: '“Background” or “Original”', does: 'Opens it, or closes it again.'},
    {keys: ['Enter'], on: 'A link', does: 'Follows it.'},
  ],
};

/** The article's own words, as the embed command writes them: the quotation, a line break, who said it. */
const card = element('quote-card', ({fallback}) => {
  if (!fallback) return '';
  const [words, by] = fallback.split('\n');
  return html`
    <figure>
      <blockquote><p>${words}</p></blockquote>
      <figcaption>${by}</figcaption>
    </figure>
  `;
});

const meta: Meta<Args<'quote-card'>> = {
  title: 'Elements/quote-card',
  component: 'quote-card',
  tags: ['autodocs'],
  args: {src: SAMPLES},
  // The specimens are what the theme page shows.
  parameters: {guide, specimens: ['Full', 'WithPortrait', 'Disputed', 'Compact']},
  argTypes: {
    ...SOURCE,
    ...HEADING,
    fallback: {...FALLBACK.fallback, description: 'The article’s own words; after a line break, who said them.'},
  },
  render: card,
};

export default meta;

export const Full: Story = {
  args: {
    src: LONDON,
    quote: 'porcupine',
    fallback:
      '“We need to turn Ukraine into a steel porcupine that is indigestible for potential invaders”\nUrsula von der Leyen, 2 March 2025 · Source: Cnews Live',
  },
  parameters: about(
    'Everything a card can say: three printings of one sentence, the differences marked, speaker, occasion, sources, verification and background.',
  ),
};

export const Compact: Story = {
  args: {src: LONDON, quote: 'porcupine', compact: true},
  parameters: about('Words, speaker and source only, for a quotation beside the argument rather than at its centre.'),
};

export const SecondWordingFirst: Story = {
  args: {src: LONDON, quote: 'porcupine', wording: 'invezz'},
  parameters: about(
    'An article that follows one outlet shows that outlet’s wording first; the others stay one touch away.',
  ),
};

export const Differs: Story = {
  args: {src: LONDON, quote: 'format'},
  parameters: about(
    'Two outlets print the same statement as direct speech, and hardly a word agrees: choose the second to see the marks.',
  ),
};

export const Fragments: Story = {
  args: {src: LONDON, quote: 'diplomacy'},
  parameters: about(
    'The outlet interrupted the speaker: each fragment stands in its own quotation marks, and nothing is invented between them.',
  ),
};

export const Partial: Story = {
  args: {src: LONDON, quote: 'gathering'},
  parameters: about('Only a few words are quoted; only they stand in quotation marks, and the card says so.'),
};

export const Indirect: Story = {
  args: {src: LONDON, quote: 'lavrov-bayonets'},
  parameters: about('What an outlet reports in its own words is set without quotation marks and never as a quotation.'),
};

export const Translation: Story = {
  args: {quote: 'translation'},
  parameters: about(
    'The reader’s language first, the words as spoken one touch away, each in its own language and marks.',
  ),
};

export const Disputed: Story = {
  args: {quote: 'disputed'},
  parameters: about('A party denies the words: the card says who claims them, and the background says who denies.'),
};

export const PrimarySource: Story = {
  args: {quote: 'primary'},
  parameters: about('Words taken from a transcript, a recording or the speaker’s own publication.'),
};

export const Corrected: Story = {
  args: {quote: 'corrected'},
  parameters: about('A correction in the story file appears on each card that it concerns, with its date.'),
};

export const WithBackground: Story = {
  args: {quote: 'background'},
  parameters: about('The desk’s background waits behind one line, with emphasis and links.'),
};

export const WithPortrait: Story = {
  args: {quote: 'portrait'},
  parameters: about('A portrait, where the story file has one for the speaker.'),
};

export const NoPortrait: Story = {
  args: {quote: 'no-portrait'},
  parameters: about(
    'Without a portrait nothing stands in its place; here the card also names whom the words were addressed to.',
  ),
};

export const Sourced: Story = {
  args: {quote: 'sourced'},
  parameters: about(
    'A long line of provenance: who printed it, with which agencies, according to whom, via what, and an archived copy.',
  ),
};

export const LongNames: Story = {
  args: {quote: 'long'},
  parameters: about(
    'Very long name, role, occasion and outlets, and a word that no line holds: nothing is cut, nothing runs out.',
  ),
};

export const ManyWordings: Story = {
  args: {quote: 'many'},
  parameters: about('Six outlets: direct, partial and indirect printings of one sentence behind one switch.'),
};

export const Heading: Story = {
  args: {quote: 'portrait', heading: 'In her own words', 'heading-level': 2},
  parameters: about('A heading above the card, at the level the article needs.'),
};

export const Inline: Story = {
  args: {
    src: undefined,
    data: '{"speaker": {"name": "Ada Example", "roles": [{"title": "Minister of Examples"}]}, "text": "No file is needed for one sample"}',
  },
  parameters: about('One quotation written into the tag itself: no story file, no request.'),
};

export const Loading: Story = {
  args: {
    src: undefined,
    story: 'not-there',
    fallback: '“The article’s own words stay until the story is there”\nAda Example, Minister of Examples',
  },
  parameters: about(
    'While the story has not come, readers see the article’s own words, and no spinner over them.',
    apart('12rem'),
  ),
};

export const Empty: Story = {
  args: {src: undefined},
  parameters: about('A tag that names no story and holds no words of its own.', apart('8rem')),
};

export const BrokenData: Story = {
  args: {src: BROKEN, quote: 'sound', debug: true},
  parameters: about(
    'A story file with mistakes still shows what is sound; with `debug` editors see what is wrong and how to mend it.',
  ),
};

export const Unreadable: Story = {
  args: {src: undefined, data: '{"quotes": ['},
  parameters: about(
    'No story can be made of the data, and the tag holds no words: one muted line in the reader’s language.',
  ),
};

export const NotFound: Story = {
  args: {
    quote: 'no-such-quote',
    fallback: '“A card that finds nothing leaves the article as it was”\nAda Example, Minister of Examples',
  },
  parameters: about('The story has no such quotation: the article’s own words stay, and `story-error` tells the page.'),
};

export const Arabic: Story = {
  args: {quote: 'arabic'},
  globals: ARABIC,
  parameters: about('An Arabic page: interface, names, dates and words in Arabic, from right to left.'),
};

export const ArabicInterfaceEnglishWords: Story = {
  args: {src: LONDON, quote: 'porcupine'},
  globals: ARABIC,
  parameters: about(
    'An Arabic page quotes English words: they keep their own language, direction and quotation marks.',
  ),
};

export const RightToLeftCompact: Story = {
  args: {quote: 'arabic', compact: true},
  globals: ARABIC,
  parameters: about('The compact card from right to left.'),
};

export const InheritedFonts: Story = {
  args: {src: LONDON, quote: 'porcupine'},
  render: args =>
    html`<div class="pages">
      <div class="serif">
        <p>A page set in a serif face: the card takes the face and the colour of the text around it.</p>
        ${card(args)}
      </div>
      <div class="sans">
        <p>A page set in a sans-serif face: the same tag, the same story, and the card looks as though made for it.</p>
        ${card(args)}
      </div>
    </div>`,
  parameters: about('The card inherits the article’s font and colour: one tag in a serif and in a sans-serif page.'),
};

export const Themed: Story = {
  args: {quote: 'many'},
  ...themed(
    card,
    'A site’s own colours, spacing, size and second font through `--story-*` properties, set by a class round the card in both colour schemes.',
  ),
};
