import '../../../dist/esm/elements/quote-card/quote-card.js';
import '../../../dist/esm/elements/source-list/source-list.js';
import '../../../dist/esm/elements/stance-badge/stance-badge.js';
import '../../../dist/esm/elements/story-data/story-data.js';
import '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {StoryErrorEvent, StorySelectEvent} from '../../../dist/esm/data/events.js';
import type {SourceList} from '../../../dist/esm/elements/source-list/source-list.js';
import type {StoryElement} from '../../../dist/esm/ui/base/story-element.js';
import {
  becomes,
  calm,
  clean,
  during,
  place,
  prerendered,
  read,
  settled,
  show,
  until,
  WAYS,
  write,
} from '../../fixture.js';
import {script} from '../../story.js';

const story = {
  version: 1,
  lang: 'en',
  sources: [
    {id: 'daily', publisher: 'The Daily Example', title: 'Talks end', url: 'https://daily.example/a', kind: 'original'},
    {
      id: 'weekly',
      publisher: {en: 'Weekly Sample', ar: 'أسبوعية الأمثلة'},
      title: 'What was said',
      kind: 'republished',
      lang: 'en',
      published: '2025-03-03',
      archivedUrl: 'https://archive.example/w',
      wires: ['AFP', 'Reuters'],
      syndicatedFrom: 'Example Courier',
      dependsOn: ['daily', 'zrazok'],
      note: 'No byline.',
    },
    {id: 'zrazok', title: 'Про зразки', lang: 'uk', kind: 'primary', published: '2025-03-09'},
    {id: 'leaflet', label: 'A leaflet', url: 'https://leaflet.example/', kind: 'social'},
    {id: 'agency', publisher: 'Agency', kind: 'wire'},
    {id: 'radio', publisher: 'Radio', kind: 'broadcast'},
  ],
  actors: [
    {id: 'ada', name: {en: 'Ada Example', ar: 'آدا مثال'}},
    {id: 'ben', name: 'Ben Sample'},
  ],
  events: [
    {id: 'after', title: 'After', date: '2025-03-03', citations: ['agency']},
    {id: 'talks', title: 'The talks', date: '2025-03-02', citations: ['leaflet', 'weekly']},
  ],
  quotes: [
    {
      id: 'needed',
      speaker: 'ada',
      wordings: [
        {source: 'weekly', text: 'A truce is needed'},
        {source: 'daily', text: 'A truce is needed now'},
      ],
    },
    {id: 'other', speaker: 'ben', text: 'No', citations: ['radio']},
  ],
  issues: [{id: 'truce', question: 'A truce first?'}],
  stances: [
    {
      id: 'now',
      actor: 'ada',
      issue: 'truce',
      position: 'supports',
      date: '2025-03-02',
      citations: [{source: 'zrazok', wording: 'слова'}],
    },
    {id: 'was', actor: 'ada', issue: 'truce', position: 'opposes', date: '2025-01-02', citations: ['daily']},
  ],
  corrections: [{date: '2025-03-05', text: 'The title was wrong', items: ['daily']}],
};

const SCRIPT = script(story);
const LIST = `<source-list>${SCRIPT}</source-list>`;
const CARD = '<quote-card quote="needed"></quote-card>';
const BADGE = '<stance-badge actor="ada" issue="truce">came round</stance-badge>';
const TIMELINE = '<summit-timeline heading="How it went"></summit-timeline>';
const page = (list: string, tags = `<p>Ada ${BADGE}</p>${CARD}${TIMELINE}`) =>
  `<story-data>${SCRIPT}${tags}${list}</story-data>`;

const items = (list: Element) => [...list.shadowRoot!.querySelectorAll('ol > li')];
const uses = (item: Element | undefined) =>
  [...(item?.querySelectorAll('details a') ?? [])].map(
    link => `${link.getAttribute('href')} ${read(link.parentElement)}`,
  );

/** Each number that an element shows, with what it leads to and the words before it. */
const numbers = (found: Element) =>
  [...found.shadowRoot!.querySelectorAll('sup')]
    .filter(mark => mark.textContent)
    .map(mark => `${mark.textContent} ${mark.querySelector('a')?.getAttribute('href')}`);

async function pageOf(list: string, tags?: string) {
  const box = write(page(list, tags));
  const found = (tag: string) => box.querySelector<HTMLElement>(tag)!;
  const list_ = box.querySelector<SourceList>('source-list')!;
  for (const one of box.querySelectorAll<StoryElement>('quote-card, stance-badge, summit-timeline, source-list'))
    await settled(one);
  return {box, found, list: list_};
}

afterEach(() => {
  clean();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of WAYS) {
  describe(`<source-list>, ${way}`, () => {
    it('lists a story’s sources in file order, with kind, title, origin, note and correction', async () => {
      const list = await show<SourceList>(way, LIST);
      expect(items(list).map(item => [item.id, [...item.querySelectorAll('p')].map(read).join(' ')])).to.deep.equal([
        ['source-daily', 'The Daily Example Original report Talks end Corrected on 5 March 2025: The title was wrong'],
        [
          'source-weekly',
          'Weekly Sample Republished copy What was said 3 March 2025 · with AFP and Reuters · first appeared in Example Courier · repeats: The Daily Example, Про зразки · archived copy No byline.',
        ],
        ['source-zrazok', 'Про зразки Primary source 9 March 2025'],
        ['source-leaflet', 'A leaflet Social media'],
        ['source-agency', 'Agency News agency'],
        ['source-radio', 'Radio Broadcast'],
      ]);
      const links = [...list.shadowRoot!.querySelectorAll('a')].map(link => [read(link), link.getAttribute('href')]);
      expect(links).to.deep.equal([
        ['Talks end', 'https://daily.example/a'],
        ['The Daily Example', '#source-daily'],
        ['Про зразки', '#source-zrazok'],
        ['archived copy', 'https://archive.example/w'],
        ['A leaflet', 'https://leaflet.example/'],
      ]);
      const foreign = [...list.shadowRoot!.querySelectorAll('bdi')].map(({lang, textContent}) => [lang, textContent]);
      expect(foreign).to.deep.equal([['uk', 'Про зразки']]);
    });

    it('lists those that are named, as of a date, and says when there is none', async () => {
      const list = await show<SourceList>(way, LIST.replace('>', ' sources="radio daily" heading="Where it is from">'));
      expect(items(list).map(({id}) => id)).to.deep.equal(['source-daily', 'source-radio']);
      expect(read(list.shadowRoot!.querySelector('[role=heading]'))).to.equal('Where it is from');
      const early = await show<SourceList>(way, LIST.replace('>', ' date="2025-03-04">'));
      expect(items(early).map(({id}) => id)).not.to.include('source-zrazok');
      expect(read(early.shadowRoot!.querySelector('section'))).to.contain('As of 4 March 2025');
      const none = await show<SourceList>(way, LIST.replace('>', ' scope="page">'));
      expect(read(none.shadowRoot!.querySelector('[part=note]'))).to.equal('There are no sources to show.');
    });
  });
}

describe('The sources of a page', () => {
  it('come in the order in which its tags use them, and lead back to each', async () => {
    const {list} = await pageOf('<source-list scope="page"></source-list>');
    expect(items(list).map(({id}) => id)).to.deep.equal([
      'source-zrazok',
      'source-daily',
      'source-weekly',
      'source-leaflet',
      'source-agency',
    ]);
    expect(uses(items(list)[1])).to.deep.equal([
      '#stance-now Ada Example · position',
      '#quote-needed Ada Example · quotation',
    ]);
    expect(uses(items(list)[2])).to.deep.equal([
      '#quote-needed Ada Example · quotation',
      '#event-talks How it went · timeline',
    ]);
    expect(read(items(list)[2]!.querySelector('summary'))).to.equal('Used in this article: 2');
  });

  it('have their numbers in all that shows the same story, each a link into the list', async () => {
    const {found} = await pageOf('<source-list scope="page"></source-list>');
    await becomes(() => numbers(found('quote-card')), ['3 #source-weekly', '2 #source-daily']);
    await becomes(
      () => numbers(found('summit-timeline')),
      ['4 #source-leaflet', '3 #source-weekly', '5 #source-agency'],
    );
    found('stance-badge').shadowRoot!.querySelector('button')!.click();
    await becomes(() => numbers(found('stance-badge')), ['1 #source-zrazok']);
    const {role} = found('quote-card').shadowRoot!.querySelector<HTMLElement>('sup a')!;
    expect(role).to.equal('doc-noteref');
  });

  it('follow tags that come, go or change later, and so do the numbers', async () => {
    const {box, found, list} = await pageOf('<source-list scope="page"></source-list>', '<p></p>');
    expect(items(list)).to.have.length(0);
    found('p').innerHTML = CARD;
    await until(() => items(list).length === 2);
    await becomes(() => numbers(found('quote-card')), ['1 #source-weekly', '2 #source-daily']);
    found('p').insertAdjacentHTML('beforebegin', TIMELINE);
    await until(() => items(list).length === 4);
    await until(() => numbers(found('quote-card'))[0] === '2 #source-weekly');
    found('quote-card').setAttribute('quote', 'other');
    await becomes(() => numbers(found('quote-card')), ['4 #source-radio']);
    found('summit-timeline').remove();
    await becomes(() => numbers(found('quote-card')), ['1 #source-radio']);
    found('source-list').remove();
    await until(() => !numbers(found('quote-card')).length);
    box.querySelector('story-data')!.append(list);
    await becomes(() => numbers(found('quote-card')), ['1 #source-radio']);
  });

  it('are numbered for a list that comes later than all else, without drawing anything twice', async () => {
    const {box, found} = await pageOf('<i></i>', CARD);
    const figure = found('quote-card').shadowRoot!.querySelector('figure')!;
    const marks = [...figure.querySelectorAll('sup')];
    expect(marks.map(({childNodes}) => childNodes.length)).to.deep.equal([0, 0]);
    let drawn = 0;
    const watch = new MutationObserver(
      records => (drawn += records.filter(({target}) => target.nodeName !== 'SUP').length),
    );
    watch.observe(figure, {childList: true, subtree: true, characterData: true});
    found('i').outerHTML = '<source-list></source-list>';
    await becomes(() => numbers(found('quote-card')), ['2 #source-weekly', '1 #source-daily']);
    expect([...box.querySelector('quote-card')!.shadowRoot!.querySelectorAll('sup')]).to.deep.equal(marks);
    expect(drawn).to.equal(0);
  });

  it('have no numbers in tags of another story', async () => {
    const box = write(`${LIST}<quote-card quote="needed">${SCRIPT}</quote-card>`);
    for (const one of box.children) await settled(one);
    await calm();
    expect(numbers(box.querySelector('quote-card')!)).to.deep.equal([]);
    expect(items(box.querySelector('source-list')!).flatMap(uses)).to.deep.equal([]);
  });

  it('keep their numbers when all of the page was pre-rendered, before and after each tag hydrates', async () => {
    const {html, warnings} = await prerendered(page('<source-list scope="page"></source-list>'));
    expect(warnings).to.deep.equal([]);
    const box = write(html);
    const card = box.querySelector<StoryElement>('quote-card')!;
    const timeline = box.querySelector('summit-timeline')!;
    const list = box.querySelector<SourceList>('source-list')!;
    const shown = ['3 #source-weekly', '2 #source-daily'];
    expect(numbers(card)).to.deep.equal(shown);
    expect(numbers(timeline)[0]).to.equal('4 #source-leaflet');
    // Plain words for those without shadow roots have them, too.
    expect([...card.querySelectorAll('sup > a')].map(link => link.getAttribute('href'))).to.deep.equal([
      '#source-weekly',
      '#source-daily',
    ]);
    expect(list.querySelectorAll('li[id]').length).to.equal(5);
    for (const one of [card, list]) {
      const root = one.shadowRoot!.querySelector('figure, section');
      one.removeAttribute('defer-hydration');
      await until(() => one.hasUpdated);
      await calm();
      expect(one.shadowRoot!.querySelector('figure, section'), 'taken over').to.equal(root);
      expect(numbers(card)).to.deep.equal(shown);
    }
    expect((await prerendered(html)).html).to.equal(html);
  });
});

describe('A number', () => {
  it('leads to its source, which takes the focus, and once more after the reader has gone on', async () => {
    const {box, found, list} = await pageOf('<details><source-list></source-list></details>', CARD);
    const details = box.querySelector('details')!;
    await until(() => numbers(found('quote-card')).length);
    const link = found('quote-card').shadowRoot!.querySelector<HTMLElement>('sup a')!;
    link.click();
    await until(() => list.shadowRoot!.activeElement?.id === 'source-weekly');
    expect(details.open, 'what hid it is open').to.equal(true);
    link.focus();
    details.open = false;
    link.click();
    await until(() => list.shadowRoot!.activeElement?.id === 'source-weekly');
    expect(details.open).to.equal(true);
  });

  it('is reached by the keyboard, and so are the ways back', async () => {
    const {found, list} = await pageOf('<source-list></source-list>', CARD);
    await until(() => numbers(found('quote-card')).length);
    const [link] = found('quote-card').shadowRoot!.querySelectorAll<HTMLElement>('sup a');
    link!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => list.shadowRoot!.activeElement?.id === 'source-weekly');
    const selected = await during<StorySelectEvent>(
      'story-select',
      async () => {
        list.shadowRoot!.querySelector<HTMLElement>('#source-weekly summary')!.focus();
        await sendKeys({press: 'Enter'});
        await until(() => list.shadowRoot!.querySelector('#source-weekly details[open]'));
      },
      1,
    );
    expect(selected.map(({kind, id, open}) => [kind, id, open])).to.deep.equal([['source', 'weekly', true]]);
    list.shadowRoot!.querySelector<HTMLElement>('#source-weekly details a')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => location.hash === '#quote-needed');
  });
});

describe('A list of sources', () => {
  it('keeps its own words where the story lacks what it names, and tells the page', async () => {
    const [event] = await during<StoryErrorEvent>(
      'story-error',
      () => write(`<source-list sources="nothing">${SCRIPT}<p>Our words</p></source-list>`),
      1,
    );
    expect([event!.code, event!.message]).to.deep.equal(['not-found', 'the story has no source of "nothing"']);
  });

  it('takes bare items as its data', async () => {
    const list = await show<SourceList>(
      'client',
      `<source-list data='[{"publisher": "One"}, {"publisher": "Two"}]'></source-list>`,
    );
    expect(items(list).map(read)).to.deep.equal(['One', 'Two']);
  });

  it('speaks Arabic on an Arabic page, from right to left', async () => {
    const box = place();
    box.lang = 'ar';
    box.dir = 'rtl';
    write(LIST, box);
    const list = box.querySelector<SourceList>('source-list')!;
    await settled(list);
    const section = list.shadowRoot!.querySelector('section')!;
    expect([section.lang, section.dir, section.ariaLabel]).to.deep.equal(['ar', 'rtl', 'المصادر']);
    expect(read(items(list)[1]!.querySelector('[part=name]'))).to.equal('أسبوعية الأمثلة نسخة معاد نشرها');
  });

  it('holds nothing that axe finds, numbers elsewhere included', async () => {
    const {box, found} = await pageOf('<source-list scope="page" heading="Sources"></source-list>');
    await until(() => numbers(found('quote-card')).length);
    for (const details of found('source-list').shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(box).to.be.accessible();
  });

  it('leaves nothing behind when it goes', async () => {
    const {found, list} = await pageOf('<source-list></source-list>', CARD);
    await until(() => numbers(found('quote-card')).length);
    list.remove();
    await until(() => !numbers(found('quote-card')).length);
    const before = list.shadowRoot!.innerHTML;
    found('story-data').append(document.createElement('quote-card'));
    await calm();
    expect(list.shadowRoot!.innerHTML).to.equal(before);
  });
});
