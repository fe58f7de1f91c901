import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@open-wc/testing';
import type {QuoteCard} from '../../../dist/esm/elements/quote-card/quote-card.js';
import type {StoryShareEvent} from '../../../dist/esm/data/events.js';
import {clean, during, read, show, until, WAYS, type Way} from '../../fixture.js';
import {withStory} from '../../story.js';

const story = {
  version: 1,
  sources: [
    {id: 'daily', publisher: 'The Daily Example'},
    {id: 'weekly', publisher: 'Weekly Sample', wires: ['AFP']},
  ],
  actors: [{id: 'ada', name: 'Ada Example', roles: [{title: 'Minister', of: 'Samples'}]}],
  quotes: [
    {
      id: 'first',
      speaker: 'ada',
      date: '2025-03-02',
      verification: 'differs',
      wordings: [
        {source: 'daily', text: 'Examples come first'},
        {source: 'weekly', text: ['Examples', 'before all else']},
        {source: 'weekly', text: 'said that examples came first', form: 'indirect', attributedTo: 'Two ministers'},
      ],
    },
  ],
};

const card = (way: Way, attributes = '') => show<QuoteCard>(way, withStory(story, attributes));

const buttons = (element: QuoteCard) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=actions] button'),
];
const button = (element: QuoteCard, label: string) => buttons(element).find(found => read(found) === label)!;
const status = (element: QuoteCard) => element.shadowRoot!.querySelector('[role=status]')!;
const here = () => `${location.origin}${location.pathname}${location.search}#quote-first`;

/** What the browser offers: replaced, since a test may not read the reader's clipboard. */
function offer(name: 'clipboard' | 'share', value: unknown) {
  Object.defineProperty(navigator, name, {configurable: true, value});
}

let copied: string[];

beforeEach(() => {
  copied = [];
  offer('clipboard', {writeText: (text: string) => Promise.resolve(void copied.push(text))});
});

afterEach(() => {
  clean();
  delete (navigator as {clipboard?: unknown}).clipboard;
  delete (navigator as {share?: unknown}).share;
});

const shared = (element: QuoteCard, label: string, done: () => unknown, times = 1) =>
  during<StoryShareEvent>(
    'story-share',
    async () => {
      button(element, label).click();
      await until(done);
    },
    times,
  );

for (const way of WAYS) {
  describe(`<quote-card> taken along, ${way}`, () => {
    it('copies a link to itself, says so, and tells the page', async () => {
      const element = await card(way);
      const events = await shared(element, 'Copy link', () => read(status(element)));
      expect(copied).to.deep.equal([here()]);
      expect(read(status(element))).to.equal('Link copied');
      expect(events.map(({kind, id, method}) => [kind, id, method])).to.deep.equal([['quote', 'first', 'copy']]);
    });

    it('copies the words with speaker, doubt, source and link', async () => {
      const element = await card(way);
      await shared(element, 'Copy quotation', () => read(status(element)));
      expect(copied).to.deep.equal([
        `“Examples come first”\n— Ada Example, Minister, Samples · 2 March 2025\nAccounts differ. Source: The Daily Example\n${here()}`,
      ]);
      expect(read(status(element))).to.equal('Quotation copied');
    });

    it('copies the wording that the reader has chosen, fragment by fragment', async () => {
      const element = await card(way);
      element.shadowRoot!.querySelectorAll('input')[1]!.click();
      await shared(element, 'Copy quotation', () => copied.length);
      expect(copied[0]).to.contain('“Examples” “before all else”\n').and.contain('Source: Weekly Sample, with AFP');
    });

    it('puts no quotation marks round what was only reported, and says to whom it is credited', async () => {
      const element = await card(way);
      element.shadowRoot!.querySelectorAll('input')[2]!.click();
      await shared(element, 'Copy quotation', () => copied.length);
      expect(copied[0]!.split('\n')[0]).to.equal('said that examples came first');
      expect(copied[0]).to.contain('Credited to Two ministers.').and.contain('not quoted');
    });

    it('opens the system’s share sheet where there is one', async () => {
      const sheets: ShareData[] = [];
      offer('share', (data: ShareData) => Promise.resolve(void sheets.push(data)));
      const element = await card(way);
      await until(() => button(element, 'Share'));
      const told = new Promise<Event>(resolve => element.addEventListener('story-share', resolve, {once: true}));
      button(element, 'Share').click();
      expect(((await told) as StoryShareEvent).method).to.equal('share');
      expect(sheets[0]!.url).to.equal(here());
      expect(sheets[0]!.text).to.contain('“Examples come first”').and.contain('Ada Example').and.not.contain('http');
    });

    it('has nothing of it when compact', async () => {
      const element = await card(way, 'compact');
      expect(buttons(element)).to.have.length(0);
    });

    it('is accessible, also after a refusal', async () => {
      offer('clipboard', undefined);
      const element = await card(way);
      button(element, 'Copy link').click();
      await until(() => status(element).querySelector('textarea'));
      await expect(element).to.be.accessible();
    });
  });
}

describe('<quote-card> that cannot be taken along', () => {
  it('offers no sheet where there is none', async () => {
    const element = await card('client');
    expect(buttons(element).map(read)).to.deep.equal(['Copy link', 'Copy quotation']);
  });

  it('shows the text, selected, when the clipboard is refused, and tells the page nothing', async () => {
    offer('clipboard', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    const element = await card('client');
    const events = await shared(element, 'Copy link', () => status(element).querySelector('textarea'), 0);
    const field = status(element).querySelector('textarea')!;
    expect(status(element).firstChild!.textContent).to.equal('Copying did not work');
    expect([field.value, field.readOnly, field.selectionEnd]).to.deep.equal([here(), true, here().length]);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect(events).to.have.length(0);
  });

  it('says nothing when the reader closes the sheet', async () => {
    let asked = 0;
    offer('share', () => {
      asked++;
      return Promise.reject(new DOMException('closed', 'AbortError'));
    });
    const element = await card('client');
    await until(() => button(element, 'Share'));
    const events = await shared(element, 'Share', () => asked, 0);
    expect(read(status(element))).to.equal('');
    expect(events).to.have.length(0);
  });

  it('links to the page’s own address where the page names one, and never to another site', async () => {
    const named = document.createElement('link');
    named.rel = 'canonical';
    named.href = '/story?from=nowhere';
    document.head.append(named);
    const element = await card('client');
    await shared(element, 'Copy link', () => copied.length);
    named.href = 'https://elsewhere.example/story';
    await shared(element, 'Copy link', () => copied.length > 1);
    named.remove();
    expect(copied).to.deep.equal([`${location.origin}/story?from=nowhere#quote-first`, here()]);
  });
});
