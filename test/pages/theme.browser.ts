/** The theme page: tokens are tried out on every element, and what is copied holds elsewhere. */
import {expect} from '@open-wc/testing';
import {clean, until} from '../fixture.js';
import {cards, findings, open, painted, tell, type Frame} from './frame.js';

const ADDRESS = '/dist/storybook/iframe.html?watch&id=theme--theme&viewMode=story';

afterEach(clean);

/** Opens the page and waits for its specimens. */
async function desk(more = '', width = 1200): Promise<Frame> {
  const frame = await open(ADDRESS + more, width, 900);
  await until(() => frame.document.querySelector('.desk-panel quote-card'));
  await cards(frame);
  const all = [...frame.document.querySelectorAll('.desk-panel :is(stance-badge, stance-history, summit-timeline)')];
  await until(() => all.every(({shadowRoot}) => shadowRoot?.querySelector('button, ol')));
  return frame;
}

const one = ({document}: Frame, selector: string) => document.querySelector<HTMLInputElement>(selector)!;
const field = (frame: Frame, label: string) => one(frame, `[aria-label="${label}"]`);
const reset = (frame: Frame, token: string) => one(frame, `[data-token="${token}"] .desk-reset`);
const css = (frame: Frame) => one(frame, '.desk-css').textContent;

/** Writes into a field and leaves it. */
async function write(frame: Frame, label: string, text: string) {
  const input = field(frame, label);
  input.value = text;
  input.dispatchEvent(new frame.window.Event('input', {bubbles: true}));
  input.dispatchEvent(new frame.window.Event('change', {bubbles: true}));
  await painted(frame);
}

async function press(frame: Frame, target: HTMLElement) {
  target.click();
  await painted(frame);
}

const start = (frame: Frame, theme: string) => press(frame, one(frame, `[name="Start from"][value="${theme}"]`));

/** What tokens do inside a card's shadow root. */
function look({window}: Frame, card: Element) {
  const style = (selector: string) => window.getComputedStyle(card.shadowRoot!.querySelector(selector)!);
  return {
    rule: style('figure').borderInlineStartColor,
    muted: style('.by .muted').color,
    ink: style('strong').color,
    size: window.getComputedStyle(card).fontSize,
    font: style('strong').fontFamily,
    space: style('figcaption').marginBlockStart,
    line: style('label:last-of-type span').borderColor,
  };
}
const looks = (frame: Frame) =>
  (['light', 'dark'] as const).map(scheme => look(frame, one(frame, `[data-scheme="${scheme}"] quote-card`)));

/** Stands in for the clipboard. */
function clipboard({window}: Frame, writeText: (text: string) => Promise<void>) {
  Object.defineProperty(window.navigator, 'clipboard', {configurable: true, value: {writeText}});
}

/** Changes one token of each kind. */
async function edit(frame: Frame) {
  await write(frame, '--story-accent light', 'oklch(45% 0.15 150)');
  await write(frame, '--story-accent dark', '#7fe0a0');
  await write(frame, '--story-ink light', '#223344');
  await write(frame, '--story-muted light', '#445566');
  await write(frame, '--story-rule dark', '#556677');
  await write(frame, '--story-size', '1.25');
  await write(frame, '--story-space', '0.75');
  await write(frame, '--story-font-ui', 'Georgia, serif');
}

describe('The theme page', () => {
  it('has an editor for every token of every element, each of its kind', async () => {
    const frame = await desk();
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations?: {cssProperties?: {name: string}[]}[]}[];
    };
    const wanted = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name));
    const shown = [...frame.document.querySelectorAll<HTMLElement>('.desk-token')].map(({dataset}) => dataset.token!);
    expect([...shown].sort()).to.deep.equal([...new Set(wanted)].sort());
    expect(field(frame, '--story-accent dark, picker').value).to.equal('#ff9a8b');
    expect(field(frame, '--story-ink dark, picker').value).to.equal('#e6e3dc');
    expect(field(frame, '--story-size, slider').type).to.equal('range');
    expect(field(frame, '--story-font-ui').list!.options.length).to.be.above(3);
  });

  it('shows the states that an element’s stories name, in both schemes or in one', async () => {
    const frame = await desk();
    const captions = [...frame.document.querySelectorAll('[data-scheme="dark"] .desk-caption')].map(
      ({textContent}) => textContent.split(': ') as [string, string],
    );
    const statesOf = (tag: string) => captions.filter(([shown]) => shown === tag).map(([, state]) => state);
    // Those that name specimens, and one that shows its first story.
    expect(statesOf('quote-card')).to.deep.equal(['Full', 'With Portrait', 'Disputed', 'Compact']);
    expect(statesOf('stance-badge')).to.deep.equal(['Paragraph', 'Mixed']);
    expect(statesOf('source-list')).to.deep.equal(['Of The Story']);
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations?: {tagName?: string; cssProperties?: unknown[]}[]}[];
    };
    const styled = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName, cssProperties}) => tagName && cssProperties?.length);
    expect([...new Set(captions.map(([tag]) => tag))]).to.deep.equal(styled.map(({tagName}) => tagName!).sort());
    await press(frame, one(frame, '[name="Show"][value="dark"]'));
    expect([...frame.document.querySelectorAll<HTMLElement>('.desk-panel')].map(({dataset}) => dataset.scheme))
      .to.deep //
      .equal(['dark']);
  });

  it('shows a token’s new value inside every element at once, each scheme its own', async () => {
    const frame = await desk();
    await edit(frame);
    const [light, dark] = looks(frame);
    expect(light).to.include({rule: 'oklch(0.45 0.15 150)', muted: 'rgb(68, 85, 102)', ink: 'rgb(34, 51, 68)'});
    // The ink's other side was inherited: it is kept as it was seen.
    expect(dark).to.include({rule: 'rgb(127, 224, 160)', ink: 'rgb(230, 227, 220)', line: 'rgb(85, 102, 119)'});
    expect(light).to.include({size: '20px', space: '18px', font: 'Georgia, serif'});
    await write(frame, '--story-accent light, picker', '#102030');
    expect(looks(frame)[0]!.rule).to.equal('rgb(16, 32, 48)');
    await write(frame, '--story-size, slider', '1.5');
    expect(looks(frame)[0]!.size).to.equal('24px');
    await write(frame, '--story-opposes dark', '#ffcc00');
    const colour = (selector: string, part: string) =>
      frame.window.getComputedStyle(one(frame, selector).shadowRoot!.querySelector(part)!).color;
    expect(colour('[data-scheme="dark"] stance-badge:nth-of-type(2)', '[part=mark]')).to.equal('rgb(255, 204, 0)');
    expect(colour('[data-scheme="light"] summit-timeline', '.is-key')).to.equal('rgb(16, 32, 48)');
    await write(frame, '--story-size, unit', 'px');
    expect(looks(frame)[0]!.size).to.equal('24px');
    expect(css(frame)).to.contain('--story-size: 24px;');
  });

  for (const theme of ['default', 'midnight']) {
    it(`gives CSS that looks the same in any page, started from ${theme}`, async () => {
      const frame = await desk();
      await start(frame, theme);
      await edit(frame);
      let copied = '';
      clipboard(frame, async text => void (copied = text));
      await press(frame, one(frame, '.desk-copy'));
      expect(one(frame, '.desk-said').textContent).to.equal('Copied');
      expect(copied).to.equal(css(frame));
      expect(copied).to.match(/^:root \{\n( {2}--story-[a-z-]+: [^;]+;\n)+\}\n/);
      for (const [at, scheme] of ['light', 'dark'].entries()) {
        const pasted = await open(
          `/__test/page?body=${encodeURIComponent(
            `<style>:root { color-scheme: ${scheme}; font-size: 16px } ${copied}</style>
            <script type="module" src="/dist/all.js"></script>
            <div style="font: 18px serif"><quote-card src="/data/london-2025.json" quote="porcupine"></quote-card></div>`,
          )}`,
          600,
        );
        const [card] = await cards(pasted);
        expect(look(pasted, card!)).to.deep.equal(looks(frame)[at]);
      }
    });
  }

  it('gives the CSS of a theme as the theme’s file has it', async () => {
    const frame = await desk();
    expect(css(frame)).to.equal('/* Nothing differs from the defaults. */\n');
    for (const theme of ['broadsheet', 'bulletin', 'midnight']) {
      await start(frame, theme);
      const bare = (text: string) => text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
      const declarations = (text: string) =>
        bare(text)
          .split(/(?<=[;{}])/)
          .map(part => part.trim())
          .sort();
      const file = await (await fetch(`/dist/themes/${theme}.css`)).text();
      expect(declarations(css(frame))).to.deep.equal(declarations(file), theme);
    }
  });

  it('selects the CSS where the clipboard is refused', async () => {
    const frame = await desk();
    await write(frame, '--story-space', '1');
    clipboard(frame, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await press(frame, one(frame, '.desk-copy'));
    expect(String(frame.window.getSelection()).trim()).to.equal(css(frame).trim());
    expect(one(frame, '.desk-said').textContent).to.match(/does not let .* selected/);
  });

  it('puts a token back, and all of them, to what the chosen theme has', async () => {
    const frame = await desk();
    const before = looks(frame);
    expect(reset(frame, '--story-accent').hidden).to.equal(true);
    await edit(frame);
    await press(frame, reset(frame, '--story-accent'));
    expect(looks(frame).map(({rule}) => rule)).to.deep.equal(before.map(({rule}) => rule));
    expect(looks(frame)[0]!.size).to.equal('20px');
    expect(frame.document.activeElement!.closest('[data-token="--story-accent"]')).to.exist;
    await press(frame, one(frame, '.desk-reset-all'));
    expect(looks(frame)).to.deep.equal(before);
    expect(one(frame, '.desk-reset-all').disabled).to.equal(true);

    await start(frame, 'bulletin');
    await write(frame, '--story-accent light', '#123456');
    await press(frame, reset(frame, '--story-accent'));
    expect(looks(frame)[0]!.rule).to.equal('rgb(0, 103, 79)');
  });

  it('refuses what is not a value, says why, and keeps the token as it was', async () => {
    const frame = await desk();
    const before = looks(frame);
    for (const [label, text, why] of [
      ['--story-accent light', 'blurple', '“blurple” is not a CSS colour. It stays #8a1c1c.'],
      ['--story-accent dark', 'var(--x)', '“var(--x)” is not a CSS colour. It stays #ff9a8b.'],
      ['--story-muted light', 'red; } * { color: red', 'is not a CSS colour'],
      ['--story-size', '-1', '“-1rem” is not a length of zero or more. It stays 1rem.'],
      ['--story-space', '', 'is not a length'],
      ['--story-font-ui', 'Source Serif 4', 'is not a list of fonts'],
    ] as const) {
      const input = field(frame, label);
      await write(frame, label, text);
      const fault = one(frame, `#${input.getAttribute('aria-describedby')!}`);
      expect(fault.textContent).to.contain(why);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.value).to.equal(text);
    }
    expect(looks(frame)).to.deep.equal(before);
    expect(css(frame)).to.contain('Nothing differs');
    expect(await findings(frame)).to.deep.equal([]);
    await write(frame, '--story-accent light', 'green');
    expect(field(frame, '--story-accent light').hasAttribute('aria-invalid')).to.equal(false);
    expect(looks(frame)[0]!.rule).to.equal('rgb(0, 128, 0)');
  });

  it('does not blame what is still being written', async () => {
    const frame = await desk();
    const input = field(frame, '--story-accent light');
    input.value = 'blu';
    input.dispatchEvent(new frame.window.Event('input', {bubbles: true}));
    await painted(frame);
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    expect(input.value).to.equal('blu');
  });

  it('says which colours fall short on the paper, and in which scheme', async () => {
    const frame = await desk();
    const told = () => one(frame, '.desk-contrast').textContent.replace(/\s+/g, ' ').trim();
    expect(told()).to.match(/^Contrast holds/);
    await write(frame, '--story-muted dark', '#555');
    await write(frame, '--story-accent light', '#0000');
    expect([...frame.document.querySelectorAll('.desk-contrast li')].map(({textContent}) => textContent)).to.deep.equal(
      ['--story-accent, light: 1.0:1, needs 4.5:1', '--story-muted, dark: 2.4:1, needs 4.5:1'],
    );
    await write(frame, '--story-paper dark', '#fff');
    expect(told()).to.contain('--story-ink, dark');
    expect(told()).not.to.contain('--story-muted, dark');
  });

  it('keeps the theme in its address, and takes from an address only what is sound', async () => {
    const frame = await desk();
    const word = () => new URL(frame.window.location.href).searchParams.get('args');
    await start(frame, 'bulletin');
    await until(word);
    const started = word();
    await write(frame, '--story-font-ui', "'Ünnamed 2', serif");
    await until(() => word() !== started);
    const again = await desk(`&args=${word()!}`);
    expect(css(again)).to.equal(css(frame));
    expect(css(again)).to.contain("--story-font-ui: 'Ünnamed 2', serif;");
    expect(one(again, '[value="bulletin"]').checked).to.equal(true);

    const bad = ['nowhere', ['--story-glow', '1px'], ['--story-ink', 'red; x'], ['--story-space', '1rem']];
    const strange = await desk(`&args=state:${btoa(JSON.stringify(bad)).replaceAll('=', '')}`);
    expect(css(strange)).to.equal(':root {\n  --story-space: 1rem;\n}\n');
    expect(one(strange, '.desk-head [role="alert"]').textContent).to.equal(
      'Left out: There is no theme “nowhere”. --story-glow: There is no such token. --story-ink: “red; x” is not a CSS colour.',
    );
    const broken = await desk('&args=state:abc');
    expect(one(broken, '.desk-head [role="alert"]').textContent).to.contain('incomplete');
    expect(broken.window.seen.errors).to.deep.equal([]);
  });

  for (const width of [360, 640, 1200]) {
    it(`fits a page of ${width} pixels, and axe finds nothing, in light and in dark`, async () => {
      for (const theme of ['light', 'dark']) {
        const frame = await desk(`&globals=theme:${theme}`, width);
        expect(frame.document.documentElement.scrollWidth).to.be.at.most(width);
        expect(await findings(frame)).to.deep.equal([]);
        await start(frame, 'midnight');
        expect(await findings(frame)).to.deep.equal([]);
        await write(frame, '--story-accent light', '#111');
        // The page says itself what the colour does to words on the paper.
        const found = await findings(frame);
        expect(
          found.filter(text => !/^color-contrast: <span class="is-key">(?:(?!<span).)*$/s.test(text)),
        ).to.deep.equal([]);
        frame.element.remove();
      }
    });
  }

  it('is left for another story without a trace', async () => {
    const frame = await desk();
    await edit(frame);
    tell(frame, 'setCurrentStory', {storyId: 'elements-quote-card--full', viewMode: 'story'});
    await until(() => !frame.document.querySelector('theme-desk') && frame.document.querySelector('quote-card'));
    const [card] = await cards(frame);
    expect(look(frame, card!).rule).to.equal('rgb(138, 28, 28)');
  });
});

describe('A publication', () => {
  it('chosen in the toolbar dresses any story, and goes again', async () => {
    const frame = await open('/dist/storybook/iframe.html?watch&id=elements-quote-card--full&viewMode=story', 900, 900);
    await until(() => frame.document.querySelector('quote-card'));
    const [card] = await cards(frame);
    const before = look(frame, card!);
    const seen = new Set([before.rule]);
    for (const [publication, paper] of [
      ['broadsheet', 'rgb(252, 249, 242)'],
      ['bulletin', 'rgb(255, 255, 255)'],
      ['midnight', 'rgb(13, 21, 38)'],
    ] as const) {
      tell(frame, 'updateGlobals', {globals: {publication}});
      await until(() => one(frame, '.page').dataset.publication === publication);
      await painted(frame);
      seen.add(look(frame, card!).rule);
      expect(frame.window.getComputedStyle(one(frame, '.page')).backgroundColor).to.equal(paper);
      expect(frame.window.getComputedStyle(frame.document.body).backgroundColor).to.equal(paper);
      expect(await findings(frame)).to.deep.equal([]);
    }
    expect(seen.size).to.equal(4);
    tell(frame, 'updateGlobals', {globals: {publication: 'default'}});
    await until(() => look(frame, card!).rule === before.rule);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });
});
