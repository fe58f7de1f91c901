/** Print preview: stories as they print, and afterwards all as it was. */
import {expect} from '@open-wc/testing';
import {onPaper} from '../../.storybook/print.js';
import {clean, until} from '../fixture.js';
import {cards, findings, open, painted, tell, told, type Frame} from './frame.js';

afterEach(clean);

async function story(id: string, globals = '', width = 1000): Promise<Frame> {
  const address = `/dist/storybook/iframe.html?watch&id=elements-quote-card--${id}&viewMode=story&globals=${globals}`;
  const frame = await open(address, width, 900);
  await until(() => frame.document.querySelector('quote-card'));
  await cards(frame);
  await painted(frame);
  return frame;
}

async function turn(frame: Frame, medium: 'print' | 'screen') {
  tell(frame, 'updateGlobals', {globals: {medium}});
  await until(() => (frame.document.documentElement.dataset.medium === 'print') === (medium === 'print'));
  await painted(frame);
}

const inside = ({document}: Frame, selector: string) => [
  ...document.querySelector('quote-card')!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const seen = ({window}: Frame, node: Element) =>
  window.getComputedStyle(node).visibility === 'visible' && !!node.getClientRects().length;

/** Every media list of the page and of the roots in it, as it stands. */
function lists({document, window}: Frame): readonly string[] {
  const {CSSMediaRule} = window as unknown as {CSSMediaRule: typeof globalThis.CSSMediaRule};
  const found: string[] = [];
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) found.push(rule.media.mediaText);
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  for (const root of roots) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      found.push(sheet.media.mediaText);
      walk(sheet.cssRules);
    }
  }
  return found;
}

describe('Print preview', () => {
  it('knows what holds on paper', () => {
    for (const [screen, paper] of [
      ['', ''],
      ['print', 'all'],
      ['screen', 'not all'],
      ['not print', 'not all'],
      ['not screen', 'all'],
      ['only screen and (min-width: 40em)', 'not all'],
      ['print and (min-width: 40em)', 'all and (min-width: 40em)'],
      ['not print and (min-width: 40em)', 'not all and (min-width: 40em)'],
      ['not screen and (min-width: 40em)', 'all'],
      ['(min-width: 40em)', '(min-width: 40em)'],
      ['not (hover: hover)', 'not (hover: hover)'],
      ['(forced-colors: active)', '(forced-colors: active)'],
      ['screen, print', 'not all, all'],
    ] as const) {
      expect(onPaper(screen), screen).to.equal(paper);
    }
  });

  it('shows every wording and hides the switch, and brings all back', async () => {
    const frame = await story('full');
    const before = lists(frame);
    const passages = () => inside(frame, '.words > *').map(node => seen(frame, node));
    const [control] = inside(frame, '.switch');
    expect(passages()).to.deep.equal([true, false, false]);
    expect(seen(frame, control!)).to.equal(true);

    await turn(frame, 'print');
    expect(passages()).to.deep.equal([true, true, true]);
    expect(seen(frame, control!)).to.equal(false);
    expect(lists(frame)).not.to.deep.equal(before);
    expect(await findings(frame)).to.deep.equal([]);

    await turn(frame, 'screen');
    expect(passages()).to.deep.equal([true, false, false]);
    expect(seen(frame, control!)).to.equal(true);
    expect(lists(frame)).to.deep.equal(before);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });

  it('lays a white sheet of A4, in the light scheme and in black, whatever the screen shows', async () => {
    const frame = await story('arabic', 'theme:dark;medium:print');
    const page = frame.document.querySelector<HTMLElement>('.page')!;
    const {backgroundColor, color, colorScheme, direction} = frame.window.getComputedStyle(page);
    expect({backgroundColor, color, colorScheme, direction}).to.deep.equal({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      colorScheme: 'light',
      direction: 'rtl',
    });
    expect(page.offsetWidth).to.be.closeTo(794, 1);
    expect(page.offsetHeight).to.be.closeTo(1123, 1);
    expect(frame.window.getComputedStyle(inside(frame, '.by .muted')[0]!).color).to.equal('rgb(92, 96, 104)');
  });

  it('prints a dark publication dark on white', async () => {
    const frame = await story('full', 'publication:midnight;medium:print');
    expect(frame.window.getComputedStyle(frame.document.querySelector('.page')!).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
    expect(frame.window.getComputedStyle(inside(frame, 'strong')[0]!).color).to.equal('rgb(0, 0, 0)');
    expect(await findings(frame)).to.deep.equal([]);
  });

  it('tells elements when it begins and ends, also from one story to the next', async () => {
    const frame = await story('full');
    const heard: string[] = [];
    for (const type of ['beforeprint', 'afterprint']) frame.window.addEventListener(type, () => heard.push(type));
    // A story that is not finished when another is chosen makes Storybook load the page anew.
    const finished = told(frame, 'storyFinished');
    await turn(frame, 'print');
    await finished;
    expect(heard).to.deep.equal(['beforeprint']);
    tell(frame, 'setCurrentStory', {storyId: 'elements-quote-card--many-wordings', viewMode: 'story'});
    await until(() => heard.length === 3 && inside(frame, '.words > *').length === 6);
    expect(heard).to.deep.equal(['beforeprint', 'afterprint', 'beforeprint']);
    await painted(frame);
    expect(inside(frame, '.words > *').every(node => seen(frame, node))).to.equal(true);
    await turn(frame, 'screen');
    expect(heard.at(-1)).to.equal('afterprint');
    expect(heard.length).to.equal(4);
  });

  it('reaches elements, roots and style sheets that come later, and leaves them as they came', async () => {
    const frame = await story('full');
    const {document, window} = frame;
    await turn(frame, 'print');

    const style = document.createElement('style');
    style.textContent =
      '@media screen { .late { color: red } } @supports (color: red) { @media print { .late { top: 1px } } }';
    document.head.append(style);
    const {HTMLElement: Base, CSSStyleSheet: Sheet} = window as unknown as typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync('p { color: red; @media print { color: blue } }');
    // Already in the page when it is defined: nothing in the tree changes.
    const late = document.querySelector('.page')!.appendChild(document.createElement('late-element'));
    await painted(frame);
    window.customElements.define(
      'late-element',
      class extends Base {
        connectedCallback() {
          const root = this.attachShadow({mode: 'open'});
          root.adoptedStyleSheets = [sheet];
          root.append(document.createElement('p'));
        }
      },
    );
    await painted(frame);
    const colour = () => window.getComputedStyle(late.shadowRoot!.querySelector('p')!).color;
    const media = () => {
      const [screen, supports] = style.sheet!.cssRules as unknown as [CSSMediaRule, CSSSupportsRule];
      return [screen.media.mediaText, (supports.cssRules[0] as CSSMediaRule).media.mediaText];
    };
    expect(colour()).to.equal('rgb(0, 0, 255)');
    expect(media()).to.deep.equal(['not all', 'all']);

    await turn(frame, 'screen');
    expect(colour()).to.equal('rgb(255, 0, 0)');
    expect(media()).to.deep.equal(['screen', 'print']);
    expect(window.seen.errors).to.deep.equal([]);
  });

  it('fits a phone', async () => {
    const frame = await story('many-wordings', 'medium:print', 360);
    expect(frame.document.documentElement.scrollWidth).to.be.at.most(360);
  });
});
