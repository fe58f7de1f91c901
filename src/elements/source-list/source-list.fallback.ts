import {html, nothing} from 'lit';
import {correctionsOf} from '../../story/lookups/quotes.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, localized, weave} from '../../ui/templates/text.js';
import {originLine, titleOf, useLine} from './lines.js';
import {numbersOf, type Entry} from './listing.js';
import type {SourceList} from './source-list.js';

function sourceTemplate({source, uses}: Entry, numbers: ReadonlyMap<string, number>, scene: Scene) {
  const {story, words} = scene;
  const {id, kind, note} = source;
  const {name, title} = titleOf(source, scene);
  const origin = originLine(source, numbers, scene);
  return html`<li id=${`source-${id}`}>
    <p>${joined([html`<b>${name}</b>`, kind && words.sources.kinds[kind]], ' · ')}</p>
    ${title === nothing ? nothing : html`<p>${title}</p>`} ${origin === nothing ? nothing : html`<p>${origin}</p>`}
    ${note ? html`<p>${localized(story.text(note), scene)}</p>` : nothing}
    ${correctionsOf(story, id).map(
      ({date, text}) =>
        html`<p>
          ${weave(words.corrected, {date: dateTemplate(story.date(date), scene), text: localized(story.text(text), scene)})}
        </p>`,
    )}
    ${
      uses.length
        ? html`<details>
            <summary>${weave(words.sources.used, {count: uses.length})}</summary>
            <ul>
              ${uses.map(use => html`<li>${useLine(use, scene)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** The list in plain HTML, each source with the address that the numbers of the page lead to. */
export const fallback: Fallback<SourceList> = {
  template(list, scene) {
    const entries = list.entries(scene);
    if (!entries) return undefined;
    const {story, words, lang, dir} = scene;
    const numbers = numbersOf(entries);
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(list.heading, list.headingLevel)}
      ${story.asOf ? html`<p>${weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>` : nothing}
      ${
        entries.length
          ? html`<ol>
              ${entries.map(entry => sourceTemplate(entry, numbers, scene))}
            </ol>`
          : html`<p>${words.sources.empty}</p>`
      }
    </section>`;
  },

  structuredData(list, scene) {
    const {story} = scene;
    const entries = list.entries(scene) ?? [];
    if (!entries.length) return undefined;
    return {
      '@type': 'ItemList',
      itemListElement: entries.map(({source}, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: {
          '@type': 'CreativeWork',
          name: story.text(source.title ?? source.label ?? source.publisher)?.text,
          publisher: source.publisher && {'@type': 'Organization', name: story.text(source.publisher).text},
          url: story.address(source.url),
          datePublished: source.published,
          inLanguage: source.lang,
        },
      })),
    };
  },

  joins(list, tags) {
    list.tags = tags;
  },

  numbers: (list, scene) => numbersOf(list.entries(scene) ?? []),
};
