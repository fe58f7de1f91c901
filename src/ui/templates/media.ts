/** Photographs and videos: the picture where there is a file, and always who made it and where it was seen. */
import {html, nothing} from 'lit';
import type {Media} from '../../story/file/schema.js';
import type {Scene} from '../scene.js';
import {sourceNotes} from './sources.js';
import {joined, localized, weave, type Fragment} from './text.js';

/** Creator and credit, and where it was seen. */
const creditParts = ({creator, credit, citations}: Media, scene: Scene): readonly Fragment[] => {
  const {story} = scene;
  const by = joined([localized(story.text(creator), scene), localized(story.text(credit), scene)], ' / ');
  return [by, sourceNotes(story.citations(citations), scene)];
};

/** Says what it is, which a reader who does not see it has to know. */
const named = ({kind}: Media, line: Fragment, {words}: Scene) =>
  html`${weave(words.punctuation.labelled, {label: words.media[kind], text: line})}`;

/** Who made a picture, and where it was seen; nothing where nobody says. */
export function creditLine(media: Media | undefined, scene: Scene): Fragment {
  const line = media ? joined(creditParts(media, scene), ' · ') : nothing;
  return line === nothing ? line : named(media!, line, scene);
}

/** Caption, creator and credit, and where it was seen. @param unseen whether only words stand for it */
export function captionLine(media: Media, scene: Scene, unseen: boolean): Fragment {
  const caption = localized(scene.story.text(media.caption), scene);
  const line = joined([caption, ...creditParts(media, scene)], ' · ');
  return unseen ? named(media, line, scene) : line;
}

/** A picture only where there is a file and its size, so that nothing moves when it comes; else caption and credit. */
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
