import '../../../dist/esm/elements/stance-badge/stance-badge.js';
import '../../../dist/esm/elements/quote-card/quote-card.js';
import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {StanceBadge} from '../../../dist/esm/elements/stance-badge/stance-badge.js';
import type {StoryElement} from '../../../dist/esm/ui/base/story-element.js';
import {calm, clean, during, place, prerendered, read, settled, show, until, WAYS, write} from '../../fixture.js';
import {script} from '../../story.js';
import {open as openPage} from '../../pages/frame.js';

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
      name: {en: 'Ada Example', ar: 'آدا مثال'},
      roles: [
        {title: 'Envoy', to: '2024'},
        {title: 'Minister', from: '2025'},
      ],
    },
    {id: 'ben', name: 'Ben Sample'},
    {id: 'eve', name: 'Eve Other'},
  ],
  events: [{id: 'talks', title: 'The talks', date: '2025-03-02'}],
  quotes: [
    {
      id: 'needed',
      speaker: 'ada',
      event: 'talks',
      wordings: [{source: 'daily', text: 'A truce is needed', form: 'direct'}],
    },
    {
      id: 'told',
      speaker: 'ada',
      date: '2025-03-01',
      wordings: [{source: 'weekly', text: 'she would wait', form: 'indirect'}],
    },
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
    {id: 'troops', question: 'Troops?'},
  ],
  stances: [
    {
      id: 'before',
      actor: 'ada',
      issue: 'truce',
      position: 'opposes',
      date: '2025-01-10',
      basis: 'inferred',
      citations: [{source: 'weekly', wording: 'wary of a truce'}],
    },
    {
      id: 'now',
      actor: 'ada',
      issue: 'truce',
      position: 'asks',
      date: '2025-03-02',
      condition: 'If it is watched',
      basis: 'reported',
      voicedBy: 'ben',
      evidence: ['needed', 'told', 'talks'],
      citations: [
        {source: 'daily', wording: 'A truce is needed', form: 'direct'},
        {source: 'weekly', wording: 'she asked for a truce'},
      ],
    },
    {
      id: 'ben-1',
      actor: 'ben',
      issue: 'truce',
      position: 'supports',
      date: '2025-03-02',
      basis: 'reported',
      citations: ['daily'],
    },
    {
      id: 'ben-2',
      actor: 'ben',
      issue: 'truce',
      position: 'opposes',
      date: '2025-03-02',
      basis: 'reported',
      citations: ['weekly'],
    },
    {id: 'ben-3', actor: 'ben', issue: 'troops', position: 'silent', citations: ['weekly']},
  ],
  corrections: [{date: '2025-03-05', text: 'The date was wrong', items: ['now']}],
};

const SCRIPT = script(story);
const badge = (attributes = 'actor="ada" issue="truce"', words = 'has come round') =>
  `<stance-badge ${attributes}>${SCRIPT}${words}</stance-badge>`;

const button = (found: Element) => found.shadowRoot!.querySelector<HTMLButtonElement>('button.mark')!;
const popover = (found: Element) => found.shadowRoot!.querySelector<HTMLElement>('[popover]');
const isOpen = (found: Element) => !!popover(found)?.matches(':popover-open');
const opened = (found: Element) => until(() => isOpen(found));
const closed = (found: Element) => until(() => !isOpen(found));

async function openBy(found: StoryElement, act: () => unknown = () => button(found).click()) {
  await act();
  await opened(found);
  return popover(found)!;
}

/** Where the first letter of a text stands. */
function letterOf(node: Node, at = 0): DOMRect {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
}

const press = async (rect: DOMRect) =>
  sendMouse({
    type: 'click',
    position: [Math.round(rect.x + rect.width / 2), Math.round(rect.y + rect.height / 2)],
  });

afterEach(() => {
  clean();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of WAYS) {
  describe(`<stance-badge>, ${way}`, () => {
    it('keeps the author’s words, and says the position in symbol and name', async () => {
      const found = await show<StanceBadge>(way, badge(undefined, 'has <em>come</em> round'));
      expect(button(found).textContent).to.equal('▲');
      expect(button(found).ariaLabel).to.equal('Asks for one: A truce first? — Ada Example, show evidence');
      expect(button(found).ariaExpanded).to.equal('false');
      expect(found.lastElementChild!.outerHTML).to.equal('<em>come</em>');
      expect(
        found
          .shadowRoot!.querySelector('slot')!
          .assignedNodes({flatten: true})
          .map(node => node.textContent)
          .join(''),
      ).to.contain('has come round');
      expect(popover(found), 'built only when opened').to.equal(null);
    });

    it('stays as it was at an article’s date', async () => {
      const found = await show<StanceBadge>(way, badge('actor="ada" issue="truce" date="2025-02-01"'));
      expect(button(found).textContent).to.equal('▼');
      const shown = await openBy(found);
      expect(read(shown)).to.contain('As of 1 February 2025').and.not.to.contain('Asks for one');
    });

    it('opens its evidence, and closes it again', async () => {
      const found = await show<StanceBadge>(way, badge());
      const events = await during<StorySelectEvent>(
        'story-select',
        async told => {
          const shown = await openBy(found);
          expect(button(found).ariaExpanded).to.equal('true');
          const text = read(shown);
          for (const words of [
            'A truce first?',
            'Ada Example',
            'Minister',
            'Asks for one',
            'Condition: If it is watched',
            'Reported by The Daily Example, Weekly Sample · voiced by Ben Sample · 2 March 2025',
            '“A truce is needed”',
            'she asked for a truce',
            'The talks 2 March 2025',
            'Corrected on 5 March 2025: The date was wrong',
            'At other dates',
            'opposes 10 January 2025 · Weekly Sample',
          ])
            expect(text).to.contain(words.replace('opposes ', ''));
          for (const words of ['“she asked', '“she would', 'Envoy', 'As of']) expect(text).not.to.contain(words);
          expect(
            [...shown.querySelectorAll('[role=img]')].map(sign => [sign.ariaLabel, sign.textContent]),
          ).to.deep.equal([
            ['supports', '▲'],
            ['opposes', '▼'],
          ]);
          // Told in a moment, and not at all when it is closed by then.
          await until(() => told.length);
          button(found).click();
          await closed(found);
          expect(button(found).ariaExpanded).to.equal('false');
        },
        2,
      );
      expect(events.map(({kind, id, open}) => [kind, id, open])).to.deep.equal([
        ['stance', 'now', true],
        ['stance', 'now', false],
      ]);
    });

    it('leaves out evidence that is later than the article', async () => {
      const found = await show<StanceBadge>(way, badge('actor="ada" issue="truce" date="2025-03-02"'));
      expect(read(await openBy(found))).not.to.contain('Corrected');
    });

    it('shows both accounts where outlets differ about the same day', async () => {
      const found = await show<StanceBadge>(way, badge('actor="ben" issue="truce"'));
      expect(button(found).textContent).to.equal('↔');
      expect(button(found).ariaLabel).to.contain('Accounts differ (supports; opposes): A truce first?');
      const text = read(await openBy(found));
      expect(text).to.match(/Accounts differ.*supports.*The Daily Example.*opposes.*Weekly Sample/);
    });

    it('lies in the line without making it higher', async () => {
      for (const style of ['', 'line-height: 1', 'line-height: normal; font-family: monospace', 'font-size: 2rem']) {
        const line = place();
        line.setAttribute('style', `inline-size: 20rem; ${style}`);
        const made = way === 'client' ? badge() : (await prerendered(badge())).html;
        write(`Long before the talks Ada ${made}, they say, as people do, and then some more.`, line);
        const found = line.querySelector<StanceBadge>('stance-badge')!;
        found.removeAttribute('defer-hydration');
        await settled(found);
        const height = line.getBoundingClientRect().height;
        const plain = place();
        plain.setAttribute('style', line.getAttribute('style')!);
        // The symbol's room, without the symbol.
        plain.innerHTML =
          'Long before the talks Ada <span style="padding-inline-start: 1.04em">has come round</span>, they say, as people do, and then some more.';
        expect(height).to.equal(plain.getBoundingClientRect().height);
      }
    });
  });
}

describe('The words of a badge', () => {
  it('are never parted from their symbol, however wide the line is', async () => {
    const line = place();
    write(`Long before the talks Ada ${badge()}.`, line);
    const found = line.querySelector<StanceBadge>('stance-badge')!;
    await settled(found);
    let lines = 0;
    for (let width = 60; width < 420; width += 3) {
      line.style.inlineSize = `${width}px`;
      const letter = letterOf(found.lastChild!);
      const symbol = button(found).getBoundingClientRect();
      expect(symbol.top, `${width} pixels`).to.be.within(letter.top - 2, letter.bottom);
      lines = Math.max(lines, Math.round(line.getBoundingClientRect().height / letter.height));
    }
    expect(lines).to.be.greaterThan(4);
  });

  it('do not move when the badge comes', async () => {
    const line = place();
    const body = encodeURIComponent(JSON.stringify(story));
    write(
      `<link rel="stylesheet" href="/dist/fallback.css" />Ada <stance-badge actor="ada" issue="truce" src="/__test/held/badge?body=${body}">has come round</stance-badge>`,
      line,
    );
    const sheet = line.querySelector('link')!;
    await until(() => sheet.sheet);
    const found = line.querySelector<StanceBadge>('stance-badge')!;
    const before = letterOf(found.firstChild!).x;
    // As far as the rule keeps free for a tag whose code has not come.
    const rules = [...sheet.sheet!.cssRules] as CSSStyleRule[];
    const room = Number.parseFloat(rules.find(rule => rule.selectorText === 'stance-badge')!.style.paddingInlineStart);
    expect(before - line.getBoundingClientRect().x).to.be.greaterThan(room * 16);
    await until(() => fetch('/__test/release?of=/__test/held/badge').then(response => response.json()));
    await settled(found);
    expect(letterOf(found.firstChild!).x).to.be.closeTo(before, 0.5);
    found.remove();
    line.append('has come round');
    expect(before - letterOf(line.lastChild!).x).to.be.closeTo(room * 16, 1);
  });

  it('may be missing: the position’s own word stands there until words come', async () => {
    for (const words of ['', ' \n ']) {
      const found = await show<StanceBadge>('client', badge(undefined, words));
      const slot = found.shadowRoot!.querySelector('slot')!;
      expect(read(slot)).to.equal('Asks for one');
      await until(() => slot.assignedNodes().every(node => node instanceof HTMLScriptElement) || slot.name);
      found.append('late words');
      await until(() => slot.assignedNodes().some(({textContent}) => textContent === 'late words'));
    }
  });

  it('open the evidence too, unless they are a link or the reader marks them', async () => {
    const found = await show<StanceBadge>('client', badge(undefined, 'has come <a href="#here">round</a>'));
    const words = [...found.childNodes].find(({nodeType}) => nodeType === Node.TEXT_NODE)!;
    await press(letterOf(words, 5));
    await opened(found);
    await press(letterOf(words, 5));
    await closed(found);
    await calm();
    expect(isOpen(found), 'a second press closes').to.equal(false);
    found.querySelector('a')!.click();
    await until(() => location.hash);
    await calm();
    expect([location.hash, isOpen(found)]).to.deep.equal(['#here', false]);
    getSelection()!.selectAllChildren(found);
    found.shadowRoot!.querySelector('slot')!.click();
    await calm();
    expect(isOpen(found)).to.equal(false);
    getSelection()!.removeAllRanges();
  });

  it('stand alone where the story has no position, and debug says so', async () => {
    const errors = await during(
      'story-error',
      async () => {
        const plain = await show<StanceBadge>('client', badge('actor="eve" issue="truce"'));
        expect(plain.shadowRoot!.querySelector('button')).to.equal(null);
        expect(letterOf(plain.lastChild!).x).to.be.closeTo(plain.parentElement!.getBoundingClientRect().x, 1);
        expect(read(plain.shadowRoot!.querySelector('slot ~ *'))).to.equal('');
        const told = await show<StanceBadge>('client', badge('actor="eve" issue="truce" debug'));
        expect(read(told.shadowRoot!.querySelector('slot ~ *'))).to.equal('[No position in these sources]');
        const empty = await show<StanceBadge>('client', badge('actor="eve" issue="truce"', ''));
        expect(read(empty.shadowRoot!.querySelector('slot'))).to.equal('No position in these sources');
      },
      0,
    );
    expect(errors).to.have.length(0);
  });

  it('stay where the story lacks the actor or the issue, and the page is told which', async () => {
    for (const [attributes, missing] of [
      ['actor="nobody" issue="truce"', 'the story has no actor "nobody"'],
      ['actor="ada" issue="nothing"', 'the story has no issue "nothing"'],
      ['actor="ada"', 'the story has no single issue: name one in the issue attribute'],
    ] as const) {
      let found!: StanceBadge;
      const [event] = await during<StoryErrorEvent>(
        'story-error',
        () => (found = write(badge(attributes)).firstElementChild as StanceBadge),
        1,
      );
      await until(() => found.shadowRoot!.querySelector('slot.plain'));
      expect(letterOf(found.lastChild!).width).to.be.greaterThan(0);
      expect([event!.code, event!.message]).to.deep.equal(['not-found', missing]);
    }
  });

  it('stay untouched in the page’s own HTML when it is pre-rendered', async () => {
    const {html, warnings} = await prerendered(`<p>Ada ${badge(undefined, 'has <em>come</em> round')}</p>`);
    expect(warnings).to.deep.equal([]);
    expect(html).to.contain(`${SCRIPT}has <em>come</em> round</stance-badge>`);
    expect(html).to.contain('id="stance-now"');
    expect((await prerendered(html)).html).to.equal(html);
  });
});

describe('The keyboard', () => {
  for (const key of ['Enter', ' ']) {
    it(`reaches a badge, opens it with “${key === ' ' ? 'Space' : key}”, walks through it and comes back`, async () => {
      const line = place();
      write(`<button>Before</button> ${badge()} <button>After</button>`, line);
      const found = line.querySelector<StanceBadge>('stance-badge')!;
      await settled(found);
      line.querySelector('button')!.focus();
      await sendKeys({press: 'Tab'});
      expect(found.shadowRoot!.activeElement).to.equal(button(found));
      await openBy(found, () => sendKeys({press: key}));
      expect(found.shadowRoot!.activeElement, 'the focus stays').to.equal(button(found));
      await sendKeys({press: 'Tab'});
      expect(popover(found)!.contains(found.shadowRoot!.activeElement), 'Tab goes in').to.equal(true);
      await sendKeys({press: 'Escape'});
      await closed(found);
      expect(found.shadowRoot!.activeElement, 'Escape comes back').to.equal(button(found));
      await openBy(found, () => sendKeys({press: key}));
      popover(found)!.querySelector<HTMLElement>('.close')!.focus();
      await sendKeys({press: 'Enter'});
      await closed(found);
      expect(found.shadowRoot!.activeElement, 'so does the cross').to.equal(button(found));
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(line.querySelectorAll('button')[1]);
    });
  }
});

describe('The evidence', () => {
  it('closes when the reader presses elsewhere, and when another badge opens', async () => {
    const [one, other] = [
      await show<StanceBadge>('client', badge()),
      await show<StanceBadge>('client', badge('actor="ben" issue="troops"')),
    ];
    await openBy(one);
    await openBy(other);
    expect(isOpen(one)).to.equal(false);
    expect(button(other).textContent).to.equal('–');
    expect(read(popover(other))).to.contain('silent');
    await sendMouse({type: 'click', position: [innerWidth - 3, innerHeight - 3]});
    await closed(other);
  });

  it('leads to quotations that are on the page, and to no others', async () => {
    const found = await show<StanceBadge>('client', badge());
    await show('client', `<quote-card quote="needed">${SCRIPT}</quote-card>`);
    const shown = await openBy(found);
    const links = [...shown.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal(['#quote-needed']);
    links[0]!.click();
    await closed(found);
    await until(() => location.hash === '#quote-needed');
  });

  it('lies whole in the window, out of what cuts it off, at every edge', async () => {
    const box = place();
    box.setAttribute(
      'style',
      'position: fixed; inset-block-end: 0; inset-inline-end: 0; inline-size: 9rem; block-size: 3rem; overflow: hidden; transform: translateX(0)',
    );
    write(badge(), box);
    const found = box.querySelector<StanceBadge>('stance-badge')!;
    await settled(found);
    const rect = (await openBy(found)).getBoundingClientRect();
    expect(rect.left).to.be.at.least(0);
    expect(rect.top).to.be.at.least(0);
    expect(rect.right).to.be.at.most(document.documentElement.clientWidth);
    expect(rect.bottom).to.be.at.most(innerHeight);
    expect(rect.height).to.be.greaterThan(100);
  });

  it('opens by the address that names the stance, or an earlier one, at the first badge that tells of it', async () => {
    const [one, other] = [await show<StanceBadge>('client', badge()), await show<StanceBadge>('client', badge())];
    for (const id of ['now', 'before']) {
      location.hash = `#stance-${id}`;
      await opened(one);
      await calm();
      expect(isOpen(other)).to.equal(false);
      popover(one)!.hidePopover();
    }
  });

  it('speaks Arabic on an Arabic page, from right to left', async () => {
    const page = place();
    page.lang = 'ar';
    page.dir = 'rtl';
    write(badge(undefined, 'كلمات الكاتب'), page);
    const found = page.querySelector<StanceBadge>('stance-badge')!;
    await settled(found);
    expect(button(found).ariaLabel).to.equal('تطلبها: هدنة أولًا؟ — آدا مثال، عرض الأدلة');
    expect(button(found).getBoundingClientRect().left).to.be.greaterThan(letterOf(found.lastChild!).left);
    const shown = (await openBy(found)).firstElementChild as HTMLElement;
    expect([shown.lang, shown.dir]).to.deep.equal(['ar', 'rtl']);
    expect([...shown.querySelectorAll<HTMLElement>('p[lang=en]')].map(({dir}) => dir)).to.deep.equal(['ltr', 'ltr']);
  });

  it('holds nothing that axe finds, closed or open', async () => {
    const found = await show<StanceBadge>('client', badge());
    await expect(found).to.be.accessible();
    await openBy(found);
    await expect(found).to.be.accessible();
  });
});

describe('A sleeping badge', () => {
  for (const [what, touch] of Object.entries({
    'its symbol': (found: Element) => button(found).click(),
    'the author’s words': (found: Element) => found.querySelector('em')!.click(),
  })) {
    it(`opens once at the first press on ${what}, and the page hears of one press`, async () => {
      const {html} = await prerendered(`<p>Ada ${badge(undefined, 'has <em>come</em> round')}</p>`);
      const found = write(html).querySelector<StanceBadge>('stance-badge')!;
      let presses = 0;
      const count = () => presses++;
      document.addEventListener('click', count);
      const events = await during('story-select', () => touch(found), 1);
      document.removeEventListener('click', count);
      expect([isOpen(found), events.length, presses]).to.deep.equal([true, 1, 1]);
    });
  }

  it('hydrates for the address that leads to it', async () => {
    const frame = await openPage('/prerendered/washington.html?watch', 800);
    const found = frame.document.querySelector('stance-badge')!;
    await calm();
    expect(found.hasAttribute('defer-hydration')).to.equal(true);
    frame.window.location.hash = `#${found.id}`;
    await opened(found);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });
});
