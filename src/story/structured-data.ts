/** Items of a story in the vocabulary of schema.org, for search engines (JSON-LD). */
import {machineDate} from './edtf.js';
import {quoteDate} from './grouped.js';
import type {Quote, Spoken} from './schema.js';
import type {Story} from './story.js';
import {bestLanguage} from './text.js';

/** The words in the language in which they were spoken (`lang`), as far as the file has them in it. */
function words(text: Spoken, lang: string, story: Story) {
  const map = typeof text === 'string' || Array.isArray(text) ? {[lang]: text} : text;
  const inLanguage = bestLanguage(Object.keys(map), lang, story.fileLang) ?? lang;
  const chosen = map[inLanguage] ?? '';
  return {text: typeof chosen === 'string' ? chosen : chosen.join(' … '), inLanguage};
}

/**
 * A quotation as a schema.org `Quotation`: its direct words as first printed, its speaker and its sources.
 * Nothing when no source has the words directly: what is paraphrased is not a quotation.
 */
export function quotationData(quote: Quote, story: Story): object | undefined {
  const direct = quote.wordings?.find(({form}) => (form ?? 'direct') === 'direct');
  const text = direct?.text ?? (quote.form === undefined || quote.form === 'direct' ? quote.text : undefined);
  if (text === undefined) return undefined;
  const speaker = story.get('actors', quote.speaker);
  const date = quoteDate(story, quote);
  const sources = [...(quote.wordings ?? []).map(({source}) => source), ...(quote.citations ?? [])];
  return {
    '@type': 'Quotation',
    ...words(text, direct?.lang ?? quote.lang ?? story.fileLang, story),
    creator: speaker && {
      '@type': speaker.kind === 'person' || !speaker.kind ? 'Person' : 'Organization',
      name: story.text(speaker.name).text,
      sameAs: speaker.sameAs?.map(url => story.address(url)).filter(Boolean),
    },
    dateCreated: date && machineDate(date),
    citation: story.citations(sources).map(({name, url}) => ({'@type': 'CreativeWork', name: name.text, url})),
  };
}
