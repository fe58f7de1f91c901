/** Photographs and videos: the picture if there is a file, and always its credit and sources. */
import {html, nothing} from 'lit';
import type {Media} from '../../story/file/schema.js';
import type {Scene} from '../scene.js';
import {sourceNotes} from './sources.js';
import {joined, localized, weave, type Fragment} from './text.js';

/** Creator, credit and sources. */
const creditParts = ({creator, credit, citations}: Media, scene: Scene): readonly Fragment[] => {
  const {story} = scene;
  const by = joined([localized(story.text(creator), scene), localized(story.text(credit), scene)], ' / ');
  return [by, sourceNotes(story.citations(citations), scene)];
};

/** Prefixes the kind of medium, for readers who do not see it. */
const named = ({kind}: Media, line: Fragment, {words}: Scene) =>
  html`${weave(words.punctuation.labelled, {label: words.media[kind], text: line})}`;

/** Creator, credit and sources of a picture; nothing if none is known. */
export function creditLine(media: Media | undefined, scene: Scene): Fragment {
  const line = media ? joined(creditParts(media, scene), ' · ') : nothing;
  return line === nothing ? line : named(media!, line, scene);
}

/** Caption, creator, credit and sources. @param unseen whether there is only text in place of the medium */
export function captionLine(media: Media, scene: Scene, unseen: boolean): Fragment {
  const caption = localized(scene.story.text(media.caption), scene);
  const line = joined([caption, ...creditParts(media, scene)], ' · ');
  return unseen ? named(media, line, scene) : line;
}

/** The picture if its file and size are known, so that loading it shifts nothing; caption and credit in any case. */
export function mediaTemplate(media: Media | undefined, scene: Scene): Fragment {
  if (!media) return nothing;
  const {story} = scene;
  const {kind, width, height} = media;
  const src = kind === 'photo' && width && height ? story.address(media.src, 'media') : undefined;
  const alt = media.alt === undefined ? undefined : story.text(media.alt);
  return html`<div class="media">
    ${
      src
        ? html`<img
            src=${src}
            width=${width!}
            height=${height!}
            alt=${alt?.text ?? ''}
            lang=${alt?.lang ?? nothing}
            loading="lazy"
            decoding="async"
          />`
        : nothing
    }
    <p class="muted">${captionLine(media, scene, !src)}</p>
  </div>`;
}
