/** Quotation marks by the language of the words quoted (Unicode CLDR, `delimiters`). */
const MARKS: Readonly<Record<string, string>> = {
  ar: '”“',
  de: '„“',
  es: '«»',
  fr: '«\u202f\u202f»',
  it: '«»',
  pl: '„”',
  ru: '«»',
  uk: '«»',
};

/** Puts words into the quotation marks of their language; English ones where we know no others. */
export function quoted(text: string, lang: string): string {
  const tag = lang.toLowerCase().split('-')[0]!;
  const marks = Object.hasOwn(MARKS, tag) ? MARKS[tag]! : '“”';
  const half = marks.length / 2;
  return marks.slice(0, half) + text + marks.slice(half);
}

/** The opening and closing mark apart, for words that are set in several pieces. */
export function marksOf(lang: string): readonly [open: string, close: string] {
  const [open, close] = quoted('\0', lang).split('\0');
  return [open!, close!];
}
