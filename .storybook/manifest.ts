/// <reference types="vite/client" />
/** The custom-elements manifest, in the shape in which Storybook makes tables and controls of it. */

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly summary?: string;
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members?: readonly Member[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

/** Set by pre-rendering only. */
const INTERNAL_ATTRIBUTES = ['defer-hydration'];

/** What is public, each thing once: a field that is also an attribute is listed as the attribute. */
const cleaned = (declaration: Declaration, tag: string | undefined): Declaration => ({
  ...declaration,
  ...(tag && {tagName: tag}),
  members: (declaration.members ?? []).filter(
    ({kind, privacy, static: shared, attribute}) => kind === 'field' && !privacy && !shared && !attribute,
  ),
  attributes: (declaration.attributes ?? []).filter(({name}) => !INTERNAL_ATTRIBUTES.includes(name)),
  // The analyzer takes the first argument of every `new StorySelectEvent('quote', …)` for an event's name.
  events: (declaration.events ?? []).filter(({name}) => name.startsWith('story-')),
});

/** `src/elements/<tag>/<tag>.ts` defines `<tag>`: the analyzer does not know the decorator that says so. */
const tagOf = (path: string) => /\/([a-z]+-[a-z-]+)\/\1\.ts$/.exec(path)?.[1];

const forStorybook = ({modules, ...rest}: Manifest): Manifest => ({
  ...rest,
  modules: modules.map(module => ({
    ...module,
    declarations: (module.declarations ?? []).map(declaration =>
      cleaned(declaration, declaration.tagName ?? tagOf(module.path)),
    ),
  })),
});

// A glob, since the manifest is built: without it the tables are empty and all else works.
const [built] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);

/** The manifest of the last build. */
export const manifest = built && forStorybook(built);

/** What the manifest says of an element. */
export const declarationOf = (tag: string): Declaration | undefined =>
  manifest?.modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
