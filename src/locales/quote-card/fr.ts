import type {QuoteCardWords} from './words.js';

const words: QuoteCardWords = {
  quotations: {
    printedBy: 'Version publiée par',
    differsFrom: 'Les mots soulignés diffèrent de ceux publiés par {source}.',
    inPart: 'Citation partielle.',
    notQuoted: 'Propos rapportés par le média, sans citation directe.',
    creditedTo: 'Attribution\u202f: {actor}.',
    translatedFrom: 'Traduction, langue d’origine\u202f: {language}.',
    original: 'Version originale ({language})',
    addressedTo: 'à\u202f: {actor}',
    background: 'Contexte',
  },
  share: {
    link: 'Copier le lien',
    words: 'Copier la citation',
    send: 'Partager',
    linkCopied: 'Lien copié',
    wordsCopied: 'Citation copiée',
    failed: 'La copie a échoué',
  },
};

export default words;
