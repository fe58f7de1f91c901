import '../../../dist/esm/elements/stance-badge/stance-badge.js';
import '../../../dist/esm/elements/stance-matrix/stance-matrix.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {StanceMatrix} from '../../../dist/esm/elements/stance-matrix/stance-matrix.js';
import {
  calm,
  clean,
  during,
  heard,
  place,
  prerendered,
  read,
  settled,
  show,
  until,
  type Way,
  WAYS,
  write,
} from '../../fixture.js';
import {script, withStory} from '../../story.js';
import {idOf, PARTIES, THESES, votes, votingStory} from '../../voting.js';

const story = {
  version: 1,
  lang: 'en',
  sources: [
    {id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/a'},
    {id: 'weekly', publisher: 'Weekly Sample'},
  ],
  actors: [
    {id: 'cleo', kind: 'person', name: {en: 'Cleo Example', ar: 'كليو مثال'}},
    {id: 'ada', kind: 'person', name: {en: 'Ada Sample', ar: 'آدا عينة'}},
    {id: 'utopia', kind: 'country', name: {en: 'Utopia', ar: 'يوتوبيا'}},
  ],
  issues: [
    {
      id: 'truce',
      question: {en: 'A truce first?', ar: 'هدنة أولًا؟'},
      positions: [
        {id: 'asks', label: {en: 'Asks for one', ar: 'تطلبها'}, tone: 'supports'},
        {id: 'aside', label: 'Leaves it aside'},
      ],
    },
    {id: 'troops', question: {en: 'Troops?', ar: 'قوات؟'}},
    {id: 'money', question: 'Money?'},
  ],
  stances: [
    {id: 'cleo-before', actor: 'cleo', issue: 'truce', position: 'asks', date: '2025-01-10', citations: ['weekly']},
    {id: 'cleo-now', actor: 'cleo', issue: 'truce', position: 'opposes', date: '2025-03-02', citations: ['daily']},
    {id: 'ada-now', actor: 'ada', issue: 'truce', position: 'asks', date: '2025-03-02', citations: ['daily']},
    {id: 'ada-troops', actor: 'ada', issue: 'troops', position: 'silent', citations: ['weekly']},
    {id: 'utopia-1', actor: 'utopia', issue: 'troops', position: 'supports', date: '2025-03-02', citations: ['daily']},
    {id: 'utopia-2', actor: 'utopia', issue: 'troops', position: 'opposes', date: '2025-03-02', citations: ['weekly']},
    {id: 'utopia-3', actor: 'utopia', issue: 'money', position: 'undecided', date: '2025-02', citations: ['weekly']},
  ],
  corrections: [{date: '2025-03-05', text: 'The date was wrong', items: ['ada-now']}],
};

const matrix = (attributes = '', file: object = story, children = '') =>
  withStory(file, attributes, 'stance-matrix', children);

/** Shows a matrix in a place of so many pixels. */
async function showAt(way: Way, width: number, html = matrix()): Promise<StanceMatrix> {
  const found = await show<StanceMatrix>(way, html);
  found.parentElement!.style.inlineSize = `${width}px`;
  await painted();
  await found.updateComplete;
  return found;
}
const painted = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const all = <E extends Element = HTMLElement>(found: Element, selector: string) => [
  ...found.shadowRoot!.querySelectorAll<E>(selector),
];
const one = (found: Element, selector: string) => all(found, selector)[0]!;
/** A table's words, row by row, or a list's, group by group. */
const rows = (found: Element) => all<HTMLTableRowElement>(found, 'tr').map(row => [...row.cells].map(read));
const groups = (found: Element) =>
  all(found, '.issue').map(group => [...group.querySelectorAll('.question, li, p')].map(read));
const who = (found: Element) => all(found, 'tbody th').map(read);
const head = (found: Element, words: string) => all(found, 'thead button').find(button => read(button) === words)!;
const openOnes = (found: Element) => all(found, '[popover]').filter(popover => popover.matches(':popover-open'));
const opened = (found: Element) => until(() => openOnes(found).length === 1).then(() => openOnes(found)[0]!);
const press = async (found: StanceMatrix, button: HTMLElement) => {
  button.click();
  await found.updateComplete;
};
async function tick(found: StanceMatrix, name: string, value: string) {
  one(found, `input[name=${name}][value=${value}]`).click();
  await found.updateComplete;
}

const EMPTY = 'No position in these sources';
const TABLE = [
  ['Name', 'A truce first?', 'Troops?', 'Money?'],
  ['Cleo Example', 'opposesearlier: supports: Asks for one', EMPTY, EMPTY],
  ['Ada Sample', 'supports: Asks for one', 'silent', EMPTY],
  ['Utopia', EMPTY, 'Accounts differ: supports; opposes', 'undecided'],
];

afterEach(() => {
  clean();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of WAYS) {
  describe(`<stance-matrix>, ${way}`, () => {
    it('is a table with a caption and heads, and tells of each position and of the one before it', async () => {
      const found = await showAt(way, 700);
      const table = one(found, 'table') as HTMLTableElement;
      expect(table.checkVisibility()).to.equal(true);
      expect(read(table.caption)).to.equal('Who stands where');
      expect(rows(found)).to.deep.equal(TABLE);
      expect(all(found, 'thead th').every(cell => (cell as HTMLTableCellElement).scope === 'col')).to.equal(true);
      expect(all(found, 'tbody th').every(cell => (cell as HTMLTableCellElement).scope === 'row')).to.equal(true);
      const sign = (cell: Element) => getComputedStyle(cell, '::before').content.slice(0, 2);
      expect(all(found, 'td > button').map(sign)).to.deep.equal(['"▼', '"▲', '"–', '"↔', '"○']);
      expect(sign(one(found, 'small span'))).to.equal('"▲');
    });

    it('says what its signs mean, who is cited, and what was corrected', async () => {
      const found = await showAt(way, 700);
      expect(all(found, '.legend li').map(read)).to.deep.equal([
        'for',
        'against',
        'not decided',
        'Accounts differ',
        'was asked and did not say',
        'no position in these sources, which is not the same as silence',
      ]);
      const text = read(one(found, 'section'));
      expect(text).to.contain('Source: The Daily Example; Weekly Sample');
      expect(text).to.contain('Corrected on 5 March 2025: The date was wrong');
    });

    it('becomes a list by issue where it is narrow, with the same content, and never both', async () => {
      const found = await showAt(way, 288);
      expect(one(found, 'table').checkVisibility()).to.equal(false);
      expect(one(found, '.list').checkVisibility()).to.equal(true);
      expect(groups(found)).to.deep.equal([
        [
          'A truce first?',
          'Cleo Exampleopposesearlier: supports: Asks for one',
          'Ada Samplesupports: Asks for one',
          `${EMPTY}: Utopia`,
        ],
        ['Troops?', 'Ada Samplesilent', 'UtopiaAccounts differ: supports; opposes', `${EMPTY}: Cleo Example`],
        ['Money?', 'Utopiaundecided', `${EMPTY}: Cleo Example, Ada Sample`],
      ]);
      expect(found.scrollWidth).to.be.at.most(288);
      for (const node of all(found, '.list *'))
        expect(node.getBoundingClientRect().right).to.be.at.most(found.getBoundingClientRect().right + 1);
      found.parentElement!.style.inlineSize = '700px';
      await painted();
      expect(one(found, 'table').checkVisibility()).to.equal(true);
      expect(all(found, '.list').some(list => list.checkVisibility())).to.equal(false);
    });

    it('opens the evidence of each position beside its own button', async () => {
      const found = await showAt(way, 700);
      const buttons = all<HTMLButtonElement>(found, 'td > button');
      const opening = (told: readonly StorySelectEvent[]) => told.filter(({open}) => open);
      const events = await heard<StorySelectEvent>('story-select', async told => {
        for (const [i, words] of ['Cleo Example', 'Ada Sample', 'Ada Sample', 'Utopia', 'Utopia'].entries()) {
          buttons[i]!.click();
          await until(() => openOnes(found).length === 1 && read(openOnes(found)[0]).includes(words));
          const popover = openOnes(found)[0]!;
          const group = popover.querySelector('[role=group]')!;
          const label = found.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
          expect(popover.contains(label), 'labelled by its own heading').to.equal(true);
          expect(read(label)).to.equal(TABLE[0]![(buttons[i]!.parentElement as HTMLTableCellElement).cellIndex]);
          if (innerWidth > 600 && CSS.supports('anchor-name: --a')) {
            const gap = popover.getBoundingClientRect().top - buttons[i]!.getBoundingClientRect().bottom;
            expect(Math.abs(gap), `${words}, ${i}`).to.be.lessThan(popover.offsetHeight + 60);
          }
          // Told in a moment, and not at all when it is closed by then.
          await until(() => opening(told).length > i);
        }
        await calm();
      });
      expect(opening(events).map(({id}) => id)).to.deep.equal([
        'cleo-now',
        'ada-now',
        'ada-troops',
        'utopia-1',
        'utopia-3',
      ]);
    });

    it('sorts by the head that the reader presses: this way, that way, and as it was', async () => {
      const found = await showAt(way, 700);
      const sorted = () => [who(found), all(found, 'th[aria-sort]').map(cell => `${read(cell)} ${cell.ariaSort}`)];
      const truce = head(found, 'A truce first?');
      truce.focus();
      await press(found, truce);
      expect(sorted()).to.deep.equal([['Ada Sample', 'Cleo Example', 'Utopia'], ['A truce first? ascending']]);
      expect(read(one(found, '[role=status]'))).to.equal('Shown: 3 of 3. Order: A truce first?');
      expect(found.shadowRoot!.activeElement, 'keeps the focus').to.equal(truce);
      await press(found, truce);
      expect(sorted()).to.deep.equal([['Cleo Example', 'Ada Sample', 'Utopia'], ['A truce first? descending']]);
      await press(found, head(found, 'Name'));
      expect(sorted()).to.deep.equal([['Ada Sample', 'Cleo Example', 'Utopia'], ['Name ascending']]);
      expect(rows(found).slice(1)).to.deep.equal([TABLE[2], TABLE[1], TABLE[3]]);
      one(found, 'tbody tr:nth-child(2) td button').click();
      expect(read(await opened(found)), 'the evidence of what stands there now').to.contain('Cleo Example');
      await press(found, truce);
      await press(found, truce);
      await press(found, truce);
      expect(sorted()).to.deep.equal([['Cleo Example', 'Ada Sample', 'Utopia'], []]);
    });

    it('is sorted as its attribute says', async () => {
      const found = await showAt(way, 700, matrix('sort-by="name"'));
      expect(who(found)).to.deep.equal(['Ada Sample', 'Cleo Example', 'Utopia']);
      found.sortBy = 'troops';
      await found.updateComplete;
      expect(who(found)).to.deep.equal(['Utopia', 'Ada Sample', 'Cleo Example']);
      expect(one(found, 'th[aria-sort]').ariaSort).to.equal('ascending');
    });

    it('keeps the word before the list of orders on one line, however long the questions are', async () => {
      const question = 'Should this sample of a question be so long that no list of orders on a phone has room for it?';
      const long = {...story, issues: story.issues.map(issue => ({...issue, question}))};
      const found = await showAt(way, 320, matrix('filters', long));
      const [label, select] = [one(found, 'label > span'), one(found, 'select')];
      expect(label.getBoundingClientRect().height).to.be.lessThan(1.5 * parseFloat(getComputedStyle(label).lineHeight));
      expect(select.getBoundingClientRect().right).to.be.at.most(found.getBoundingClientRect().right + 1);
    });

    it('lets the reader choose by kind and position, and hide questions, and says what is left', async () => {
      const found = await showAt(way, 700, matrix('filters'));
      await tick(found, 'kind', 'person');
      expect(who(found)).to.deep.equal(['Cleo Example', 'Ada Sample']);
      expect(read(one(found, '[role=status]'))).to.equal('Shown: 2 of 3. Order: as listed by the desk');
      await tick(found, 'sign', 'supports');
      expect(rows(found)).to.deep.equal([TABLE[0], TABLE[2]]);
      await tick(found, 'issue', 'truce');
      expect(read(one(found, '[part=note]'))).to.equal('Nothing fits this choice.');
      await tick(found, 'sign', 'supports');
      await tick(found, 'issue', 'money');
      expect(rows(found)).to.deep.equal([
        ['Name', 'Troops?'],
        ['Cleo Example', EMPTY],
        ['Ada Sample', 'silent'],
      ]);
      one(found, 'td button').click();
      expect(read(await opened(found)))
        .to.contain('Troops?')
        .and.to.contain('Ada Sample');
      const order = one(found, 'select') as HTMLSelectElement;
      order.value = 'name';
      order.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await found.updateComplete;
      expect(who(found)).to.deep.equal(['Ada Sample', 'Cleo Example']);
      await press(found, head(found, 'Troops?'));
      expect(order.value, 'the head says so to the list').to.equal('troops');
    });

    it('stays as it was at an article’s date', async () => {
      const found = await showAt(way, 700, matrix('date="2025-02-01"'));
      expect(rows(found)[1]).to.deep.equal(['Cleo Example', 'supports: Asks for one', EMPTY, EMPTY]);
      expect(read(one(found, '.before'))).to.equal('As of 1 February 2025 · Each position opens its evidence.');
      expect(read(one(found, 'section'))).not.to.contain('Corrected');
    });

    it('holds nothing that axe finds, as a table, as a list, with filters, or with evidence open', async () => {
      for (const width of [700, 288]) {
        const found = await showAt(way, width, matrix('filters heading="Who"'));
        await expect(found).to.be.accessible();
        all(found, 'td > button, li > button')
          .find(button => button.checkVisibility())!
          .click();
        await opened(found);
        await expect(found).to.be.accessible();
        clean();
      }
    });
  });
}

describe('The keys of a matrix', () => {
  it('go through heads and positions, open the evidence, and come back', async () => {
    const found = await showAt('client', 700);
    head(found, 'Name').focus();
    const walked = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({press: 'Tab'});
      walked.push(read(found.shadowRoot!.activeElement));
    }
    expect(walked).to.deep.equal(['A truce first?', 'Troops?', 'Money?', TABLE[1]![1]]);
    const button = found.shadowRoot!.activeElement;
    await sendKeys({press: 'Enter'});
    await opened(found);
    expect(button!.ariaExpanded).to.equal('true');
    await sendKeys({press: 'Escape'});
    await until(() => !openOnes(found).length);
    expect(found.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({press: 'Tab'});
    expect(read(found.shadowRoot!.activeElement)).to.equal(TABLE[2]![1]);
  });
});

describe('A matrix', () => {
  it('opens by the address that names a position, or an earlier one', async () => {
    const found = await showAt('client', 700);
    for (const id of ['cleo-now', 'cleo-before', 'utopia-2']) {
      location.hash = `#stance-${id}`;
      const popover = await opened(found);
      expect(read(popover)).to.contain(id.startsWith('cleo') ? 'Cleo Example' : 'Utopia');
      popover.hidePopover();
      await until(() => !openOnes(found).length);
    }
  });

  it('opens by address in its list, and takes a choice back that hides the position', async () => {
    const found = await showAt('client', 288, matrix('filters'));
    await tick(found, 'kind', 'country');
    location.hash = '#stance-cleo-now';
    expect(read(await opened(found))).to.contain('Cleo Example');
    expect(groups(found)[0]![1]).to.contain('Cleo Example');
    expect(all<HTMLInputElement>(found, 'input[name=kind]').some(({checked}) => checked)).to.equal(false);
  });

  it('leaves an address to a badge that stands before it', async () => {
    const box = place();
    write(
      `<p>Cleo <stance-badge actor="cleo" issue="truce">${script(story)}is against</stance-badge>.</p>${matrix()}`,
      box,
    );
    const [badge, found] = [box.querySelector('stance-badge')!, box.querySelector('stance-matrix')!];
    await settled(badge);
    await settled(found);
    location.hash = '#stance-cleo-now';
    await until(() => badge.shadowRoot!.querySelector(':popover-open'));
    await calm();
    expect(openOnes(found)).to.have.length(0);
    location.hash = '#stance-ada-now';
    expect(read(await opened(found))).to.contain('Ada Sample');
  });

  it('hydrates when the reader presses a position, and opens its evidence', async () => {
    const {html} = await prerendered(matrix());
    const found = write(html).querySelector<StanceMatrix>('stance-matrix')!;
    found.parentElement!.style.inlineSize = '700px';
    one(found, 'td button').click();
    expect(read(await opened(found))).to.contain('Cleo Example');
  });

  it('covers no position that has the focus by its heads, in a frame or in the page', async () => {
    const many = {
      version: 1,
      actors: Array.from({length: 40}, (_, i) => ({id: `a${i}`, name: `Actor ${i}`})),
      issues: Array.from({length: 12}, (_, i) => ({
        id: `i${i}`,
        question: `A question with several words, number ${i}?`,
      })),
      stances: Array.from({length: 480}, (_, i) => ({
        id: `s${i}`,
        actor: `a${Math.floor(i / 12)}`,
        issue: `i${i % 12}`,
        position: 'supports',
      })),
    };
    for (const attributes of ['', 'issues="i1 i2"']) {
      const found = await showAt('client', 700, matrix(attributes, many));
      const buttons = all(found, 'td > button');
      buttons.at(-1)!.focus();
      for (let i = 0; i < 14; i++) {
        const back = buttons[buttons.length - 2 - i * (attributes ? 5 : 29)];
        if (!back) break;
        back.focus();
        await painted();
        const {left, top, bottom} = back.getBoundingClientRect();
        expect(top, `${i}`).to.be.at.least(one(found, 'thead').getBoundingClientRect().bottom - 1);
        expect(left).to.be.at.least(back.closest('tr')!.cells[0]!.getBoundingClientRect().right - 1);
        expect(bottom).to.be.at.most(innerHeight + 1);
      }
      clean();
    }
  });

  it('scrolls in a frame of its own where there are many questions, which keys reach', async () => {
    const found = await showAt('client', 700, matrix('', votingStory()));
    const frame = one(found, '.frame');
    expect([frame.getAttribute('role'), frame.tabIndex]).to.deep.equal(['region', 0]);
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    frame.scrollTo(900, 300);
    await painted();
    const box = frame.getBoundingClientRect();
    const row = all<HTMLTableRowElement>(found, 'tbody tr').find(
      one => one.getBoundingClientRect().top > box.top + 150,
    )!;
    expect(row.cells[0]!.getBoundingClientRect().left).to.be.closeTo(box.left, 1);
    expect(one(found, 'thead').getBoundingClientRect().top).to.be.closeTo(box.top, 1);
  });

  it('says so where the story has no questions, and keeps the author’s words where it lacks what is named', async () => {
    const empty = await show<StanceMatrix>('client', matrix('', {version: 1, actors: story.actors, issues: []}));
    expect(read(one(empty, 'section'))).to.equal('There are no positions to show.');
    const html = matrix('issues="nothing"', story, '<p>Our own words</p>');
    let found!: StanceMatrix;
    const errors = await during<StoryErrorEvent>(
      'story-error',
      () => (found = write(html).querySelector<StanceMatrix>('stance-matrix')!),
      1,
    );
    expect(found.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(found.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(errors.map(({code, message}) => [code, message])).to.deep.equal([
      ['not-found', 'the story has no issue of "nothing"'],
    ]);
  });

  it('speaks Arabic on an Arabic page, from right to left, other languages marked', async () => {
    const page = place();
    page.lang = 'ar';
    page.dir = 'rtl';
    page.style.inlineSize = '700px';
    write(matrix(), page);
    const found = page.querySelector<StanceMatrix>('stance-matrix')!;
    await settled(found);
    expect(read((one(found, 'table') as HTMLTableElement).caption)).to.equal('مواقف الأطراف');
    expect(rows(found)[1]).to.deep.equal([
      'كليو مثال',
      'معارضسابقًا: مؤيد: تطلبها',
      'لا موقف في هذه المصادر',
      'لا موقف في هذه المصادر',
    ]);
    expect(one(found, 'thead bdi[lang=en]').dir).to.equal('ltr');
    const [name, first] = all<HTMLTableRowElement>(found, 'tr')[1]!.cells;
    expect(name!.getBoundingClientRect().left).to.be.greaterThan(first!.getBoundingClientRect().left);
  });
});

describe('The voting matrix in the page', () => {
  const said = new Map(votes().map(vote => [`${vote.party} ${vote.thesis}`, vote]));
  const words = (party: string, thesis: string) => {
    const vote = said.get(`${party} ${thesis}`);
    return vote ? vote.position + (vote.earlier ? `earlier: ${vote.earlier}` : '') : EMPTY;
  };
  const assertRight = (found: Element) => {
    const [[, ...theses], ...bodies] = rows(found) as [string[], ...string[][]];
    for (const [party, ...cells] of bodies)
      expect(cells, party).to.deep.equal(theses.map(thesis => words(party!, thesis)));
    return {theses, parties: bodies.map(([party]) => party)};
  };

  it('has each vote in its place, in every order and choice, and opens each with its comment', async () => {
    const found = await showAt('client', 900, matrix('filters', votingStory()));
    expect(assertRight(found)).to.deep.equal({theses: THESES, parties: PARTIES});
    for (const thesis of [THESES[0]!, THESES[17]!, THESES[37]!]) {
      await press(found, head(found, thesis));
      const {parties} = assertRight(found);
      expect([...parties].sort()).to.deep.equal([...PARTIES].sort());
      const first = said.get(`${parties[0]!} ${thesis}`)!;
      expect(first.position).to.equal('supports');
      all<HTMLTableRowElement>(found, 'tbody tr')[0]!
        .cells[THESES.indexOf(thesis) + 1]!.querySelector('button')!
        .click();
      expect(read(await opened(found))).to.contain(`“${first.comment}”`);
    }
    for (const thesis of THESES.slice(2)) one(found, `input[name=issue][value=${idOf(thesis)}]`).click();
    await tick(found, 'sign', 'opposes');
    const {theses, parties} = assertRight(found);
    expect(theses).to.deep.equal(THESES.slice(0, 2));
    expect([...parties].sort()).to.deep.equal(
      PARTIES.filter(party => theses.some(thesis => said.get(`${party} ${thesis}`)?.position === 'opposes')).sort(),
    );
    expect(read(one(found, '[role=status]'))).to.contain(`Shown: ${parties.length} of 30`);
  });
});
