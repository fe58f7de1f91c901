/// <reference types="vite/client" />
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {withActions} from 'storybook/actions/decorator';
import {directionOf} from '../src/story/text.js';
import {LANGUAGES} from '../src/ui/words.js';
import {forStorybook, type Manifest} from './manifest.js';
import './preview.css';

// What sites load as `fallback.css`.
import.meta.glob('../src/elements/*/*.fallback.css', {eager: true});

// A glob, since the manifest is built: without it the tables are empty and all else works.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(forStorybook(manifest));

interface Surroundings {
  readonly theme: 'light' | 'dark';
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly width: '360' | '640' | '1200' | 'full';
}

/** An article's page round every story, as the toolbar asks for it; for a single story the document, too. */
const page: Decorator = (story, {globals, viewMode}) => {
  const {theme, locale, direction, width} = globals as unknown as Surroundings;
  const dir = direction === 'auto' ? directionOf(locale) : direction;
  if (viewMode === 'story') {
    const root = document.documentElement;
    root.lang = locale;
    root.dir = dir;
    root.dataset.theme = theme;
  }
  // Made anew with every change, as a page is: elements read their language once.
  return html`${keyed(
    `${locale} ${dir}`,
    html`<div class="page" lang=${locale} dir=${dir} data-theme=${theme} data-width=${width}>${story()}</div>`,
  )}`;
};

/** Attributes and words can be set; events, tokens and parts are there to be read. */
const READ_ONLY = ['events', 'css custom properties', 'css shadow parts'];
const readOnly: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      READ_ONLY.includes(type.table?.category ?? '') ? {...type, control: false} : type,
    ]),
  );

const preview: Preview = {
  argTypesEnhancers: [readOnly],
  decorators: [page, withActions],
  initialGlobals: {theme: 'light', locale: 'en', direction: 'auto', width: 'full'},
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: LANGUAGES.map(lang => ({
          value: lang,
          title: new Intl.DisplayNames(lang, {type: 'language'}).of(lang)!,
          right: lang,
        })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'As the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Full width'},
          {value: '360', title: '360 px'},
          {value: '640', title: '640 px'},
          {value: '1200', title: '1200 px'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    actions: {handles: ['story-load', 'story-error', 'story-select', 'story-share'], depth: 3},
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true}},
  },
};

export default preview;
