/** Nodes as HTML that a person can read and paste. */

/** JSON in one line that no HTML parser and no CMS filter can end early. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What holds phrases only: an element of ours in it stands in the line. */
const LINE = new Set('p h1 h2 h3 h4 h5 h6 summary legend caption'.split(' '));

const escapedText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
const escapedAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ');

function startTag({localName, attributes}: Element): string {
  const written = [...attributes].map(({name, value}) =>
    value ? ` ${name}="${escapedAttribute(value)}"` : ` ${name}`,
  );
  return `<${localName}${written.join('')}${VOID.has(localName) ? ' />' : '>'}`;
}

/** Elements and text, without Lit's comments. */
const shown = ({childNodes}: Node) => [...childNodes].filter(node => isElement(node) || (isText(node) && node.data));

/** Whether a node is part of a line of text rather than a block of its own. */
function inLine(node: Node): boolean {
  if (isText(node)) return true;
  if (!isElement(node)) return false;
  const {localName, parentElement} = node;
  const phrase = INLINE.has(localName) || (localName.includes('-') && LINE.has(parentElement?.localName ?? ''));
  return phrase && shown(node).every(inLine);
}

function script(node: Element): string {
  const text = node.textContent ?? '';
  try {
    return `${startTag(node)}${escapedJson(JSON.parse(text))}</script>`;
  } catch {
    return `${startTag(node)}${text}</script>`;
  }
}

function line(node: Node): string {
  if (isText(node)) return escapedText(collapsed(node.data));
  const element = node as Element;
  if (VOID.has(element.localName)) return startTag(element);
  return `${startTag(element)}${shown(element).map(line).join('')}</${element.localName}>`;
}

function block(node: Element, indent: string): string {
  if (node.localName === 'script') return indent + script(node);
  if (VOID.has(node.localName)) return indent + startTag(node);
  const children = shown(node);
  const end = `</${node.localName}>`;
  if (children.every(inLine)) return indent + startTag(node) + children.map(line).join('').trim() + end;
  return `${indent}${startTag(node)}\n${blocks(children, `${indent}  `)}\n${indent}${end}`;
}

/** Blocks each on lines of their own, and what stands between them in the line on one. */
function blocks(nodes: readonly Node[], indent: string): string {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (text.trim()) lines.push(indent + text.trim());
    text = '';
  };
  for (const node of nodes) {
    if (inLine(node)) text += line(node);
    else {
      flush();
      lines.push(block(node as Element, indent));
    }
  }
  flush();
  return lines.join('\n');
}

/** What `root` holds, without comments, a block a line, two spaces a level. */
export const tidyHtml = (root: Element): string => blocks(shown(root), '');
