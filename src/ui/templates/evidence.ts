/** The evidence for a position: what a popover shows, fetched when the first one opens. */
import {css, html, nothing} from 'lit';
import {StorySelectEvent} from '../../data/events.js';
import {quoteDate} from '../../story/lookups/group-by.js';
import type {Standing} from '../../story/lookups/stances.js';
import type {Citation, Event, Quote, Stance} from '../../story/file/schema.js';
import {directionOf} from '../../story/values/text.js';
import {correctionsTemplate, outlets, positionTemplate, quotedTemplate} from './lines.js';
import {togglePopover} from '../controls/popover.js';
import {markOf} from './positions.js';
import {marksOf} from '../language/quotation-marks.js';
import type {Scene} from '../base/story-element.js';
import {dateTemplate, joined, link, localized, sourceTemplate, weave, type Fragment} from './text.js';

const {styleSheet} = css`
  .evidence :is(p, h2, h3, ul, ol) {
    margin: 0;
    padding: 0;
  }
  .evidence :is(ul, ol) {
    list-style: none;
  }
  .evidence header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 var(--_space);
  }
  .evidence .muted {
    display: block;
  }
  .evidence h2 {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .evidence h3 {
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .evidence .stance > h3:first-child {
    margin: 0;
  }
  /* Words of the other direction keep to the side of all others: so left and right, not start. */
  .evidence[dir='ltr'] p {
    text-align: left;
  }
  .evidence[dir='rtl'] p {
    text-align: right;
  }
  .close {
    grid-area: 1 / 2;
    align-self: start;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin-block-start: -0.25rem;
    margin-inline-end: -0.5rem;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    line-height: 1;
    text-decoration: none;
    cursor: pointer;
  }
  .stance {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_rule);
  }
  .position {
    font-weight: 650;
  }
  .evidence li {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .evidence li .muted,
  .evidence p + .muted {
    margin-block-start: 0.125rem;
  }
`;

/** What an item's place in the page is called: `#quote-porcupine`. */
const fragmentOf = (kind: string, id: string) => `${kind}-${id}`;

/** Whether a fragment leads anywhere: to an element of the page, or into one. */
const leads = (fragment: string) =>
  !!document.getElementById(fragment) ||
  [...document.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.getElementById(fragment));

const linked = (kind: string, id: string, content: Fragment) => {
  const fragment = fragmentOf(kind, id);
  return link(leads(fragment) ? `#${fragment}` : undefined, content);
};

const quoteTemplate = (quote: Quote, scene: Scene) =>
  html`<li>
    ${linked('quote', quote.id, quotedTemplate(quote, scene))}
    <span class="muted"
      >${joined(
        [
          localized(scene.story.text(scene.story.get('actors', quote.speaker)?.name), scene),
          dateTemplate(quoteDate(scene.story, quote), scene),
        ],
        ' ·\u00a0',
      )}</span
    >
  </li>`;

const eventTemplate = ({id, title, date}: Event, scene: Scene) =>
  html`<li>
    ${linked('event', id, localized(scene.story.text(title), scene))}
    <span class="muted">${dateTemplate(scene.story.date(date), scene)}</span>
  </li>`;

/** Quotations and events in the story that bear a position out, as of the view's date. */
function evidenceTemplate(ids: readonly string[], scene: Scene): Fragment {
  const {story, words} = scene;
  const shown = ids.flatMap(id => {
    const quote = story.get('quotes', id);
    if (quote)
      return quoteDate(story, quote) && !story.counts(quoteDate(story, quote)!.text)
        ? []
        : [quoteTemplate(quote, scene)];
    const event = story.get('events', id);
    return event && story.counts(event.date) ? [eventTemplate(event, scene)] : [];
  });
  return shown.length
    ? html`<h3>${words.badge.evidence}</h3>
        <ul>
          ${shown}
        </ul>`
    : nothing;
}

/** What an outlet printed, verbatim and as its own words unless it says that they are the actor's; and who it is. */
function citationTemplate(given: Citation, scene: Scene): Fragment {
  const cited = scene.story.citation(given);
  if (!cited) return nothing;
  const {wording, source} = cited;
  const form = typeof given === 'string' ? undefined : given.form;
  const lang = source.lang ?? scene.story.fileLang;
  const [open, close] = form === 'direct' || form === 'partial' ? marksOf(lang) : ['', ''];
  return html`<li>
    ${wording ? html`<p lang=${lang} dir=${directionOf(lang)}>${open}${wording}${close}</p>` : nothing}
    <p class="muted">${sourceTemplate(cited, scene)}</p>
  </li>`;
}

/** One account of a position: what it is, on what it rests, who prints it. */
function stanceTemplate(stance: Stance, scene: Scene) {
  const {story, words} = scene;
  const {badge} = words;
  const {basis, voicedBy, condition, date, evidence = [], citations = []} = stance;
  const voice = story.text(story.get('actors', voicedBy)?.name);
  return html`<section class="stance">
    <p class="position">${positionTemplate([stance], scene)}</p>
    ${condition ? html`<p>${weave(badge.condition, {text: localized(story.text(condition), scene)})}</p>` : nothing}
    <p class="muted">
      ${joined(
        [
          basis && html`${weave(badge[basis], {source: outlets(stance, scene)})}`,
          voice && html`${weave(badge.voicedBy, {actor: localized(voice, scene)})}`,
          dateTemplate(story.date(date), scene),
        ],
        ' ·\u00a0',
      )}
    </p>
    ${
      citations.length
        ? html`<h3>${badge.sources}</h3>
            <ul>
              ${citations.map(given => citationTemplate(given, scene))}
            </ul>`
        : nothing
    }
    ${evidenceTemplate(evidence, scene)} ${correctionsTemplate(stance.id, scene)}
  </section>`;
}

/** A position of another date, in two lines. */
const pastTemplate = (stance: Stance, scene: Scene) => {
  const when = dateTemplate(scene.story.date(stance.date), scene);
  return html`<li>
    ${positionTemplate([stance], scene)}
    <span class="muted"
      >${joined([when === nothing ? scene.words.badge.undated : when, outlets(stance, scene)], ' ·\u00a0')}</span
    >
    ${correctionsTemplate(stance.id, scene)}
  </li>`;
};

/** All that the sources have on where an actor stands: the position in force, and those of other dates. */
export function standingTemplate({current, others}: Standing, scene: Scene) {
  const {story, words} = scene;
  const {badge} = words;
  const {id, actor: who, issue, date} = current[0]!;
  // A root may have several popovers.
  const label = `question-${id}`;
  const actor = story.get('actors', who)!;
  const role = story.role(actor, story.date(date));
  const of = role?.of && !role.title.text.includes(role.of.text) ? role.of : undefined;
  const title = role && localized(role.title, scene);
  return html`<div class="evidence" role="group" aria-labelledby=${label} lang=${scene.lang} dir=${scene.dir}>
    <header>
      <h2 id=${label}>${localized(story.text(story.get('issues', issue)!.question), scene)}</h2>
      <button class="close" data-closes aria-label=${badge.close}>✕</button>
      <p>
        ${localized(story.text(actor.name), scene)}
        ${
          title
            ? html`<span class="muted"
                >${of ? html`${weave(words.roleOf, {title, of: localized(of, scene)})}` : title}</span
              >`
            : nothing
        }
      </p>
    </header>
    ${markOf(current, scene).differs ? html`<p class="muted">${words.verification.differs}</p>` : nothing}
    ${current.map(stance => stanceTemplate(stance, scene))}
    ${
      others.length
        ? html`<section class="stance">
            <h3>${badge.history}</h3>
            <ol>
              ${others.map(stance => pastTemplate(stance, scene))}
            </ol>
          </section>`
        : nothing
    }
    ${story.asOf ? html`<p class="stance muted">${weave(badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>` : nothing}
  </div>`;
}

/**
 * Opens the evidence beside the button of a shadow root, or closes it.
 *
 * @param closes whether what is open is to close
 */
export function openEvidence(button: HTMLButtonElement, standing: Standing, scene: Scene, closes: boolean) {
  const root = button.getRootNode() as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(styleSheet!)) root.adoptedStyleSheets.push(styleSheet!);
  const toggled = (open: boolean) => {
    const event = new StorySelectEvent('stance', standing.current[0]!.id, open);
    root.host.dispatchEvent(event);
  };
  togglePopover(button, () => standingTemplate(standing, scene), toggled, closes);
}
