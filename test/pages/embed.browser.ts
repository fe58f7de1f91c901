/** What the docs offer to copy, pasted into an empty file beside `dist`, shows what its story shows. */
import {expect} from '@open-wc/testing';
import {engine} from '../engines.js';
import {calm, clean, until} from '../fixture.js';
import {open, painted, patiently} from './frame.js';

type Preview = Window & {storyEmbed(options?: {selfContained: boolean}): Promise<string>};

const response = await fetch('/dist/storybook/index.json');
const {entries} = (await response.json()) as {
  entries: Readonly<Record<string, {id: string; title: string; name: string; type: 'story' | 'docs'}>>;
};
const every = Object.values(entries).filter(({type, title}) => type === 'story' && title.startsWith('Elements/'));
/** Of each element the first state will do where only the engine is another one: an embed is the same text in all. */
const stories =
  engine === 'Chromium' ? every : every.filter(({title}, i) => every.findIndex(other => other.title === title) === i);

/** The text that a reader sees, through shadow roots; an embed comes without what a reader has opened over the page. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  const element = node as HTMLElement;
  if (/^(?:script|style|link|template|title)$/.test(element.localName ?? '') || element.popover) return '';
  const nodes = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const inner = element.shadowRoot ?? element;
  return [...(nodes.length ? nodes : inner.childNodes)].map(textOf).join(' ');
}
const words = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

/** The text once it has not changed for a second: the sentences for mistakes come one after the other. */
async function steady(node: Node): Promise<string> {
  for (;;) {
    const text = words(node);
    await calm(1000);
    if (words(node) === text) return text;
  }
}

/** Whether a list of the page has yet to number some source. */
const unnumbered = (page: ParentNode) =>
  [...page.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.querySelector('sup:empty'));

const paste = async (html: string) =>
  (await (await fetch('/__test/paste', {method: 'POST', body: html})).json()) as string;

async function storyOf(id: string) {
  const frame = await open(`/dist/storybook/iframe.html?watch&id=${id}&viewMode=story`, 900, 900);
  await until(() => frame.document.body.matches('.sb-show-main'));
  await until(() => frame.document.querySelector('.page'));
  return {page: frame.document.querySelector('.page')!, preview: frame.window as unknown as Preview};
}

/** Waits for a pasted page to show the words; what it shows then, and what it complained of. */
async function shownBy(html: string, wanted: string) {
  const frame = await open(await paste(html), 900, 900);
  await patiently(() => words(frame.document.body) === wanted);
  await painted(frame);
  return {text: words(frame.document.body), errors: frame.window.seen.errors, frame};
}

afterEach(clean);

describe('The embed of', () => {
  for (const {id, title, name} of stories) {
    it(`${title}: ${name} shows the same in an empty page, with the story file and without`, async () => {
      const {page, preview} = await storyOf(id);
      const embed = await preview.storyEmbed();
      const debug = page.querySelector('[debug]');
      // What is wrong is put into words after the story is shown; a badge without a position says only that.
      const told = name === 'No Position' ? '[part="problems"]' : '.problems';
      if (debug) await until(() => debug.shadowRoot!.querySelector(told));
      if (page.querySelector('source-list')) await until(() => !unnumbered(page));
      const wanted = debug ? await steady(page) : words(page);
      expect(wanted).not.to.equal('');
      // What is wrong with a file goes with the file.
      const without = !debug && (await preview.storyEmbed({selfContained: true}));
      for (const {text, errors} of await Promise.all(
        [embed, without].filter(html => html !== false).map(html => shownBy(html, wanted)),
      )) {
        expect(text).to.equal(wanted);
        expect(errors).to.deep.equal([]);
      }
    });
  }

  for (const story of ['evidence', 'long-history', 'as-of', 'arabic']) {
    it(`a badge opens the evidence that its story (${story}) opens, with the story file and without`, async () => {
      const {page, preview} = await storyOf(`elements-stance-badge--${story}`);
      const evidenceIn = (root: ParentNode) =>
        root.querySelector('stance-badge')!.shadowRoot?.querySelector('[popover] > *');
      await until(() => evidenceIn(page));
      const wanted = words(evidenceIn(page)!);
      for (const selfContained of [false, true]) {
        const {frame} = await shownBy(await preview.storyEmbed({selfContained}), words(page));
        frame.document.querySelector('stance-badge')!.shadowRoot!.querySelector('button')!.click();
        await until(() => evidenceIn(frame.document));
        expect(words(evidenceIn(frame.document)!)).to.equal(wanted);
      }
    });
  }

  it('a self-contained badge holds its own positions and no others', async () => {
    const {preview} = await storyOf('elements-stance-badge--supports');
    const embed = await preview.storyEmbed({selfContained: true});
    const {stances, issues, corrections} = JSON.parse(/json">(.*)<\/script>/.exec(embed)![1]!) as Record<
      string,
      {id?: string; text?: unknown}[]
    >;
    const ids = (items?: {id?: string}[]) => items?.map(({id}) => id);
    expect(ids(stances)).to.deep.equal(['fair-1', 'fair-2', 'fair-3', 'fair-4']);
    expect(ids(issues)).to.deep.equal(['fair']);
    expect(corrections).to.have.length(1);
  });

  it('a full card holds all that the card tells, in plain HTML, for readers without scripts', async () => {
    const {page, preview} = await storyOf('elements-quote-card--full');
    const embed = await preview.storyEmbed();
    const frame = await open(await paste(embed), 900, 900, 'allow-same-origin');
    const bare = (node: Node) => words(node).replaceAll(' ', '');
    const text = bare(frame.document.body);
    const card = page.querySelector('quote-card')!.shadowRoot!;
    for (const part of ['speaker', 'words']) expect(text).to.include(bare(card.querySelector(`[part=${part}]`)!));
    for (const label of card.querySelectorAll('label')) expect(text).to.include(bare(label));
    expect(embed).not.to.match(/<!--|defer-hydration/);
  });

  it('a card with many wordings holds the very text that pre-rendering writes', async () => {
    const {preview} = await storyOf('elements-quote-card--many-wordings');
    const embed = await preview.storyEmbed();
    const tag = embed.slice(embed.indexOf('<quote-card')).replace('dist/storybook/data/', '/data/');
    const prerendered = await fetch('/__test/prerender', {method: 'POST', body: tag});
    const {html} = (await prerendered.json()) as {html: string};
    const lines = (markup: string) => {
      const page = new DOMParser().parseFromString(markup, 'text/html');
      const collapsed = ({textContent}: Element) => textContent.replace(/[ \n]+/g, ' ').trim();
      return [...page.querySelectorAll('figure p')].map(collapsed);
    };
    expect(lines(embed)).to.have.length.above(6);
    expect(lines(embed)).to.deep.equal(lines(html));
  });

  it('a self-contained card asks for no story file, and carries its JSON in one line', async () => {
    const {preview, page} = await storyOf('elements-quote-card--with-portrait');
    const embed = await preview.storyEmbed({selfContained: true});
    expect(embed).to.match(/^ *<script type="application\/json">\{[^<>&\n]+\}<\/script>$/m);
    const {frame} = await shownBy(embed, words(page));
    const asked = frame.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(asked.filter(path => path.endsWith('.json'))).to.deep.equal([]);
    const portrait = frame.document.querySelector('quote-card')!.shadowRoot!.querySelector('img')!;
    await until(() => portrait.complete);
    expect(portrait.naturalWidth).to.be.above(0);
  });

  it('an Arabic page says so itself', async () => {
    const {preview} = await storyOf('elements-quote-card--arabic');
    expect(await preview.storyEmbed()).to.include('<div lang="ar" dir="rtl">\n  <quote-card ');
  });

  it('a themed card brings the style that its story sets round it', async () => {
    const {preview, page} = await storyOf('elements-quote-card--themed');
    const {frame} = await shownBy(await preview.storyEmbed(), words(page));
    const look = (document: Document) => {
      const card = document.querySelector('quote-card')!;
      const {color, fontSize} = document.defaultView!.getComputedStyle(card);
      return {color, fontSize, round: document.defaultView!.getComputedStyle(card.parentElement!).backgroundColor};
    };
    expect(look(frame.document)).to.deep.equal(look(page.ownerDocument));
  });
});
