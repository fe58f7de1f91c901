import '../../../dist/esm/elements/actor-card/actor-card.js';
import '../../../dist/esm/elements/actor-name/actor-name.js';
import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {ActorCard} from '../../../dist/esm/elements/actor-card/actor-card.js';
import type {ActorName} from '../../../dist/esm/elements/actor-name/actor-name.js';
import {calm, clean, during, place, prerendered, read, settled, show, until, WAYS, write} from '../../fixture.js';
import {script} from '../../story.js';

const story = {
  version: 1,
  lang: 'en',
  sources: [
    {id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/a'},
    {id: 'weekly', publisher: 'Weekly Sample'},
  ],
  actors: [
    {
      id: 'ada',
      kind: 'person',
      name: {en: 'Ada Example', ar: 'آدا مثال'},
      names: [
        {text: 'A. Example', usedBy: ['daily', 'weekly']},
        {text: 'Ада Екземпл', lang: 'uk'},
      ],
      roles: [
        {title: 'Envoy', to: '2024'},
        {title: 'Minister', of: 'land', from: '2025', citations: ['weekly']},
      ],
      portrait: 'face',
      sameAs: ['https://www.wiki.example/ada', 'javascript:alert(1)'],
    },
    {id: 'land', kind: 'country', name: 'Exampleland'},
    {id: 'club', kind: 'coalition', name: 'The club'},
    {id: 'some', kind: 'group', name: 'Some officials'},
  ],
  memberships: [
    {
      id: 'in-club',
      group: 'club',
      actor: 'ada',
      representing: 'land',
      as: 'observer',
      status: 'announced',
      asOf: '2025-03-02',
      citations: ['daily'],
    },
  ],
  quotes: [
    {
      id: 'needed',
      speaker: 'ada',
      date: '2025-03-02',
      wordings: [{source: 'daily', text: 'A truce is needed', form: 'direct', via: 'Radio'}],
    },
    {
      id: 'told',
      speaker: 'ada',
      date: '2025-03-01',
      wordings: [{source: 'weekly', text: 'she would wait', form: 'indirect'}],
    },
    ...[1, 2, 3].map(i => ({id: `later${i}`, speaker: 'ada', date: `2025-04-0${i}`, text: `Word ${i}`})),
  ],
  issues: [{id: 'truce', question: 'A truce first?'}],
  stances: [
    {id: 'was', actor: 'ada', issue: 'truce', position: 'opposes', date: '2025-01-02', citations: ['weekly']},
    {id: 'now', actor: 'ada', issue: 'truce', position: 'supports', date: '2025-03-02', citations: ['daily']},
  ],
  pledges: [
    {
      id: 'aid',
      by: ['ada'],
      to: ['land'],
      what: 'Money for samples',
      condition: 'If all agree',
      inReturnFor: 'Examples',
      steps: [
        {status: 'proposed', date: '2025-01', amount: {value: 3, unit: 'boxes'}, citations: ['weekly']},
        {
          status: 'announced',
          date: '2025-03-02',
          amount: {value: 5, unit: 'boxes', qualifier: 'over'},
          citations: [{source: 'daily', accordingTo: 'land'}],
        },
      ],
    },
  ],
  media: [{id: 'face', kind: 'photo', src: '/face.png', credit: 'Sample Studio'}],
  corrections: [{date: '2025-03-05', text: 'The role was wrong', items: ['ada']}],
};

const SCRIPT = script(story);
const card = (attributes = 'actor="ada"') => `<actor-card ${attributes}>${SCRIPT}</actor-card>`;
const name = (attributes = 'actor="ada"', words = 'the minister') =>
  `<actor-name ${attributes}>${SCRIPT}${words}</actor-name>`;

const rows = (root: ParentNode) =>
  Object.fromEntries(
    [...root.querySelectorAll('.row')].map(row => [
      read(row.querySelector('dt')),
      [...row.querySelectorAll('li')].map(item =>
        item.querySelector('p') ? [...item.querySelectorAll('p')].map(read).join(' | ') : read(item),
      ),
    ]),
  );

const FACTS = {
  'Names in print': ['A. Example The Daily Example, Weekly Sample', 'Ада Екземпл Ukrainian'],
  Membership: [
    'The club | observer · representing Exampleland · announced | As of 2 March 2025 · named by The Daily Example',
  ],
  Positions: ['A truce first? | ▲ supports | 2 March 2025 · The Daily Example'],
  Statements: [
    'she would wait | 1 March 2025 · Weekly Sample',
    '“A truce is needed” | 2 March 2025 · The Daily Example, via Radio',
    '“Word 1” | 1 April 2025',
    '“Word 2” | 2 April 2025',
    '“Word 3” | 3 April 2025',
  ],
  Pledges: [
    'Money for samples | proposed · 3 boxes · January 2025 · Weekly Sample | announced · over 5 boxes · 2 March 2025 · The Daily Example, according to Exampleland | Recipient: Exampleland | Condition: If all agree | In return: Examples',
  ],
  Elsewhere: ['wiki.example'],
};

const markIn = (found: Element) => found.shadowRoot?.querySelector<HTMLButtonElement>('button.mark');
const mark = (found: Element) => markIn(found)!;
const popover = (found: Element) => found.shadowRoot!.querySelector<HTMLElement>('[popover]');
const isOpen = (found: Element) => !!popover(found)?.matches(':popover-open');

async function openBy(found: Element, act: () => unknown = () => mark(found).click()) {
  await act();
  await until(() => isOpen(found));
  return popover(found)!;
}

afterEach(() => {
  clean();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of WAYS) {
  describe(`<actor-card>, ${way}`, () => {
    it('tells names, role, memberships, positions, statements and pledges, each with who prints it', async () => {
      const found = await show<ActorCard>(way, card());
      const root = found.shadowRoot!;
      expect(read(root.querySelector('[role=heading]'))).to.equal('Ada Example');
      expect(read(root.querySelector('[part=role]'))).to.equal('Minister, Exampleland');
      expect([...root.querySelectorAll('header .muted')].map(read)).to.deep.equal([
        'Source: Weekly Sample',
        'Photograph: Sample Studio',
      ]);
      expect(root.querySelector('img')!.alt).to.equal('');
      expect(rows(root)).to.deep.equal(FACTS);
      expect([...root.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([false]);
      expect(read(root.querySelector('summary'))).to.equal('More (1)');
      expect(read(root.querySelector('article > p'))).to.equal('Corrected on 5 March 2025: The role was wrong');
      expect(
        [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].some(({protocol}) => protocol === 'javascript:'),
      ).to.equal(false);
    });

    it('stays as it was at an article’s date', async () => {
      const found = await show<ActorCard>(way, card('actor="ada" date="2024-06"'));
      const root = found.shadowRoot!;
      expect(read(root.querySelector('[part=role]'))).to.equal('Envoy');
      expect(Object.keys(rows(root))).to.deep.equal(['Names in print', 'Elsewhere']);
      expect(read(root.querySelector('article')))
        .to.contain('As of June 2024')
        .and.not.to.contain('Corrected');
    });

    it('says what an actor is that is no person', async () => {
      for (const [id, kind] of [
        ['land', 'Country'],
        ['club', 'Coalition'],
        ['some', 'Unnamed or collective'],
      ] as const) {
        const found = await show<ActorCard>(way, card(`actor="${id}"`));
        expect(read(found.shadowRoot!.querySelector('[part=role]'))).to.equal(kind);
      }
    });

    it('opens the evidence for a position, and closes it by Escape', async () => {
      const found = await show<ActorCard>(way, card());
      const button = found.shadowRoot!.querySelector<HTMLButtonElement>('button[part=position]')!;
      const events = await during<StorySelectEvent>(
        'story-select',
        async told => {
          button.focus();
          await sendKeys({press: 'Enter'});
          await until(() => isOpen(found));
          expect(read(popover(found)))
            .to.contain('A truce first?')
            .and.to.contain('At other dates');
          await until(() => told.length);
          await sendKeys({press: 'Escape'});
          await until(() => !isOpen(found));
        },
        2,
      );
      expect(events.map(({kind, id, open}) => [kind, id, open])).to.deep.equal([
        ['stance', 'now', true],
        ['stance', 'now', false],
      ]);
      expect(found.shadowRoot!.activeElement).to.equal(button);
    });
  });

  describe(`<actor-name>, ${way}`, () => {
    it('keeps the author’s words, and opens the profile, built only then', async () => {
      const found = await show<ActorName>(way, name(undefined, 'the <em>minister</em>'));
      expect(found.lastElementChild!.outerHTML).to.equal('<em>minister</em>');
      expect(mark(found).ariaLabel).to.equal('Ada Example, open profile');
      expect(mark(found).ariaExpanded).to.equal('false');
      expect(popover(found)).to.equal(null);
      const events = await during<StorySelectEvent>(
        'story-select',
        async told => {
          const opened = await openBy(found);
          expect(mark(found).ariaExpanded).to.equal('true');
          expect(read(opened.querySelector('h2'))).to.equal('Ada Example');
          expect(rows(opened)).to.deep.equal(FACTS);
          await until(() => told.length);
          mark(found).click();
          await until(() => !isOpen(found));
        },
        2,
      );
      expect(events.map(({kind, id, open}) => [kind, id, open])).to.deep.equal([
        ['actor', 'ada', true],
        ['actor', 'ada', false],
      ]);
    });

    it('lies in the line without making it higher', async () => {
      for (const style of ['', 'line-height: 1', 'line-height: normal; font-family: monospace', 'font-size: 2rem']) {
        const line = place();
        line.setAttribute('style', `inline-size: 20rem; ${style}`);
        const made = way === 'client' ? name() : (await prerendered(name())).html;
        write(`Long before the talks ${made}, they say, as people do, and then some more.`, line);
        const found = line.querySelector<ActorName>('actor-name')!;
        found.removeAttribute('defer-hydration');
        await until(() => markIn(found));
        const height = line.getBoundingClientRect().height;
        const plain = place();
        plain.setAttribute('style', line.getAttribute('style')!);
        plain.innerHTML =
          'Long before the talks <span style="padding-inline-end: .95em">the minister</span>, they say, as people do, and then some more.';
        expect(height, style).to.be.closeTo(plain.getBoundingClientRect().height, 0.1);
      }
    });
  });
}

describe('A name', () => {
  it('shows the actor’s name until there are words', async () => {
    const found = await show<ActorName>('client', name(undefined, ' '));
    const slot = found.shadowRoot!.querySelector('slot')!;
    expect(read(slot)).to.equal('Ada Example');
    await until(() => slot.name);
    found.append('she');
    await until(() => slot.assignedNodes().some(({textContent}) => textContent === 'she'));
  });

  it('opens by a press on its words, too, but not on a link among them', async () => {
    const found = await show<ActorName>('client', name(undefined, '<b>the</b> <a href="#here">minister</a>'));
    await openBy(found, () => found.querySelector('b')!.click());
    popover(found)!.hidePopover();
    found.querySelector('a')!.click();
    await until(() => location.hash);
    await calm();
    expect([location.hash, isOpen(found)]).to.deep.equal(['#here', false]);
  });

  it('is reached, opened and left by the keyboard', async () => {
    const line = place();
    write(`<button>Before</button> ${name()} <button>After</button>`, line);
    const found = line.querySelector<ActorName>('actor-name')!;
    await until(() => markIn(found));
    line.querySelector('button')!.focus();
    await sendKeys({press: 'Tab'});
    expect(found.shadowRoot!.activeElement).to.equal(mark(found));
    await openBy(found, () => sendKeys({press: 'Enter'}));
    await sendKeys({press: 'Tab'});
    expect(popover(found)!.contains(found.shadowRoot!.activeElement), 'Tab goes in').to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => !isOpen(found));
    expect(found.shadowRoot!.activeElement, 'Escape comes back').to.equal(mark(found));
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(line.querySelectorAll('button')[1]);
  });

  it('opens by the address that names the actor, unless a card of the page shows them', async () => {
    const found = await show<ActorName>('client', name());
    location.hash = '#actor-ada';
    await until(() => isOpen(found));
    popover(found)!.hidePopover();
    const shown = await show<ActorCard>('client', card());
    location.hash = '';
    location.hash = '#actor-ada';
    await until(() => shown.getBoundingClientRect().top < innerHeight);
    await calm();
    expect(isOpen(found)).to.equal(false);
  });

  it('leads from its profile to quotations that are on the page', async () => {
    const found = await show<ActorName>('client', name());
    await show('client', `<quote-card quote="needed">${SCRIPT}</quote-card>`);
    const links = [...(await openBy(found)).querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'));
    expect(links).to.deep.equal(['#quote-needed']);
  });

  it('stands alone where the story lacks the actor, and the page is told', async () => {
    let found!: Element;
    const [event] = await during<StoryErrorEvent>(
      'story-error',
      () => (found = write(name('actor="nobody"')).firstElementChild!),
      1,
    );
    await until(() => found.shadowRoot!.querySelector('slot.plain'));
    expect(markIn(found)).to.equal(null);
    expect(event!.message).to.equal('the story has no actor "nobody"');
  });

  it('opens at the first press while it is asleep', async () => {
    const {html} = await prerendered(`<p>Ada ${name()}</p>`);
    expect(html).to.contain('id="actor-ada"');
    expect((await prerendered(html)).html).to.equal(html);
    const found = write(html).querySelector('actor-name')!;
    await openBy(found);
  });
});

describe('Actors', () => {
  it('are told in Arabic on an Arabic page, from right to left', async () => {
    const box = place();
    box.lang = 'ar';
    box.dir = 'rtl';
    write(card() + name(undefined, ''), box);
    const [shown, named] = box.children as unknown as [ActorCard, ActorName];
    await settled(shown);
    await until(() => markIn(named));
    const article = shown.shadowRoot!.querySelector('article')!;
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl']);
    expect(read(article.querySelector('[role=heading]'))).to.equal('آدا مثال');
    expect(mark(named).ariaLabel).to.equal('آدا مثال، فتح الملف التعريفي');
    const opened = (await openBy(named)).firstElementChild as HTMLElement;
    expect([opened.lang, opened.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('hold nothing that axe finds, card or open name', async () => {
    const shown = await show<ActorCard>('client', card('actor="ada" heading="Who is who"'));
    await expect(shown).to.be.accessible();
    const found = await show<ActorName>('client', name());
    await openBy(found);
    await expect(found).to.be.accessible();
  });

  it('keep the words in the page’s own HTML, and say it all in the fallback of the card', async () => {
    const {html, warnings} = await prerendered(card());
    expect(warnings).to.deep.equal([]);
    const found = write(html).firstElementChild!;
    const plain = found.cloneNode(true) as Element;
    for (const script of plain.querySelectorAll('script')) script.remove();
    for (const [label, entries] of Object.entries(FACTS)) {
      expect(read(plain)).to.contain(label);
      for (const entry of entries) for (const line of entry.split(' | ')) expect(read(plain)).to.contain(line);
    }
  });
});
