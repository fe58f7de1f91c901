/** The popover with the evidence for a position; loaded when the first one opens. */
import {html, nothing} from 'lit';
import {css} from '../styles/css.js';
import type {Citation, Event, Quote, Stance} from '../../story/file/schema.js';
import {fragmentOf, type ItemKind} from '../../story/fragments.js';
import {quoteCounts, quoteDate} from '../../story/lookups/quotes.js';
import type {HeldPosition} from '../../story/lookups/stances.js';
import {directionOf} from '../../story/values/text.js';
import {closeButton, togglePopover} from '../controls/popover.js';
import {marksOf} from '../language/quotation-marks.js';
import {shownOnPage} from '../page.js';
import type {Scene} from '../scene.js';
import {adopt} from '../styles/adopt.js';
import {correctionsTemplate} from './corrections.js';
import {asOfText, dateTemplate} from './dates.js';
import {markOf, positionTemplate} from './positions.js';
import {quotedTemplate} from './quotations.js';
import {outletNames, sourceTemplate} from './sources.js';
import {joined, link, localized, nameOfActor, roleText, weave, type Fragment} from './text.js';

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
  /* Physical sides: a paragraph in the opposite direction still aligns with all others. */
  .evidence[dir='ltr'] p {
    text-align: left;
  }
  .evidence[dir='rtl'] p {
    text-align: right;
  }
  .close {
    grid-area: 1 / 2;
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

/** Whether a fragment leads to something on the page. */
type Leads = (fragment: string) => boolean;

/** Links to where the page shows an item, if it does. */
const linked = (kind: ItemKind, id: string, content: Fragment, leads: Leads) => {
  const fragment = fragmentOf(kind, id);
  return link(leads(fragment) ? `#${fragment}` : undefined, content);
};

const quoteEvidence = (quote: Quote, leads: Leads, scene: Scene) =>
  html`<li>
    ${linked('quote', quote.id, quotedTemplate(quote, scene), leads)}
    <span class="muted"
      >${joined([nameOfActor(quote.speaker, scene), dateTemplate(quoteDate(scene.story, quote), scene)], ' ·\u00a0')}</span
    >
  </li>`;

const eventEvidence = ({id, title, date}: Event, leads: Leads, scene: Scene) =>
  html`<li>
    ${linked('event', id, localized(scene.story.text(title), scene), leads)}
    <span class="muted">${dateTemplate(scene.story.date(date), scene)}</span>
  </li>`;

/** The quotations and events that a position cites as evidence, up to the story's "as of" date. */
function evidenceList(ids: readonly string[], leads: Leads, scene: Scene): Fragment {
  const {story, words} = scene;
  const shown = ids.flatMap(id => {
    const quote = story.get('quotes', id);
    if (quote) return quoteCounts(story, quote) ? [quoteEvidence(quote, leads, scene)] : [];
    const event = story.get('events', id);
    return event && story.counts(event.date) ? [eventEvidence(event, leads, scene)] : [];
  });
  return shown.length
    ? html`<h3>${words.positions.evidence}</h3>
        <ul>
          ${shown}
        </ul>`
    : nothing;
}

/** What an outlet printed, verbatim, and its name. Quotation marks only if the citation's form says the words are the actor's. */
function citationTemplate(citation: Citation, scene: Scene): Fragment {
  const cited = scene.story.citation(citation);
  if (!cited) return nothing;
  const {wording, source} = cited;
  const form = typeof citation === 'string' ? undefined : citation.form;
  const lang = source.lang ?? scene.story.fileLang;
  const [open, close] = form === 'direct' || form === 'partial' ? marksOf(lang) : ['', ''];
  return html`<li>
    ${wording ? html`<p lang=${lang} dir=${directionOf(lang)}>${open}${wording}${close}</p>` : nothing}
    <p class="muted">${sourceTemplate(cited, scene)}</p>
  </li>`;
}

/** One account of a position: its label, basis, sources and evidence. */
function stanceTemplate(stance: Stance, leads: Leads, scene: Scene) {
  const {story, words} = scene;
  const {positions} = words;
  const {basis, voicedBy, condition, date, evidence = [], citations = []} = stance;
  return html`<section class="stance">
    <p class="position">${positionTemplate([stance], scene)}</p>
    ${condition ? html`<p>${weave(positions.condition, {text: localized(story.text(condition), scene)})}</p>` : nothing}
    <p class="muted">
      ${joined(
        [
          basis && html`${weave(positions.basis[basis], {source: outletNames(stance.citations, scene)})}`,
          voicedBy && html`${weave(positions.voicedBy, {actor: nameOfActor(voicedBy, scene)})}`,
          dateTemplate(story.date(date), scene),
        ],
        ' ·\u00a0',
      )}
    </p>
    ${
      citations.length
        ? html`<h3>${positions.printed}</h3>
            <ul>
              ${citations.map(citation => citationTemplate(citation, scene))}
            </ul>`
        : nothing
    }
    ${evidenceList(evidence, leads, scene)} ${correctionsTemplate(stance.id, scene)}
  </section>`;
}

/** A position held at another date, in two lines. */
const pastTemplate = (stance: Stance, scene: Scene) => {
  const when = dateTemplate(scene.story.date(stance.date), scene);
  return html`<li>
    ${positionTemplate([stance], scene)}
    <span class="muted"
      >${joined([when === nothing ? scene.words.dates.undated : when, outletNames(stance.citations, scene)], ' ·\u00a0')}</span
    >
    ${correctionsTemplate(stance.id, scene)}
  </li>`;
};

/** Everything the sources have on where an actor stands: the current position and those of other dates. */
export function evidenceTemplate({current, others}: HeldPosition, leads: Leads, scene: Scene) {
  const {story, words} = scene;
  const {positions} = words;
  const {id, actor: who, issue, date} = current[0]!;
  // Unique, since a root may have several popovers.
  const label = `question-${id}`;
  const actor = story.get('actors', who)!;
  const role = story.role(actor, story.date(date));
  return html`<div class="evidence" role="group" aria-labelledby=${label} lang=${scene.lang} dir=${scene.dir}>
    <header>
      <h2 id=${label}>${localized(story.text(story.get('issues', issue)!.question), scene)}</h2>
      ${closeButton(scene)}
      <p>
        ${localized(story.text(actor.name), scene)}
        ${role ? html`<span class="muted">${roleText(role, scene)}</span>` : nothing}
      </p>
    </header>
    ${markOf(current, scene).differs ? html`<p class="muted">${words.verification.differs}</p>` : nothing}
    ${current.map(stance => stanceTemplate(stance, leads, scene))}
    ${
      others.length
        ? html`<section class="stance">
            <h3>${positions.others}</h3>
            <ol>
              ${others.map(stance => pastTemplate(stance, scene))}
            </ol>
          </section>`
        : nothing
    }
    ${story.asOf ? html`<p class="stance muted">${asOfText(story.asOf, scene)}</p>` : nothing}
  </div>`;
}

/**
 * Opens the evidence beside a button in a shadow root, or closes it.
 *
 * @param closes whether to close the popover if it is open
 */
export function openEvidence(button: HTMLButtonElement, held: HeldPosition, scene: Scene, closes: boolean) {
  const root = button.getRootNode() as ShadowRoot;
  adopt(root, styleSheet!);
  const shown = shownOnPage(root.host, scene.story);
  const leads = (fragment: string) => shown.has(fragment) || !!document.getElementById(fragment);
  togglePopover(button, {
    content: () => evidenceTemplate(held, leads, scene),
    kind: 'stance',
    id: held.current[0]!.id,
    closes,
  });
}
