/** Items of a story in the vocabulary of schema.org, for search engines (JSON-LD). */
import {machineDate} from './edtf.js';
import {quoteDate} from './lookups.js';
import type {Citation, Quote, Spoken} from './schema.js';
import type {Story} from './story.js';

const words = (text: Spoken, story: Story): string => {
  const chosen =
    typeof text === 'string' || Array.isArray(text) ? text : (text[story.fileLang] ?? Object.values(text)[0] ?? '');
  return typeof chosen === 'string' ? chosen : chosen.join(' … ');
};

const citation = (given: Citation, story: Story) => {
  const cited = story.citation(given);
  return cited && {'@type': 'CreativeWork', name: cited.name.text, url: cited.url};
};

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
    text: words(text, story),
    inLanguage: direct?.lang ?? quote.lang ?? story.fileLang,
    creator: speaker && {
      '@type': speaker.kind === 'person' || !speaker.kind ? 'Person' : 'Organization',
      name: story.text(speaker.name).text,
      sameAs: speaker.sameAs?.map(url => story.address(url)).filter(Boolean),
    },
    dateCreated: date && machineDate(date),
    citation: sources.map(source => citation(source, story)),
  };
}
