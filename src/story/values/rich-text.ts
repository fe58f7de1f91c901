/** A node of rich text: words, or a mark around other nodes. */
export type RichNode =
  | string
  | {readonly type: 'em' | 'strong'; readonly children: readonly RichNode[]}
  | {readonly type: 'link'; readonly href: string; readonly children: readonly RichNode[]};

type TextMark = Exclude<RichNode, string> & {readonly children: RichNode[]};

/** A run of `*` or `_` (CommonMark 0.31, 6.2 "delimiter run"), a `[`, or the end of a link. */
interface Delimiter {
  readonly char: string;
  readonly at: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many of its characters are still literal. */
  left: number;
  /** How many marks it closes. */
  closes: number;
  /** The marks that it opens, innermost first. */
  opens: TextMark[];
}

/** Marks nested deeper than this are dropped and their words kept, so that walking the tree cannot overflow the stack. */
const MAX_DEPTH = 16;

/** 2.4: a backslash escapes ASCII punctuation only. */
const ESCAPE = String.raw`\\([!-/:-@[-\x60{-~])`;

/**
 * 6.3: `(href "title")`. CommonMark requires at least three levels of parentheses in an address. At every character only
 * one alternative matches, so a failure takes linear time; `(?!\s)` prevents backtracking over long runs of spaces.
 */
const TARGET = (() => {
  const char = String.raw`\\(?:(?=[\0- ])|[^\0- ])|[^\0- \x7f\\()]`;
  let href = `(?:${char})*`;
  for (let level = 0; level < 3; level++) href = String.raw`(?:${char}|\(${href}\))*`;
  const title = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)`;
  return new RegExp(String.raw`\(\s*(?!\s)(?:<((?:\\.|[^<>\n\\])*)>|(?!<)(${href}))(?:\s+(?:${title}))?\s*\)`, 'y');
})();

/**
 * Parses the part of CommonMark 0.31 that a story's text may use: emphasis, strong emphasis, inline links and backslash
 * escapes. Everything else is text: HTML, entities (`&amp;` stays five characters), code, images (`![a](b)` is `!` and a
 * link), autolinks, reference links and line breaks.
 *
 * Never throws, and takes linear time for any text.
 *
 * @param text - The text as it is in the story.
 * @returns The nodes in order. `href` is what the author wrote, so pass it through `safeUrl`. A link's title is ignored.
 *   Links are never nested.
 */
export function parseRichText(text: string): readonly RichNode[] {
  const pieces: (string | Delimiter)[] = [];
  const runs: Delimiter[] = [];
  /** Each `[` that may begin a link, and the number of runs before it. */
  const brackets: {readonly sign: Delimiter; readonly before: number}[] = [];
  const signs = new RegExp(String.raw`${ESCAPE}|\*+|_+|[[\]]`, 'g');
  let done = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [chars, escaped] = found;
    const sign = readSign(text, chars, found.index);
    pieces.push(text.slice(done, sign.at), escaped ?? sign);
    done = signs.lastIndex;
    if (chars === '[') {
      brackets.push({sign, before: runs.length});
    } else if (chars === ']') {
      const bracket = brackets.pop();
      TARGET.lastIndex = done;
      const target = bracket && TARGET.exec(text);
      if (target) {
        const href = (target[1] ?? target[2] ?? '').replace(new RegExp(ESCAPE, 'g'), '$1');
        bracket.sign.opens = [{type: 'link', href, children: []}];
        bracket.sign.left = sign.left = 0;
        sign.closes = 1;
        pair(runs.splice(bracket.before));
        // Links cannot contain links, so the brackets around this one are literal.
        brackets.length = 0;
        signs.lastIndex = done = TARGET.lastIndex;
      }
    } else if (!escaped) {
      runs.push(sign);
    }
  }
  pieces.push(text.slice(done));
  pair(runs);
  return tree(pieces);
}

/** 6.2: whether a run can open or close depends on the characters around it (left- and right-flanking). */
function readSign(text: string, chars: string, at: number): Delimiter {
  const {length} = chars;
  const before = kind([...text.slice(Math.max(0, at - 2), at)].pop());
  const after = kind([...text.slice(at + length, at + length + 2)][0]);
  const opens = after > 0 && (after > 1 || before < 2);
  const closes = before > 0 && (before > 1 || after < 2);
  const char = chars.charAt(0);
  const inWords = char === '*';
  return {
    char,
    at,
    length,
    canOpen: opens && (inWords || !closes || before === 1),
    canClose: closes && (inWords || !opens || after === 1),
    left: length,
    closes: 0,
    opens: [],
  };
}

/** 0 for whitespace and the ends of the text, 1 for Unicode punctuation and symbols, 2 for all other characters. */
function kind(char = ''): number {
  return !char.trim() ? 0 : /[\p{P}\p{S}]/u.test(char) ? 1 : 2;
}

/** Matches opening and closing runs (CommonMark 0.31, appendix, "process emphasis"). */
function pair(runs: readonly Delimiter[]): void {
  const openers: Delimiter[] = [];
  // For each type of closer, the position below which there is no opener, which keeps this linear ("openers_bottom").
  const bottoms = new Map<string, number>();
  for (const closer of runs) {
    const sort = `${closer.char}${closer.canOpen}${closer.length % 3}`;
    for (let n = openers.length - 1; closer.canClose && closer.left;) {
      const opener = openers[n];
      if (!opener || opener.at < (bottoms.get(sort) ?? 0)) {
        bottoms.set(sort, closer.at);
        break;
      }
      // 6.2, rules 9 and 10, "multiple of 3".
      const fits =
        (!opener.canClose && !closer.canOpen) || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
      if (opener.char === closer.char && fits) {
        const strong = opener.left > 1 && closer.left > 1;
        opener.opens.push({type: strong ? 'strong' : 'em', children: []});
        closer.closes++;
        opener.left -= strong ? 2 : 1;
        closer.left -= strong ? 2 : 1;
        // Runs between the two cannot match any outside them.
        openers.length = n + 1;
        if (opener.left) continue;
        openers.pop();
      }
      n--;
    }
    if (closer.canOpen && closer.left) openers.push(closer);
  }
}

/** Not recursive, since marks may be nested as deep as the text is long. */
function tree(pieces: readonly (string | Delimiter)[]): readonly RichNode[] {
  const root: RichNode[] = [];
  const stack = [root];
  let depth = 0;
  let into = root;
  const add = (text: string) => {
    const last = into.length - 1;
    const before = into[last];
    if (typeof before === 'string') into[last] = before + text;
    else if (text) into.push(text);
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      add(piece);
      continue;
    }
    for (; piece.closes; piece.closes--) {
      if (depth-- <= MAX_DEPTH) {
        stack.pop();
        into = stack[stack.length - 1] ?? root;
      }
    }
    add(piece.char.repeat(piece.left));
    for (const mark of piece.opens.reverse()) {
      if (++depth <= MAX_DEPTH) {
        into.push(mark);
        stack.push((into = mark.children));
      }
    }
  }
  return root;
}
