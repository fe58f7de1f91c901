/** Template fragments that elements share: text with its language, dates, rich text, sources. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Edtf} from '../../story/values/edtf.js';
import {formatter} from '../../story/values/formatters.js';
import type {RichNode} from '../../story/values/rich-text.js';
import type {Cited, Story} from '../../story/story.js';
import {primary, type LocalText} from '../../story/values/text.js';
import {Lazy} from '../lazy.js';
import type {Scene} from '../base/story-element.js';

/** What a template takes for a child. */
export type Fragment = TemplateResult | string | typeof nothing | readonly unknown[];

/** Wraps words in their language where it is not the interface's. */
export const inLanguage = (content: Fragment, {lang, dir}: Pick<LocalText, 'lang' | 'dir'>, scene: Scene): Fragment =>
  primary(lang) === primary(scene.lang) ? content : html`<bdi lang=${lang} dir=${dir}>${content}</bdi>`;

export const localized = (value: LocalText | undefined, scene: Scene): Fragment =>
  value ? inLanguage(value.text, value, scene) : nothing;

/** Puts fragments into a pattern of the interface words: `weave(words.via, {channel: html`…`})`. */
export const weave = (pattern: string, values: Readonly<Record<string, unknown>>) =>
  pattern.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));

/** A date in words, for the eye and for machines (HTML `<time>`). */
export function dateTemplate(date: Edtf | undefined, scene: Scene): Fragment {
  if (!date) return nothing;
  const {text, machine} = scene.story.describe(date, scene.lang, scene.words.date);
  return machine ? html`<time datetime=${machine}>${text}</time>` : text;
}

/** A link where the address is one to follow, else only its words. */
export const link = (href: string | undefined, content: Fragment): Fragment =>
  href ? html`<a href=${href}>${content}</a>` : content;

const richNode = (node: RichNode, story: Story): Fragment => {
  if (typeof node === 'string') return node;
  const children = node.children.map(child => richNode(child, story));
  if (node.type === 'link') return link(story.address(node.href), children);
  return node.type === 'em' ? html`<em>${children}</em>` : html`<strong>${children}</strong>`;
};

/** Fetched for stories that use marks; see `StoryElement.extras`. */
const parser = new Lazy(() => import('../../story/values/rich-text.js'));

/** Fetches what `richText` needs for these texts; nothing when it is there, or not needed. */
export const richTextExtras = (...texts: (LocalText | undefined)[]): Promise<boolean> | undefined =>
  !parser.module && texts.some(value => value && /[\\*_[]/.test(value.text)) ? parser.load() : undefined;

/** Rich text (the CommonMark inline subset) as nodes; never as markup from a string. */
export const richText = (value: LocalText, scene: Scene) =>
  inLanguage(
    (parser.module?.parseRichText(value.text) ?? [value.text]).map(node => richNode(node, scene.story)),
    value,
    scene,
  );

/** Joins fragments, leaving out those that are nothing. */
export function joined(parts: readonly (Fragment | undefined)[], separator: string): Fragment {
  const shown = parts.filter(part => part && part !== nothing);
  return shown.length > 1 ? shown.flatMap((part, i) => (i ? [separator, part] : [part])) : (shown[0] ?? nothing);
}

/**
 * One source as readers know it: outlet, agencies, channel, where it first appeared, archived copy. On a page with a
 * `<source-list>`, that puts the source's number into the mark behind the outlet, and pre-rendering does.
 */
export function sourceTemplate(cited: Cited, scene: Scene): Fragment {
  const {words, story} = scene;
  const {source, name, url, archivedUrl, accordingTo, via} = cited;
  const outlet = html`${link(url, localized(name, scene))}<sup data-source=${source.id}></sup>`;
  const wires = source.wires && formatter('ListFormat', scene.lang).format(source.wires);
  return joined(
    [
      accordingTo ? weave(words.accordingTo, {source: outlet, actor: localized(accordingTo, scene)}) : outlet,
      wires && weave(words.withWires, {source: wires}),
      via && weave(words.via, {channel: localized(via, scene)}),
      source.syndicatedFrom &&
        weave(words.firstAppeared, {source: localized(story.text(source.syndicatedFrom), scene)}),
      archivedUrl && link(archivedUrl, words.archived),
    ],
    words.comma,
  );
}

/** The line that leads from what is shown to its sources. */
export const sourceNotes = (cited: readonly Cited[], scene: Scene): Fragment =>
  cited.length
    ? weave(scene.words.source, {
        source: joined(
          cited.map(entry => sourceTemplate(entry, scene)),
          scene.words.semicolon,
        ),
      })
    : nothing;
