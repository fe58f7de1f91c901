/** The parts of a source that the list and its fallback share. */
import {nothing} from 'lit';
import type {SourceListWords} from '../../locales/source-list/words.js';
import type {SourceListSelection} from '../../selections/source-list.js';
import type {Use} from '../../selections/selection.js';
import type {CitingTag} from '../../selections/tags.js';
import type {Source} from '../../story/file/schema.js';
import {directionOf} from '../../story/values/text.js';
import {inLanguage, joined, link, localized, weave, type Fragment} from '../../ui/templates/text.js';

import type {Scene} from '../../ui/scene.js';
import {dateTemplate} from '../../ui/templates/dates.js';

/** Publisher and title, or the newsroom's label for a source that has neither. */
export function titleOf(
  source: Source,
  scene: Scene<SourceListWords>,
): {readonly name: Fragment; readonly title: Fragment} {
  const {story} = scene;
  const {publisher, label, title, lang} = source;
  const {name, url} = story.citation(source.id)!;
  const own = story.text(title);
  // A plain string as title is in the language of the source, not of the story file.
  const tag = own && ((typeof title === 'string' && lang) || own.lang);
  const printed = own ? inLanguage(own.text, {lang: tag!, dir: directionOf(tag!)}, scene) : nothing;
  if (publisher ?? label) {
    const named = localized(name, scene);
    return own ? {name: named, title: link(url, printed)} : {name: link(url, named), title: nothing};
  }
  return {name: link(url, own ? printed : localized(name, scene)), title: nothing};
}

/** Date, agencies, where it first appeared, the sources it repeats, archived copy. */
export function originLine(
  source: Source,
  numbers: ReadonlyMap<string, number>,
  scene: Scene<SourceListWords>,
): Fragment {
  const {story, words} = scene;
  const {wires, syndicatedFrom, dependsOn = [], archivedUrl} = source;
  const archived = story.address(archivedUrl);
  const repeated = dependsOn.map(id => link(numbers.has(id) ? `#source-${id}` : undefined, outletNameOf(id, scene)));
  return joined(
    [
      dateTemplate(story.date(source.published), scene),
      wires?.length ? weave(words.sources.wires, {source: story.list(wires, scene.lang)}) : nothing,
      syndicatedFrom
        ? weave(words.sources.firstAppeared, {source: localized(story.text(syndicatedFrom), scene)})
        : nothing,
      repeated.length ? weave(words.sourceList.repeats, {sources: joined(repeated, words.punctuation.comma)}) : nothing,
      archived ? link(archived, words.sources.archived) : nothing,
    ],
    ' · ',
  );
}

/** The numbers of a list's sources, by source id. */
export const numbersOf = ({entries}: SourceListSelection): ReadonlyMap<string, number> =>
  new Map(entries.map(({source}, i) => [source.id, i + 1]));

const outletNameOf = (id: string, scene: Scene<SourceListWords>) => localized(scene.story.citation(id)?.name, scene);

/** A link to a place where the page uses a source, with the kind of element there. */
export const useLink = ({fragment, name, tag}: Use, scene: Scene<SourceListWords>): Fragment => {
  const {uses} = scene.words.sourceList;
  const what = Object.hasOwn(uses, tag) ? uses[tag as CitingTag] : uses.other;
  const place = link(`#${fragment}`, name ? localized(name, scene) : what);
  return name ? joined([place, what], ' · ') : place;
};
