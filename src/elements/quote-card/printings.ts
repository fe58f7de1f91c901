/** A quotation as each outlet printed it, prepared for the templates of the card and its fallback. */
import type {Quote, Spoken, Wording} from '../../story/file/schema.js';
import type {Cited, Story} from '../../story/story.js';
import {bestLanguage, directionOf} from '../../story/values/text.js';
import type {WordRun} from '../../story/values/wordings.js';
import {Lazy, type Part} from '../../ui/lazy.js';

/** Loaded for quotations that more than one outlet prints in direct speech. */
const comparison = new Lazy(() => import('./comparison.js'));

/** The module that compares wordings, if there is more than one to compare. */
export const comparisonPart = ({wordings = []}: Quote): Part =>
  wordings.filter(({form}) => !form || form === 'direct').length > 1 && comparison;

/** Whether a quotation has words in more than one language. */
export const isTranslated = ({text, wordings = []}: Quote): boolean =>
  [text, ...wordings.map(wording => wording.text)].some(words => typeof words === 'object' && !Array.isArray(words));

/** Words in one language: whole, or in fragments where the outlet interrupts them. */
export interface Passage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly fragments: readonly string[];
}

/** One outlet's version of a quotation. */
export interface Printing {
  readonly form: 'direct' | 'partial' | 'indirect';
  /** The words in the reader's language, or in the best match for it. */
  readonly words: Passage;
  /** The words as spoken or printed, if `words` is a translation. */
  readonly original: Passage | undefined;
  /** The fragments of `words`, with differences from the first direct printing marked. */
  readonly runs: readonly (readonly WordRun[])[];
  readonly differs: boolean;
  readonly cited: Cited | undefined;
  readonly wording: Partial<Wording>;
}

/** The printings of a quotation, in file order. */
export function printingsOf(quote: Quote, story: Story): readonly Printing[] {
  const wordings: readonly (Partial<Wording> & {text: Spoken})[] = quote.wordings?.length
    ? quote.wordings
    : [{text: quote.text!, form: quote.form, lang: quote.lang}];
  let first: Passage | undefined;
  return wordings.map(wording => {
    const form = wording.form ?? 'direct';
    const [words, original] = passages(wording.text, wording.lang ?? quote.lang, story);
    const comparable = form === 'direct' && first?.lang === words.lang;
    const runs = (comparable && comparison.module?.compare(first!, words)) || unmarked(words);
    if (form === 'direct') first ??= words;
    return {
      form,
      words,
      original,
      runs,
      differs: runs.some(fragment => fragment.some(run => run.differs)),
      cited: story.citations(wording.source ? [wording as Wording] : quote.citations)[0],
      wording,
    };
  });
}

/** The first printing in direct speech, which the others are compared with. */
export const firstDirect = (printings: readonly Printing[]) => printings.find(({form}) => form === 'direct');

function passages(text: Spoken, lang: string | undefined, story: Story): [Passage, Passage | undefined] {
  const passage = (words: string | readonly string[], tag: string): Passage => ({
    lang: tag,
    dir: directionOf(tag),
    fragments: typeof words === 'string' ? [words] : words,
  });
  if (typeof text === 'string' || Array.isArray(text)) return [passage(text, lang ?? story.fileLang), undefined];
  const tags = Object.keys(text);
  const shown = bestLanguage(tags, story.lang, story.fileLang)!;
  const spoken = (lang && bestLanguage(tags, lang, tags[0]!)) || tags[0]!;
  return [passage(text[shown]!, shown), shown === spoken ? undefined : passage(text[spoken]!, spoken)];
}

const unmarked = ({fragments}: Passage) => fragments.map(text => [{text, differs: false}]);
