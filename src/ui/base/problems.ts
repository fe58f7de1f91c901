/** The list of a story's problems, for editors: loaded only if `debug` is set and there are problems to show. */
import {html, nothing, type TemplateResult} from 'lit';
import {css} from '../styles/css.js';
import type {Words} from '../../locales/words.js';
import type {Problem} from '../../story/reading/explain.js';
import {directionOf} from '../../story/values/text.js';
import {adopt} from '../styles/adopt.js';
import {plural} from '../language/counts.js';

interface ProblemReport {
  /** Why the element cannot show what its attributes ask for. */
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
  /* Undo the styles of elements whose own content is a list. */
  .problems li,
  .problems li::before,
  .problems li::after {
    all: revert;
  }
`;

/**
 * The number of problems in the interface language, followed by the problems themselves in English.
 *
 * @param root the shadow root that will contain the list; it adopts the list's style sheet
 * @param words undefined if the locale module failed to load: the list is then shown without a count
 */
export function problemsTemplate(
  root: ShadowRoot,
  {causes, problems}: ProblemReport,
  words: Words | undefined,
): TemplateResult {
  adopt(root, styleSheet!);
  // A problem that makes a story unreadable is also reported as a cause: list it once.
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
