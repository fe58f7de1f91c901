/** Text in templates: in its own language, put into patterns, joined. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Role} from '../../story/story.js';
import {primary, type LocalText} from '../../story/values/text.js';
import type {Scene} from '../scene.js';

/** What a template takes for a child. */
export type Fragment = TemplateResult | string | typeof nothing | readonly unknown[];

/** Wraps words in their language where it is not the interface's. */
export const inLanguage = (content: Fragment, {lang, dir}: Pick<LocalText, 'lang' | 'dir'>, scene: Scene): Fragment =>
  primary(lang) === primary(scene.lang) ? content : html`<bdi lang=${lang} dir=${dir}>${content}</bdi>`;

export const localized = (value: LocalText | undefined, scene: Scene): Fragment =>
  value ? inLanguage(value.text, value, scene) : nothing;

/** The name of an actor; nothing when the story has no such actor. */
export const actorName = (id: string | undefined, scene: Scene): Fragment =>
  localized(scene.story.text(scene.story.get('actors', id)?.name), scene);

/** Puts fragments into a pattern of the interface words: `weave(words.sources.via, {channel: html`…`})`. */
export const weave = (pattern: string, values: Readonly<Record<string, unknown>>) =>
  pattern.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));

/** A role, and the body or country that it belongs to. */
export const roleText = ({title, of}: Role, scene: Scene): Fragment =>
  of
    ? weave(scene.words.actors.roleOf, {title: localized(title, scene), of: localized(of, scene)})
    : localized(title, scene);

/** A link where the address is one to follow, else only its words. */
export const link = (href: string | undefined, content: Fragment): Fragment =>
  href ? html`<a href=${href}>${content}</a>` : content;

/** Joins fragments, leaving out those that are nothing. */
export function joined(parts: readonly (Fragment | undefined)[], separator: string): Fragment {
  const shown = parts.filter(part => part && part !== nothing);
  return shown.length > 1 ? shown.flatMap((part, i) => (i ? [separator, part] : [part])) : (shown[0] ?? nothing);
}

/** A quiet line; nothing for nothing. */
export const mutedLine = (content: Fragment | undefined): Fragment =>
  content && content !== nothing ? html`<p class="muted">${content}</p>` : nothing;

/** The same in plain HTML, for what a server writes beside a shadow root. */
export const plainLine = (content: Fragment | undefined): Fragment =>
  content && content !== nothing ? html`<p>${content}</p>` : nothing;
