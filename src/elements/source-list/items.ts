/** What a list says of a source, for the list and for its fallback. */
import {nothing} from 'lit';
import type {SourceListSelection} from '../../selections/source-list.js';
import type {Use} from '../../selections/selection.js';
import type {CitingTag} from '../../selections/tags.js';
import type {Source} from '../../story/file/schema.js';
import {formatter} from '../../story/values/formatters.js';
import {directionOf} from '../../story/values/text.js';
import {inLanguage, joined, link, localized, weave, type Fragment} from '../../ui/templates/text.js';

import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';

/** Publisher and title; one that has neither is named by the desk's label. */
export function titleOf(source: Source, scene: Scene): {readonly name: Fragment; readonly title: Fragment} {
  const {story} = scene;
  const {publisher, label, title, lang} = source;
  const {name, url} = story.citation(source.id)!;
  const own = story.text(title);
  // A plain title is in the source's own language, not in the desk's.
  const tag = own && ((typeof title === 'string' && lang) || own.lang);
  const printed = own ? inLanguage(own.text, {lang: tag!, dir: directionOf(tag!)}, scene) : nothing;
  if (publisher ?? label) {
    const named = localized(name, scene);
    return own ? {name: named, title: link(url, printed)} : {name: link(url, named), title: nothing};
  }
  return {name: link(url, own ? printed : localized(name, scene)), title: nothing};
}

/** Date, agencies, where it first appeared, what it repeats, archived copy. */
export function originLine(source: Source, numbers: ReadonlyMap<string, number>, scene: Scene): Fragment {
  const {story, words} = scene;
  const {wires, syndicatedFrom, dependsOn = [], archivedUrl} = source;
  const archived = story.address(archivedUrl);
  const repeated = dependsOn.map(id => link(numbers.has(id) ? `#source-${id}` : undefined, nameOf(id, scene)));
  return joined(
    [
      dateTemplate(story.date(source.published), scene),
      wires?.length ? weave(words.withWires, {source: formatter('ListFormat', scene.lang).format(wires)}) : nothing,
      syndicatedFrom ? weave(words.firstAppeared, {source: localized(story.text(syndicatedFrom), scene)}) : nothing,
      repeated.length ? weave(words.sources.repeats, {sources: joined(repeated, words.comma)}) : nothing,
      archived ? link(archived, words.archived) : nothing,
    ],
    ' · ',
  );
}

/** The numbers of a list's sources, by their ids. */
export const numbersOf = ({entries}: SourceListSelection): ReadonlyMap<string, number> =>
  new Map(entries.map(({source}, i) => [source.id, i + 1]));

const nameOf = (id: string, scene: Scene) => localized(scene.story.citation(id)?.name, scene);

/** One place where the page uses a source: a link, with what stands there. */
export const useLink = ({fragment, name, tag}: Use, scene: Scene): Fragment => {
  const {uses} = scene.words.sources;
  const what = Object.hasOwn(uses, tag) ? uses[tag as CitingTag] : uses.other;
  const place = link(`#${fragment}`, name ? localized(name, scene) : what);
  return name ? joined([place, what], ' · ') : place;
};
