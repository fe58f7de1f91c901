/** Formats markup as HTML for people to read and paste. */
import {escapedAttribute} from '../story/values/escaped-attribute.js';
import {escapedJson} from '../story/values/escaped-json.js';
import {isElement, type MarkupElement, type MarkupNode} from './markup.js';

const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that contain phrasing content only, so that a custom element in them is inline. */
const LINE = new Set('p h1 h2 h3 h4 h5 h6 summary legend caption'.split(' '));

const escapedText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ');

function startTag({name, attributes}: MarkupElement): string {
  const written = [...attributes].map(([attribute, value]) =>
    value ? ` ${attribute}="${escapedAttribute(value)}"` : ` ${attribute}`,
  );
  return `<${name}${written.join('')}${VOID.has(name) ? ' />' : '>'}`;
}

/** Whether a node is inline rather than a block. */
function inLine(node: MarkupNode, parent: string): boolean {
  if (!isElement(node)) return true;
  const {name, children} = node;
  const phrase = INLINE.has(name) || (name.includes('-') && LINE.has(parent));
  return phrase && children.every(child => inLine(child, name));
}

function script(node: MarkupElement): string {
  const text = node.children.filter(child => typeof child === 'string').join('');
  try {
    return `${startTag(node)}${escapedJson(JSON.parse(text))}</script>`;
  } catch {
    return `${startTag(node)}${text}</script>`;
  }
}

function line(node: MarkupNode): string {
  if (!isElement(node)) return escapedText(collapsed(node));
  if (VOID.has(node.name)) return startTag(node);
  return `${startTag(node)}${node.children.map(line).join('')}</${node.name}>`;
}

function block(node: MarkupElement, indent: string): string {
  const {name, children} = node;
  if (name === 'script') return indent + script(node);
  if (VOID.has(name)) return indent + startTag(node);
  const end = `</${name}>`;
  if (children.every(child => inLine(child, name)))
    return indent + startTag(node) + children.map(line).join('').trim() + end;
  return `${indent}${startTag(node)}\n${blocks(children, name, `${indent}  `)}\n${indent}${end}`;
}

/** Formats nodes with each block on lines of its own, and the inline content between blocks on one line. */
function blocks(nodes: readonly MarkupNode[], parent: string, indent: string): string {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (text.trim()) lines.push(indent + text.trim());
    text = '';
  };
  for (const node of nodes) {
    if (!isElement(node) || inLine(node, parent)) text += line(node);
    else {
      flush();
      lines.push(block(node, indent));
    }
  }
  flush();
  return lines.join('\n');
}

/** Formats nodes as HTML, with a line per block and two spaces of indentation per level. */
export const tidyHtml = (nodes: readonly MarkupNode[]): string => blocks(nodes, '', '');
