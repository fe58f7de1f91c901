/// <reference types="vite/client" />
/** The custom-elements manifest, in the shape in which Storybook makes tables and controls of it. */

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Named {
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

/** Each thing once, since Storybook knows them by name: what is also an attribute is listed as the attribute. */
const forStorybook = ({modules, ...rest}: Manifest): Manifest => ({
  ...rest,
  modules: modules.map(module => ({
    ...module,
    declarations: (module.declarations ?? []).map(declaration => ({
      ...declaration,
      members: (declaration.members ?? []).filter(({attribute}) => !attribute),
      cssParts: (declaration.cssParts ?? []).filter(
        ({name}) => !declaration.attributes?.some(attribute => attribute.name === name),
      ),
    })),
  })),
});

// A glob, since the manifest is built: without it the tables are empty and all else works.
const [built] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);

/** The manifest of the last build, as Storybook wants it. */
export const forControls = built && forStorybook(built);

/** The same as it is. */
export const manifest = built;

/** What the manifest says of an element. */
export const declarationOf = (tag: string): Declaration | undefined =>
  built?.modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
