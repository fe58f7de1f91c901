/** A piece of rich text: words, or a mark round other pieces. */
export type RichNode =
  | string
  | {readonly type: 'em' | 'strong'; readonly children: readonly RichNode[]}
  | {readonly type: 'link'; readonly href: string; readonly children: readonly RichNode[]};

type Mark = Exclude<RichNode, string> & {readonly children: RichNode[]};

/** A run of `*` or `_` (CommonMark 0.31, 6.2 "delimiter run"), a `[`, or the end of a link. */
interface Sign {
  readonly char: string;
  readonly at: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many of its characters are characters still. */
  left: number;
  /** How many marks end here. */
  closes: number;
  /** The marks that begin here, innermost first. */
  opens: Mark[];
}

/** Marks deeper than this are left out and their words kept, so that walking the tree needs no deep stack. */
const MAX_DEPTH = 16;

/** 2.4: what a backslash can escape is ASCII punctuation. */
const ESCAPE = String.raw`\\([!-/:-@[-\x60{-~])`;

/**
 * 6.3: `(href "title")`. Three levels of parentheses in an address are what CommonMark asks for at least. At
 * every character one alternative fits, so a failure takes time in proportion to what was read; `(?!\s)` keeps
 * a long space from being shared out between its two ends in all ways.
 */
const TARGET = (() => {
  const char = String.raw`\\(?:(?=[\0- ])|[^\0- ])|[^\0- \x7f\\()]`;
  let href = `(?:${char})*`;
  for (let level = 0; level < 3; level++) href = String.raw`(?:${char}|\(${href}\))*`;
  const title = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)`;
  return new RegExp(String.raw`\(\s*(?!\s)(?:<((?:\\.|[^<>\n\\])*)>|(?!<)(${href}))(?:\s+(?:${title}))?\s*\)`, 'y');
})();

/**
 * Reads the part of CommonMark 0.31 that a story's text may use: emphasis, strong emphasis, inline links
 * and backslash escapes. All else is text: HTML, entities (`&amp;` stays five characters), code, images
 * (`![a](b)` is `!` and a link), autolinks, reference links and line breaks.
 *
 * Never throws and takes time in proportion to the text, whatever the text is.
 *
 * @param text - The text as the story has it.
 * @returns The pieces in order. `href` is what the author wrote, so pass it through `safeUrl`. A link's
 *   title is ignored. No link is inside another.
 */
export function parseRichText(text: string): readonly RichNode[] {
  const pieces: (string | Sign)[] = [];
  const runs: Sign[] = [];
  /** Each `[` that may begin a link, and how many runs came before it. */
  const brackets: {readonly sign: Sign; readonly before: number}[] = [];
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
        // Links hold no links, so the brackets round this one stay characters.
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

/** The words alone, without marks and addresses. */
export function plainText(nodes: readonly RichNode[]): string {
  return nodes.map(node => (typeof node === 'string' ? node : plainText(node.children))).join('');
}

/** 6.2: what a run can do depends on the characters beside it (left- and right-flanking). */
function readSign(text: string, chars: string, at: number): Sign {
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

/** 0 for space and the text's edges, 1 for Unicode punctuation and symbols, 2 for what words are made of. */
function kind(char = ''): number {
  return !char.trim() ? 0 : /[\p{P}\p{S}]/u.test(char) ? 1 : 2;
}

/** Pairs runs with each other (CommonMark 0.31, appendix, "process emphasis"). */
function pair(runs: readonly Sign[]): void {
  const openers: Sign[] = [];
  // For each sort of closer, the place before which a search has found nothing: what keeps this linear.
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
        // What stands between the two can pair with nothing outside them.
        openers.length = n + 1;
        if (opener.left) continue;
        openers.pop();
      }
      n--;
    }
    if (closer.canOpen && closer.left) openers.push(closer);
  }
}

/** Without recursion, since marks may be nested as deep as the text is long. */
function tree(pieces: readonly (string | Sign)[]): readonly RichNode[] {
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
