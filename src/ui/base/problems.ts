/** What is wrong with a story, for editors: fetched where `debug` is set and there is something to tell. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../locales/words.js';
import type {Problem} from '../../story/reading/explain.js';
import {directionOf} from '../../story/values/text.js';
import {adopt} from '../styles/adopt.js';
import {plural} from '../language/counts.js';

interface Troubles {
  /** What the element asks for and cannot have. */
  readonly causes: readonly string[];
  readonly problems: readonly Problem[];
}

const {styleSheet} = css`
  .problems {
    margin-block-start: var(--_space);
    padding: var(--_space);
    border: 1px dashed var(--_rule);
  }
  .problems .muted {
    display: block;
  }
  .problems ul {
    padding-inline-start: 1rem;
  }
  /* Where lists are the element's content they look like it. */
  .problems li,
  .problems li::before,
  .problems li::after {
    all: revert;
  }
`;

/**
 * How many problems, in the interface's language, above the list of them, which is English.
 *
 * @param root where it will stand; it gets the style sheet for it
 * @param words not there when their module could not be had: the list is shown without them
 */
export function problemsTemplate(
  root: ShadowRoot,
  {causes, problems}: Troubles,
  words: Words | undefined,
): TemplateResult {
  adopt(root, styleSheet!);
  // What made a story unreadable is both a cause and a problem, and one thing.
  const inCause = new Map(causes.map(cause => [cause, problems.find(({message}) => cause.includes(message))]));
  const others = problems.filter(problem => ![...inCause.values()].includes(problem));
  const lines = [
    ...[...inCause].map(([cause, problem]) => (problem ? `${cause.trim()}. ${problem.fix}` : cause)),
    ...others.map(({path, message, fix}) => `${path} ${message}. ${fix}`),
  ];
  return html`<div class="problems" part="problems">
    ${
      words
        ? html`<p class="muted" lang=${words.lang} dir=${directionOf(words.lang)}>
            ${plural(words.failures.problems, lines.length, words.lang)}
          </p>`
        : nothing
    }
    <ul class="muted" lang="en" dir="ltr">
      ${lines.map(line => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
