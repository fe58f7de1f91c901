/** Rich text (the CommonMark inline subset) as templates, never as markup from a string. Loaded for texts with markup. */
import {html} from 'lit';
import type {Story} from '../../story/story.js';
import {parseRichText, type RichNode} from '../../story/values/rich-text.js';
import {link, type Fragment} from './text.js';

const nodeTemplate = (node: RichNode, story: Story): Fragment => {
  if (typeof node === 'string') return node;
  const children = node.children.map(child => nodeTemplate(child, story));
  if (node.type === 'link') return link(story.address(node.href), children);
  return node.type === 'em' ? html`<em>${children}</em>` : html`<strong>${children}</strong>`;
};

export const markedText = (text: string, story: Story): Fragment =>
  parseRichText(text).map(node => nodeTemplate(node, story));
