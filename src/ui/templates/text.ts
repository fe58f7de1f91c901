/** Text in templates: marked with its language, filled into patterns, joined. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Role} from '../../story/story.js';
import {primary, type LocalText} from '../../story/values/text.js';
import type {Scene} from '../scene.js';

/** What a template can render as a child. */
export type Fragment = TemplateResult | string | typeof nothing | readonly unknown[];

/** Marks content with its language and direction, if that is not the interface's language. */
export const inLanguage = (content: Fragment, {lang, dir}: Pick<LocalText, 'lang' | 'dir'>, scene: Scene): Fragment =>
  primary(lang) === primary(scene.lang) ? content : html`<bdi lang=${lang} dir=${dir}>${content}</bdi>`;

export const localized = (value: LocalText | undefined, scene: Scene): Fragment =>
  value ? inLanguage(value.text, value, scene) : nothing;

/** The name of an actor; nothing if the story has no such actor. */
export const nameOfActor = (id: string | undefined, scene: Scene): Fragment =>
  localized(scene.story.text(scene.story.get('actors', id)?.name), scene);

/** Puts fragments into a pattern of the interface words: `weave(words.sources.via, {channel: html`…`})`. */
export const weave = (pattern: string, values: Readonly<Record<string, unknown>>) =>
  pattern.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));

/** A role, and the body or country it belongs to. */
export const roleText = ({title, of}: Role, scene: Scene): Fragment =>
  of
    ? weave(scene.words.actors.roleOf, {title: localized(title, scene), of: localized(of, scene)})
    : localized(title, scene);

/** A link, or only its content if there is no address. */
export const link = (href: string | undefined, content: Fragment): Fragment =>
  href ? html`<a href=${href}>${content}</a>` : content;

/** Joins the fragments that are not empty. */
export function joined(parts: readonly (Fragment | undefined)[], separator: string): Fragment {
  const shown = parts.filter(part => part && part !== nothing);
  return shown.length > 1 ? shown.flatMap((part, i) => (i ? [separator, part] : [part])) : (shown[0] ?? nothing);
}

/** A line of secondary text; nothing for empty content. */
export const mutedLine = (content: Fragment | undefined): Fragment =>
  content && content !== nothing ? html`<p class="muted">${content}</p>` : nothing;

/** The same without classes, for server-rendered fallbacks. */
export const plainLine = (content: Fragment | undefined): Fragment =>
  content && content !== nothing ? html`<p>${content}</p>` : nothing;
