/** The reference of the elements, from the manifest: for the pages here and for the Markdown in `dist/docs`. No DOM. */
import type {Declaration, Manifest, Named} from './manifest.js';

/** A table whose cells are text, with code between backticks. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const code = (text = '') => text && `\`${text}\``;

/** An attribute takes JSON where its property takes anything; one that is left out is not a type of its own. */
const typeOf = ({type}: Named) =>
  code((type?.text ?? 'string').replace(/^unknown$/, 'JSON').replace(' | undefined', ''));

const defaultOf = ({default: initial}: Named) => (initial === "''" || initial === 'undefined' ? '' : code(initial));

const meaningOf = ({description = ''}: Named) => description.replaceAll(/\s+/g, ' ');

/** Everything that authors, style sheets and scripts may count on, without what the element has none of. */
export function tablesOf({
  attributes = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  events = [],
}: Declaration): readonly Table[] {
  return [
    {
      title: 'Attributes',
      heads: ['Attribute', 'Meaning', 'Type', 'Default'],
      rows: attributes.map(each => [code(each.name), meaningOf(each), typeOf(each), defaultOf(each)]),
    },
    {
      title: 'Slots',
      heads: ['Slot', 'Meaning'],
      rows: slots.map(each => [code(each.name || '(unnamed)'), meaningOf(each)]),
    },
    {
      title: 'Parts',
      heads: ['Part', 'Meaning'],
      rows: cssParts.map(each => [code(each.name), meaningOf(each)]),
    },
    {
      title: 'Custom properties',
      heads: ['Property', 'Meaning', 'Default'],
      rows: cssProperties.map(each => [code(each.name), meaningOf(each), defaultOf(each)]),
    },
    {
      title: 'Events',
      heads: ['Event', 'Meaning', 'Class'],
      rows: events.map(each => [code(each.name), meaningOf(each), typeOf(each)]),
    },
  ].filter(({rows}) => rows.length);
}

/** The elements, by tag. */
export const elementsIn = ({modules}: Manifest): readonly Declaration[] =>
  modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

/** An event that elements fire: its name, what it says, and its fields. */
export interface EventReference {
  readonly name: string;
  readonly description: string;
  readonly fields: Table;
}

/** The events of all elements, in the order in which their classes stand in the manifest. */
export function eventsIn(manifest: Manifest): readonly EventReference[] {
  const names = new Map(
    elementsIn(manifest).flatMap(({events = []}) => events.map(({name, type}) => [type?.text, name] as const)),
  );
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({name}) => names.has(name))
    .map(declaration => ({
      name: names.get(declaration.name)!,
      description: meaningOf(declaration),
      fields: {
        title: 'Fields',
        heads: ['Field', 'Meaning', 'Type'],
        rows: (declaration.members ?? []).map(each => [code(each.name), meaningOf(each), code(each.type?.text)]),
      },
    }));
}
