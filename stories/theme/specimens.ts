/**
 * What a theme is tried on: every element that has tokens, in its first state, or in those that its stories' default
 * export names in `parameters.specimens`. An element that comes later appears by itself.
 */

type Render = (args: Args) => unknown;

interface Args {
  readonly heading?: string;
}

interface StoryFile {
  readonly default: {
    readonly component?: string;
    readonly args?: Args;
    readonly render?: Render;
    readonly parameters?: {readonly specimens?: readonly string[]};
  };
  /** Set by Storybook: the states in their written order. */
  readonly __namedExportsOrder?: readonly string[];
  readonly [state: string]: unknown;
}

interface State {
  readonly name?: string;
  readonly args?: Args;
  readonly render?: Render;
}

export interface Specimen {
  readonly tag: string;
  /** The state's name, as in the sidebar. */
  readonly state: string;
  /** @param panel told in the specimen's heading, if it has one: headings name landmarks, and the page has several panels */
  render(panel: string): unknown;
}

const files = import.meta.glob<StoryFile>(['../*.stories.ts', '!../theme.stories.ts'], {eager: true});

/** As Storybook makes it where a story says nothing. */
function bare(tag: string, args: object) {
  return Object.assign(document.createElement(tag), args);
}

export function specimensOf(tags: ReadonlySet<string>): readonly Specimen[] {
  return Object.values(files).flatMap(file => {
    const {component: tag, args: shared, render: sharedRender, parameters} = file.default;
    if (!tag || !tags.has(tag)) return [];
    const states = file.__namedExportsOrder ?? Object.keys(file).filter(name => name !== 'default');
    return (parameters?.specimens ?? states.slice(0, 1)).map(name => {
      const state = file[name] as State;
      const args = {...shared, ...state.args};
      const render = state.render ?? sharedRender ?? (given => bare(tag, given));
      return {
        tag,
        state: state.name ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
        render: panel => render(args.heading ? {...args, heading: `${args.heading}, ${panel}`} : args),
      };
    });
  });
}
