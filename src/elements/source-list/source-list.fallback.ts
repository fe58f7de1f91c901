import {html, nothing} from 'lit';
import type {SourceListWords} from '../../locales/source-list/words.js';
import type {SourceEntry} from '../../selections/source-list.js';
import {sourceListData} from '../../story/structured-data.js';
import type {Fallback} from '../../ui/base/server-rendering.js';
import type {Scene} from '../../ui/scene.js';
import {correctionsTemplate} from '../../ui/templates/corrections.js';
import {asOfText} from '../../ui/templates/dates.js';
import {headingTemplate} from '../../ui/templates/heading.js';
import {joined, localized, plainLine, weave} from '../../ui/templates/text.js';
import {numbersOf, originLine, titleOf, useLink} from './items.js';
import type {SourceList} from './source-list.js';

function sourceItem({source, uses}: SourceEntry, numbers: ReadonlyMap<string, number>, scene: Scene<SourceListWords>) {
  const {story, words} = scene;
  const {id, kind, note} = source;
  const {name, title} = titleOf(source, scene);
  const origin = originLine(source, numbers, scene);
  return html`<li id=${`source-${id}`}>
    <p>${joined([html`<b>${name}</b>`, kind && words.sourceList.kinds[kind]], ' · ')}</p>
    ${plainLine(title)} ${plainLine(origin)} ${plainLine(localized(story.text(note), scene))}
    ${correctionsTemplate(id, scene, plainLine)}
    ${
      uses.length
        ? html`<details>
            <summary>${weave(words.sourceList.used, {count: uses.length})}</summary>
            <ul>
              ${uses.map(use => html`<li>${useLink(use, scene)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** The list in plain HTML, with the ids that the page's numbers link to. */
export const fallback: Fallback<SourceList> = {
  template(list, selection, scene) {
    const {entries} = selection;
    const {story, words, lang, dir} = scene;
    const numbers = numbersOf(selection);
    return html`<section lang=${lang} dir=${dir}>
      ${headingTemplate(list.heading, list.headingLevel)} ${plainLine(asOfText(story.asOf, scene))}
      ${
        entries.length
          ? html`<ol>
              ${entries.map(entry => sourceItem(entry, numbers, scene))}
            </ol>`
          : html`<p>${words.sourceList.empty}</p>`
      }
    </section>`;
  },

  structuredData: ({entries}, {story}) => sourceListData(entries, story),

  numbers: numbersOf,
};
