/** Sources: who printed what is shown. */
import {html, nothing} from 'lit';
import type {Citation} from '../../story/file/schema.js';
import type {Cited} from '../../story/story.js';
import type {Scene} from '../scene.js';
import {joined, link, localized, weave, type Fragment} from './text.js';

/**
 * A linked outlet, and to whom it attributes what it prints. On a page with a `<source-list>`, the list (or
 * pre-rendering) writes the source's number into the `<sup>`.
 */
export function outletTemplate({source, name, url, accordingTo}: Cited, scene: Scene): Fragment {
  const outlet = html`${link(url, localized(name, scene))}<sup data-source=${source.id}></sup>`;
  return accordingTo
    ? weave(scene.words.sources.accordingTo, {source: outlet, actor: localized(accordingTo, scene)})
    : outlet;
}

/** One source in full: outlet, agencies, channel, where it first appeared, archived copy. */
export function sourceTemplate(cited: Cited, scene: Scene): Fragment {
  const {words, story} = scene;
  const {source, archivedUrl, via} = cited;
  const wires = source.wires && story.list(source.wires, scene.lang);
  return joined(
    [
      outletTemplate(cited, scene),
      wires && weave(words.sources.wires, {source: wires}),
      via && weave(words.sources.via, {channel: localized(via, scene)}),
      source.syndicatedFrom &&
        weave(words.sources.firstAppeared, {source: localized(story.text(source.syndicatedFrom), scene)}),
      archivedUrl && link(archivedUrl, words.sources.archived),
    ],
    words.punctuation.comma,
  );
}

/** Several sources in one line. */
export const sourceNames = (cited: readonly Cited[], scene: Scene): Fragment =>
  joined(
    cited.map(entry => sourceTemplate(entry, scene)),
    scene.words.punctuation.semicolon,
  );

/** The labelled line of sources; nothing without any. */
export const sourceNotes = (cited: readonly Cited[], scene: Scene): Fragment =>
  cited.length ? weave(scene.words.sources.source, {source: sourceNames(cited, scene)}) : nothing;

/** The names of the outlets cited, without links. */
export const outletNames = (citations: readonly Citation[] | undefined, scene: Scene): Fragment =>
  joined(
    scene.story.citations(citations).map(({name}) => localized(name, scene)),
    scene.words.punctuation.comma,
  );
