import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {useArgs} from 'storybook/preview-api';
import {specimensOf} from './theme/specimens.js';
import {ThemeDesk} from './theme/theme-desk.js';
import './theme/theme.css';
import {DEFAULT} from './theme/themes.js';
import {tokensOf, type Manifest} from './theme/tokens.js';

interface Args {
  /** A theme in the making: see `theme/link.ts`. */
  state: string;
}

// A glob, since the manifest is built.
const [manifest = {modules: []}] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
const tokens = tokensOf(manifest);
const specimens = specimensOf(new Set(tokens.flatMap(({uses}) => uses.flatMap(({tags}) => tags))));

// Here, where it is used: what a module does beside its exports, a build may leave out (`sideEffects` in package.json).
if (!customElements.get('theme-desk')) customElements.define('theme-desk', ThemeDesk);

const meta: Meta<Args> = {
  title: 'Theme',
  tags: ['!autodocs'],
  args: {state: ''},
  argTypes: {state: {table: {disable: true}}},
  // The page's own choice of a theme counts here.
  globals: {publication: DEFAULT},
  parameters: {controls: {disable: true}, actions: {disable: true}},
};

export default meta;

/** Storybook's own address takes the state by itself; a page without Storybook round it has only this one. */
function keep(state: string) {
  const url = new URL(location.href);
  if (state) url.searchParams.set('args', `state:${state}`);
  else url.searchParams.delete('args');
  history.replaceState(history.state, '', url);
}

export const Theme: StoryObj<Args> = {
  render: function Desk({state}) {
    const [, update] = useArgs<Args>();
    return html`<theme-desk
      .tokens=${tokens}
      .specimens=${specimens}
      .state=${state}
      @theme-change=${({detail}: CustomEvent<string>) => {
        keep(detail);
        update({state: detail});
      }}
    ></theme-desk>`;
  },
};
