/// <reference types="vite/client" />
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {withActions} from 'storybook/actions/decorator';
import {adoptThemes, DEFAULT, themeNames, themeTitle} from '../stories/theme/themes.js';
import {forStorybook, type Manifest} from './manifest.js';
import {printPreview} from './print.js';
import './preview.css';

// What sites load as `fallback.css`.
import.meta.glob('../src/elements/*/*.fallback.css', {eager: true});

// A glob, since the manifest is built: without it the tables are empty and all else works.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
if (manifest) setCustomElementsManifest(forStorybook(manifest));

adoptThemes();

interface Surroundings {
  readonly publication: string;
  readonly theme: 'light' | 'dark';
  readonly medium: 'screen' | 'print';
  readonly locale: 'en' | 'ar';
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly width: '360' | '640' | '1200' | 'full';
}

/** An article's page round every story, as the toolbar asks for it; for a single story the document, too. */
const page: Decorator = (story, {globals, id, viewMode}) => {
  const {publication, theme, medium, locale, direction, width} = globals as unknown as Surroundings;
  const dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
  if (viewMode === 'story') {
    const root = document.documentElement;
    root.lang = locale;
    root.dir = dir;
    root.dataset.theme = theme;
  }
  printPreview(medium === 'print' ? (viewMode === 'story' ? id : viewMode) : undefined);
  // Made anew with every change, as a page is: elements read their language once.
  return html`${keyed(
    `${locale} ${dir}`,
    html`<div
      class="page"
      lang=${locale}
      dir=${dir}
      data-publication=${publication}
      data-theme=${theme}
      data-width=${width}
    >
      ${story()}
    </div>`,
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
  initialGlobals: {
    publication: DEFAULT,
    theme: 'light',
    medium: 'screen',
    locale: 'en',
    direction: 'auto',
    width: 'full',
  },
  globalTypes: {
    publication: {
      description: 'Theme of the publication',
      toolbar: {
        title: 'Publication',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: themeNames.map(value => ({value, title: themeTitle(value)})),
      },
    },
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
    medium: {
      description: 'Screen or print preview',
      toolbar: {
        title: 'Print',
        icon: 'document',
        dynamicTitle: true,
        items: [
          {value: 'screen', title: 'Screen', icon: 'browser'},
          {value: 'print', title: 'Print', icon: 'document'},
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English', right: 'en'},
          {value: 'ar', title: 'العربية', right: 'ar'},
        ],
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
    actions: {handles: ['story-load', 'story-error', 'story-select'], depth: 3},
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true}},
  },
};

export default preview;
