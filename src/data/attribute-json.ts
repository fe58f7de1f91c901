import {parseText, type ParseOptions} from '../story/parse.js';
import {answer, type Answer} from './story-store.js';

/** JSON in an attribute; a CMS may have escaped it twice, which is undone once and reported. */
export function readAttribute(text: string, options: ParseOptions): Answer {
  const escaped = /^\s*[[{]\s*&(?:quot|#0*34|#x0*22);/i.test(text);
  if (!escaped) return answer(parseText(text, options));
  const plain = text
    .replace(/&(?:quot|#0*34|#x0*22);/gi, '"')
    .replace(/&(?:apos|#0*39|#x0*27);/gi, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const read = answer(parseText(plain, options));
  return {
    ...read,
    problems: [
      ...read.problems,
      {
        path: '',
        message: 'the data attribute is escaped twice',
        fix: 'Write &quot;, not &amp;quot;.',
        severity: 'warning',
      },
    ],
  };
}
