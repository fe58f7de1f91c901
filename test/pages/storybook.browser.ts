import {expect} from '@open-wc/testing';
import {engine} from '../engines.js';
import {calm, clean, until} from '../fixture.js';
import {asked, findings, open, painted, patiently, type Frame} from './frame.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {name: string}[];
  readonly slots?: readonly {name: string}[];
  readonly events?: readonly {name: string}[];
  readonly cssParts?: readonly {name: string}[];
  readonly cssProperties?: readonly {name: string}[];
}

const json = async (path: string): Promise<unknown> => (await fetch(path)).json();
const {entries} = (await json('/dist/storybook/index.json')) as {entries: Readonly<Record<string, Entry>>};
const all = Object.values(entries);
const {modules} = (await json('/dist/custom-elements.json')) as {
  modules: readonly {declarations?: readonly Declaration[]}[];
};
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
/**
 * How each page is looked at in Chromium: how wide, and in what scheme. Other engines open the docs once: they have most
 * states on one page, and the elements' own tests run in every engine.
 */
const LOOKS: Readonly<Record<Entry['type'], readonly (readonly [width: number, globals: string])[]>> = {
  story: [[900, '']],
  docs: [
    [1200, ''],
    [640, 'theme:dark'],
  ],
};
const docsOf = (tag: string) => `elements-${tag}--docs`;

/** @param fragment `#` for a page whose elements wait until the reader comes near: see `open` */
async function openPage(
  {id, type}: Pick<Entry, 'id' | 'type'>,
  width: number,
  globals = '',
  fragment = '',
): Promise<Frame> {
  const frame = await open(
    `/dist/storybook/iframe.html?watch&id=${id}&viewMode=${type}&globals=${globals}${fragment}`,
    width,
    900,
  );
  await until(() => frame.document.body.matches('.sb-show-main'));
  if (type === 'docs') await until(() => frame.document.querySelector('.docs h1'));
  await painted(frame);
  // Whatever else would be asked for, complained of or moved.
  await calm(300);
  return frame;
}

const elsewhere = (frame: Frame) => asked(frame).filter(address => !address.startsWith(`${location.origin}/`));

/** The anatomy of an element's page, once its specimens are marked. */
async function anatomyOf(tag: string, fragment = '') {
  const {document} = await openPage({id: docsOf(tag), type: 'docs'}, 900, '', fragment);
  await until(() => document.querySelector('.docs-specimen .docs-outline'));
  return document.querySelector('element-anatomy')!;
}

afterEach(clean);

describe('Storybook', () => {
  it('has a page for every element, and opens on its welcome', () => {
    expect(all.map(({id}) => id)).to.include.members([
      ...elements.map(({tagName}) => docsOf(tagName!)),
      'story-file--docs',
      'reference--docs',
      'hosting--docs',
    ]);
    expect(all[0]!.id).to.equal('welcome--docs');
  });

  for (const {id, title, name, type} of all) {
    const looks = LOOKS[type].slice(0, engine === 'Chromium' ? undefined : type === 'docs' ? 1 : 0);
    for (const [width, globals] of looks) {
      const how = globals && `, ${width} pixels wide and dark,`;
      it(`opens ${title}: ${name}${how} with a clean console, nothing that axe finds, and no other host`, async () => {
        const frame = await openPage({id, type}, width, globals);
        expect(frame.window.seen.errors).to.deep.equal([]);
        expect(elsewhere(frame)).to.deep.equal([]);
        const root = type === 'story' ? '#storybook-root' : '#storybook-docs';
        // Storybook's own tables fade in, and take the theme a moment later.
        let found: readonly string[] = [];
        await patiently(async () => (found = await findings(frame, root)).length === 0);
        expect(found).to.deep.equal([]);
        expect(frame.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('asks no other host for its own frame', async () => {
    const frame = await open('/dist/storybook/index.html?watch', 1200, 800);
    await until(() => frame.document.querySelector('#storybook-preview-iframe'));
    await until(() => asked(frame).length > 5);
    await calm(1000);
    expect(elsewhere(frame)).to.deep.equal([]);
    expect(frame.window.seen.errors).to.deep.equal([]);
  });

  for (const {tagName, cssParts = [], cssProperties = []} of elements.filter(({cssParts = []}) => cssParts.length)) {
    it(`marks every part of <${tagName}> on a live specimen, and lists its tokens`, async () => {
      const anatomy = await anatomyOf(tagName!);
      // Specimen by specimen: what the first story lacks is marked on another.
      const marked = () => [...anatomy.querySelectorAll('.docs-specimen .docs-number')];
      await until(() => marked().length >= cssParts.length);
      const numbers = marked().map(({textContent}) => Number(textContent));
      expect(numbers.sort((a, b) => a - b)).to.deep.equal(cssParts.map((_, i) => i + 1));
      const named = [...anatomy.querySelectorAll('tbody th code')].map(({textContent}) => textContent);
      expect(named).to.deep.equal([...cssParts, ...cssProperties].map(({name}) => name));
    });
  }

  it('marks and embeds what the reader has not come near, too', async () => {
    const anatomy = await anatomyOf('stance-badge', '#');
    const {document} = anatomy.ownerDocument.defaultView!;
    await until(() => anatomy.querySelectorAll('.docs-specimen .docs-number').length >= 5);
    expect(anatomy.getBoundingClientRect().top).to.be.above(900);
    const last = document.querySelector('.docs-state:last-child')!;
    const embed = last.querySelector('story-embed')!;
    embed.querySelector('details')!.open = true;
    embed.querySelectorAll('input')[1]!.click();
    await until(() => embed.querySelector('pre')!.textContent.includes('"stances":'));
    expect(last.querySelector('.page stance-badge')!.shadowRoot!.querySelector('button')).to.exist;
  });

  it('marks a part where it is when its specimen changes its size', async () => {
    const anatomy = await anatomyOf('stance-badge');
    const specimen = anatomy.querySelector<HTMLElement>('.docs-specimen')!;
    const {shadowRoot} = specimen.querySelector('stance-badge')!;
    await until(() => shadowRoot!.querySelector('[popover]'));
    const part = shadowRoot!.querySelector('[popover]')!;
    const apart = () => {
      const {top} = part.getBoundingClientRect();
      const tops = [...specimen.querySelectorAll('.docs-outline')].map(mark => mark.getBoundingClientRect().top);
      return Math.min(...tops.map(one => Math.abs(one - top)));
    };
    await until(() => apart() < 2);
    specimen.style.inlineSize = '15rem';
    await painted({window: part.ownerDocument.defaultView!} as Frame);
    await until(() => apart() < 2);
  });

  for (const {tagName, attributes = []} of elements.filter(({cssParts = []}) => cssParts.length)) {
    it(`lets every attribute of <${tagName}> be tried`, async () => {
      const {document} = await openPage({id: docsOf(tagName!), type: 'docs'}, 900);
      const rows = () => [
        ...document.querySelectorAll('.docblock-argstable tr:has([id^="control-"], button) td:first-child'),
      ];
      await until(() => rows().length);
      expect(rows().map(({textContent}) => textContent.replace('*', ''))).to.include.members(
        attributes.map(({name}) => name),
      );
    });
  }

  for (const {tagName} of elements.filter(({cssParts = []}) => cssParts.some(({name}) => name === 'problems'))) {
    it(`lists for editors what is wrong in <${tagName}> as a plain list, in its box`, async () => {
      const {document, window} = await openPage({id: `elements-${tagName}--broken-data`, type: 'story'}, 640);
      const element = () => document.querySelector(tagName!);
      await until(() => element()?.shadowRoot?.querySelector('.problems li'));
      const box = element()!.shadowRoot!.querySelector('.problems')!;
      for (const line of box.querySelectorAll('li')) {
        expect(window.getComputedStyle(line, '::before').content).to.equal('none');
        expect(line.getBoundingClientRect().left).to.be.above(box.getBoundingClientRect().left + 10);
      }
    });
  }

  it('shows the part whose row has the focus or the pointer', async () => {
    const anatomy = await anatomyOf('quote-card');
    const active = () => [...anatomy.querySelectorAll('.docs-outline[data-active]')];
    const row = [...anatomy.querySelectorAll('tr')].find(({textContent}) => textContent.includes('speaker'))!;
    expect(active()).to.have.length(0);
    row.querySelector('button')!.focus();
    await until(() => active().length === 1);
    row.querySelector('button')!.blur();
    await until(() => active().length === 0);
    row.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => active().length === 1);
    const card = anatomy.querySelector('.docs-specimen quote-card')!.shadowRoot!;
    const [mark, part] = [active()[0]!, card.querySelector('[part=speaker]')!].map(node =>
      node.getBoundingClientRect(),
    );
    expect(Math.abs(mark!.top - part!.top)).to.be.below(2);
    expect(Math.abs(mark!.left - part!.left)).to.be.below(2);
  });

  it('gives the embed of a story as its controls left it, to read and to copy', async () => {
    const frame = await openPage({id: docsOf('quote-card'), type: 'docs'}, 900);
    const embed = frame.document.querySelector('story-embed')!;
    const wrote: string[] = [];
    Object.defineProperty(frame.window.navigator, 'clipboard', {
      value: {writeText: async (text: string) => void wrote.push(text)},
    });
    await until(() => frame.document.querySelector('.sb-story quote-card')?.shadowRoot?.querySelector('figure'));
    frame.document.querySelector('.sb-story quote-card')!.toggleAttribute('compact', true);
    embed.querySelector('button')!.click();
    await until(() => embed.querySelector('[role=status]')!.textContent);
    expect(wrote).to.have.length(1);
    expect(wrote[0]).to.match(/<quote-card src="dist\/storybook\/data\/london-2025.json" quote="porcupine" compact>/);
    embed.querySelector('details')!.open = true;
    await until(() => embed.querySelector('pre')!.textContent === wrote[0]);
    embed.querySelectorAll('input')[1]!.click();
    await until(() => embed.querySelector('pre')!.textContent.includes('<script type="application/json">'));
  });

  it('gives the embed of a story that stands in a frame of its own', async () => {
    const {document} = await openPage({id: docsOf('story-data'), type: 'docs'}, 900);
    const embed = document.querySelector('story-embed')!;
    await until(() => document.querySelector('iframe'));
    // WebKit runs no frame that is out of sight.
    document.querySelector('iframe')!.scrollIntoView();
    await until(() => document.querySelector('iframe')!.contentDocument?.querySelector('quote-card')?.shadowRoot);
    embed.querySelector('details')!.open = true;
    await until(() => embed.querySelector('pre')!.textContent.includes('<story-data src='));
  });

  it('has a reference of all that the manifest says of every element', async () => {
    const {document} = await openPage({id: 'reference--docs', type: 'docs'}, 900);
    await until(() => elements.every(({tagName}) => document.getElementById(`reference-${tagName}`)));
    for (const {tagName, attributes = [], slots = [], cssParts = [], cssProperties = [], events = []} of elements) {
      const section = document.getElementById(`reference-${tagName}`)!;
      const named = [...section.querySelectorAll('tbody th code')].map(({textContent}) => textContent);
      const all = [...attributes, ...slots, ...cssParts, ...cssProperties, ...events];
      expect(named).to.deep.equal(all.map(({name}) => name || '(unnamed)'));
    }
    expect(document.querySelectorAll('#reference-events h3')).to.have.length(4);
  });

  it('tells of every field of a story file, with an example of each collection that the London story has', async () => {
    const {document} = await openPage({id: 'story-file--docs', type: 'docs'}, 900);
    const schema = (await json('/dist/story.schema.json')) as {
      properties: Readonly<Record<string, {items?: {properties: object}}>>;
    };
    const london = (await json('/data/london-2025.json')) as Readonly<Record<string, unknown>>;
    for (const [name, {items}] of Object.entries(schema.properties).filter(([, field]) => field.items)) {
      await until(() => document.getElementById(`file-${name}`));
      const section = document.getElementById(`file-${name}`)!;
      const told = [...section.querySelectorAll('tbody th code')].map(({textContent}) => textContent);
      expect(told).to.include.members(Object.keys(items!.properties));
      if (name in london) await until(() => section.querySelector('.docs-example pre'));
    }
  });
});
