import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {QuoteCard} from '../../../dist/esm/elements/quote-card/quote-card.js';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import {calm, clean, during, heard, place, read, show, until, WAYS, write} from '../../fixture.js';
import {withStory} from '../../story.js';

const SRC = 'src="/data/london-2025.json"';

/** A card with its story in a child script, as an author would paste it. */
const inline = (story: object, attributes = '', children = '') =>
  withStory({version: 1, ...story}, attributes, 'quote-card', children);

const people = {
  sources: [
    {id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/a'},
    {id: 'weekly', publisher: 'Weekly Sample'},
    {id: 'third', label: 'A third account', wires: ['AFP', 'Reuters'], syndicatedFrom: 'The Daily Example'},
  ],
  actors: [
    {
      id: 'ada',
      name: {en: 'Ada Example', ar: 'آدا مثال'},
      roles: [
        {title: 'Envoy', of: 'samples', to: '2020'},
        {title: {en: 'Minister', ar: 'وزيرة'}, of: 'samples', from: '2021'},
      ],
    },
    {id: 'samples', name: {en: 'Samples', ar: 'العينات'}},
  ],
};
const quote = (more: object) => ({...people, quotes: [{id: 'q', speaker: 'ada', date: '2025-03-02', ...more}]});

const words = (card: QuoteCard, n = 0) => card.shadowRoot!.querySelectorAll('.words > *')[n]!;
const shown = (card: QuoteCard) =>
  [...card.shadowRoot!.querySelectorAll('.words > *')].filter(
    version => getComputedStyle(version).visibility === 'visible',
  );
const radios = (card: QuoteCard) => [...card.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];

afterEach(clean);

for (const way of WAYS) {
  describe(`<quote-card>, ${way}`, () => {
    it('shows words, speaker, role, occasion, date and source', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="heavy-lifting"></quote-card>`);
      expect(read(card.shadowRoot!.querySelector('blockquote'))).to.equal(
        '“Europe must do the heavy lifting, but a sustainable peace requires US support”',
      );
      const by = read(card.shadowRoot!.querySelector('[part=attribution]'));
      expect(by).to.contain('Keir Starmer').and.contain('Prime Minister').and.contain('2 March 2025');
      expect(read(card.shadowRoot!.querySelector('[part=sources]'))).to.equal('◐ As reported · Source: Invezz');
      expect(card.shadowRoot!.querySelector('time')!.dateTime).to.equal('2025-03-02');
    });

    it('lets the reader switch between the wordings of the outlets', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="porcupine"></quote-card>`);
      expect(shown(card)).to.have.length(1);
      expect(read(shown(card)[0])).to.contain('We need to turn');
      const [event] = await heard<StorySelectEvent>('story-select', () => radios(card)[1]!.click());
      expect(read(shown(card)[0])).to.contain('We must turn');
      expect([event!.kind, event!.id, event!.open]).to.deep.equal(['quote', 'porcupine', true]);
    });

    it('marks the words in which a direct wording differs from the first, and says so', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="porcupine" wording="invezz"></quote-card>`);
      await until(() => words(card, 1).querySelector('mark'));
      expect([...words(card, 1).querySelectorAll('mark')].map(read)).to.deep.equal(['must']);
      expect(words(card, 0).querySelector('mark')).to.equal(null);
      expect(read(card.shadowRoot!.querySelector('.sources > :nth-child(2)'))).to.equal(
        '↔ Accounts differ · Underlined words differ from those printed by Cnews Live. Source: Invezz',
      );
    });

    it('marks nothing where two outlets print the same words', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="time-to-act"></quote-card>`);
      await calm();
      expect(card.shadowRoot!.querySelector('mark')).to.equal(null);
      expect(read(card.shadowRoot!.querySelector('.sources'))).not.to.contain('differ');
    });

    it('switches by the arrow keys, like any group of radio buttons', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="porcupine"></quote-card>`);
      radios(card)[0]!.focus();
      await sendKeys({press: 'ArrowRight'});
      expect(read(shown(card)[0])).to.contain('We must turn');
      await sendKeys({press: 'ArrowRight'});
      expect(read(shown(card)[0])).to.contain('steeled porcupine');
    });

    it('is hidden where the page hides what is round it, whichever wording is chosen', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="porcupine" wording="invezz"></quote-card>`);
      card.parentElement!.style.visibility = 'hidden';
      expect(shown(card)).to.have.length(0);
    });

    it('starts with the wording that its attribute names', async () => {
      const card = await show<QuoteCard>(way, `<quote-card ${SRC} quote="porcupine" wording="explainer"></quote-card>`);
      expect(radios(card).map(({checked}) => checked)).to.deep.equal([false, false, true]);
      expect(read(shown(card)[0])).to.equal('“steeled porcupine”Credited to European leaders.');
    });

    it('gives indirect speech neither quotation marks nor a blockquote', async () => {
      const story = quote({
        wordings: [{source: 'daily', text: 'said that samples were better than models', form: 'indirect'}],
      });
      const card = await show<QuoteCard>(way, inline(story));
      expect(card.shadowRoot!.querySelector('blockquote')).to.equal(null);
      expect(read(words(card))).to.equal('said that samples were better than models');
      expect(read(card.shadowRoot!.querySelector('.sources'))).to.contain('not quoted');
    });

    it('sets each fragment of an interrupted quotation in marks of its own', async () => {
      const story = quote({wordings: [{source: 'daily', text: ['First', 'then second']}]});
      const card = await show<QuoteCard>(way, inline(story));
      expect(read(words(card))).to.equal('“First” “then second”');
    });

    it('shows a translation with its original, each in its language', async () => {
      const story = quote({
        wordings: [{source: 'daily', text: {fr: 'Les exemples d’abord', en: 'Examples first'}, lang: 'fr'}],
      });
      const card = await show<QuoteCard>(way, inline(story));
      const [translated, original] = [...card.shadowRoot!.querySelectorAll('blockquote')];
      expect([translated!.lang, read(translated)]).to.deep.equal(['en', '“Examples first”']);
      expect([original!.lang, original!.textContent.trim()]).to.deep.equal([
        'fr',
        '«\u202fLes exemples d’abord\u202f»',
      ]);
      expect(read(card.shadowRoot!.querySelector('.sources'))).to.contain('Translated from French');
    });

    it('takes the role that the speaker held at the time', async () => {
      const card = await show<QuoteCard>(way, inline(quote({text: 'Then', date: '2019-05', citations: ['daily']})));
      expect(read(card.shadowRoot!.querySelector('[part=attribution]')))
        .to.contain('Envoy, Samples')
        .and.not.contain('Minister');
    });

    it('names wires, channels, claims and the first place of printing', async () => {
      const story = quote({wordings: [{source: 'third', text: 'Words', via: 'CNN', accordingTo: 'samples'}]});
      const card = await show<QuoteCard>(way, inline(story));
      expect(read(card.shadowRoot!.querySelector('.sources'))).to.equal(
        'Source: A third account, according to Samples, with AFP and Reuters, via CNN, first appeared in The Daily Example',
      );
    });

    it('links to the source, and never to what is no web address', async () => {
      const sources = [
        {id: 'good', publisher: 'Good', url: 'https://good.example/'},
        {id: 'bad', publisher: 'Bad', url: 'javascript:alert(1)'},
      ];
      const wordings = [
        {source: 'good', text: 'A'},
        {source: 'bad', text: 'A'},
      ];
      const card = await show<QuoteCard>(way, inline({sources, quotes: [{id: 'q', wordings}]}));
      expect([...card.shadowRoot!.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
        'https://good.example/',
      ]);
    });

    it('opens the background with its emphasis and links, and says that it did', async () => {
      const story = quote({text: 'Words', context: 'A *first* look, see [the report](https://report.example/).'});
      const card = await show<QuoteCard>(way, inline(story));
      const details = card.shadowRoot!.querySelector('details')!;
      await until(() => details.querySelector('em'));
      expect(details.querySelector('a')!.href).to.equal('https://report.example/');
      const [event] = await during<StorySelectEvent>(
        'story-select',
        () => details.querySelector('summary')!.click(),
        1,
      );
      expect([event!.id, event!.open]).to.deep.equal(['q', true]);
    });

    it('says how well the words are verified, by word and symbol', async () => {
      for (const [verification, text] of [
        ['primary', '● From a primary source'],
        ['reported', '◐ As reported'],
        ['differs', '↔ Accounts differ'],
        ['disputed', '! Disputed'],
      ]) {
        const card = await show<QuoteCard>(way, inline(quote({text: 'Words', verification})));
        expect(read(card.shadowRoot!.querySelector('.verification'))).to.equal(text);
      }
    });

    it('shows corrections to the quotation', async () => {
      const corrections = [{date: '2025-03-04', text: 'An earlier version misspelt a word.', items: ['q']}];
      const card = await show<QuoteCard>(way, inline({...quote({text: 'Words'}), corrections}));
      expect(read(card.shadowRoot!.querySelector('.more > p:last-child'))).to.equal(
        'Corrected on 4 March 2025: An earlier version misspelt a word.',
      );
    });

    it('keeps to words, speaker and source when compact', async () => {
      const card = await show<QuoteCard>(
        way,
        inline(quote({text: 'Words', context: 'More.', verification: 'reported'}), 'compact'),
      );
      expect(card.shadowRoot!.querySelector('details, .verification')).to.equal(null);
      expect(read(words(card))).to.equal('“Words”');
    });

    it('has a heading at the level asked for', async () => {
      const card = await show<QuoteCard>(
        way,
        inline(quote({text: 'Words'}), 'heading="In her words" heading-level="4"'),
      );
      const heading = card.shadowRoot!.querySelector('[role=heading]')!;
      expect([read(heading), heading.getAttribute('aria-level')]).to.deep.equal(['In her words', '4']);
    });

    it('speaks the reader’s language and leaves the words in theirs', async () => {
      const html = inline(quote({text: 'Words', citations: ['daily'], verification: 'disputed'}), 'lang="ar"');
      const card = await show<QuoteCard>(way, html);
      const figure = card.shadowRoot!.querySelector('figure')!;
      expect([figure.lang, figure.dir]).to.deep.equal(['ar', 'rtl']);
      expect(read(card.shadowRoot!.querySelector('[part=speaker]'))).to.equal('آدا مثال');
      expect(read(card.shadowRoot!.querySelector('.verification'))).to.contain('محل خلاف');
      const said = card.shadowRoot!.querySelector('blockquote')!;
      expect([said.lang, said.dir, read(said)]).to.deep.equal(['en', 'ltr', '“Words”']);
      expect(read(card.shadowRoot!.querySelector('time'))).to.equal('2 مارس 2025');
      const outlet = card.shadowRoot!.querySelector('.sources bdi')!;
      expect([outlet.getAttribute('lang'), read(outlet)]).to.deep.equal(['en', 'The Daily Example']);
    });

    it('is accessible in each of its states', async () => {
      const states = [
        `<quote-card ${SRC} quote="porcupine"></quote-card>`,
        `<quote-card ${SRC} quote="porcupine" compact></quote-card>`,
        inline(quote({wordings: [{source: 'daily', text: 'reported words', form: 'indirect'}]})),
        inline(quote({wordings: [{source: 'daily', text: {fr: 'Mots', en: 'Words'}, lang: 'fr'}], context: 'More.'})),
        inline(quote({text: 'Words', verification: 'disputed'}), 'lang="ar" dir="rtl"'),
        inline(quote({text: 'Words'}), 'heading="In her words"'),
      ];
      for (const html of states) await expect(await show(way, html)).to.be.accessible();
    });
  });
}

describe('<quote-card> without what it needs', () => {
  /** Shows a card that cannot have its quotation, and says so once. */
  const failing = async (html: string) => {
    let card!: QuoteCard;
    const events = await during<StoryErrorEvent>(
      'story-error',
      () => (card = write(html).firstElementChild as QuoteCard),
      1,
    );
    return {card, events};
  };
  const part = async (card: QuoteCard, name: 'note' | 'problems') => {
    await until(() => card.shadowRoot?.querySelector(`[part=${name}]`));
    return card.shadowRoot!.querySelector(`[part=${name}]`)!;
  };

  it('keeps its own words when the story has no such quotation', async () => {
    const {card, events} = await failing(
      `<quote-card ${SRC} quote="nobody-said-it"><p>The author’s words</p></quote-card>`,
    );
    expect(events.map(({code}) => code)).to.deep.equal(['not-found']);
    expect(events[0]!.message).to.contain('nobody-said-it');
    expect(card.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows the only quotation when none is named, and asks for a name when there are several', async () => {
    const events = await during('story-error', () => show('client', inline(quote({text: 'Only one'}))), 0);
    expect(events).to.have.length(0);
    const several = await failing(`<quote-card ${SRC}><p>Kept</p></quote-card>`);
    expect(several.events.map(({code}) => code)).to.deep.equal(['not-found']);
  });

  it('shows one muted line, in the reader’s language, when it has no words of its own', async () => {
    const {card} = await failing('<quote-card src="/__test/status/500" lang="ar"></quote-card>');
    const note = (await part(card, 'note')) as HTMLElement;
    expect(read(note)).to.contain('لا يمكن');
    expect(note.dir).to.equal('rtl');
  });

  it('shows that line, too, when it names no story and the page has none', async () => {
    const {card, events} = await failing('<quote-card quote="x"></quote-card>');
    expect(events.map(({code}) => code)).to.deep.equal(['not-found']);
    expect(read(await part(card, 'note'))).to.contain('cannot be shown');
  });

  it('lists what is wrong for editors, only with debug', async () => {
    const story = {...quote({text: 'Words', date: '2025-13-45'})};
    const card = await show<QuoteCard>('client', inline(story, 'debug'));
    expect(read(await part(card, 'problems')))
      .to.contain('/quotes/0/date')
      .and.contain('EDTF');
    let quiet!: QuoteCard;
    await during('story-load', async () => (quiet = await show<QuoteCard>('client', inline(story))), 1);
    expect(quiet.shadowRoot!.querySelector('[part=problems]')).to.equal(null);
  });

  it('tells editors with debug that its quotation is missing', async () => {
    const {card} = await failing(`<quote-card ${SRC} quote="nobody-said-it" debug><p>Kept</p></quote-card>`);
    expect(read(await part(card, 'problems'))).to.contain('no quotation "nobody-said-it"');
  });

  it('shows the story’s new words when the story changes, though a translator moved the old ones', async () => {
    const card = await show<QuoteCard>('client', '<quote-card data=\'{"text": "Old words"}\'></quote-card>');
    const p = card.shadowRoot!.querySelector('blockquote p')!;
    const font = document.createElement('font');
    font.append(...p.childNodes);
    p.append(font);
    card.data = {text: 'New words'};
    await until(() => read(words(card)).includes('New'));
    expect(read(words(card))).to.equal('“New words”');
  });

  it('follows the fragment that names its quotation', async () => {
    const [above, below] = [place(), place()];
    const card = await show<QuoteCard>('client', `<quote-card ${SRC} quote="gathering"></quote-card>`);
    for (const filler of [above, below]) filler.style.height = '3000px';
    document.body.append(below);
    location.hash = '#quote-gathering';
    await until(() => Math.abs(card.getBoundingClientRect().top) < 400);
    expect(card.getBoundingClientRect().top).to.be.within(-5, 400);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
