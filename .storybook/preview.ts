/// <reference types="vite/client" />
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {withActions} from 'storybook/actions/decorator';
import {adoptThemes, DEFAULT, themeNames, themeTitle} from '../stories/theme/themes.js';
import {directionOf} from '../src/story/values/text.js';
import {LANGUAGES} from '../src/locales/languages.js';
import {addons} from 'storybook/preview-api';
import {SET_GLOBALS, UPDATE_GLOBALS} from 'storybook/internal/core-events';
import * as elementPage from './docs.mdx';
import {embedOf, type EmbedOptions} from './embed.js';
import {forControls} from './manifest.js';
import {printPreview} from './print.js';
import './docs.css';
import './preview.css';

// What sites load as `fallback.css`.
import.meta.glob('../src/elements/*/*.fallback.css', {eager: true});

if (forControls) setCustomElementsManifest(forControls);

/** The embed of the story in this document, for the page that shows it in a frame. */
Object.assign(globalThis, {
  storyEmbed: (options?: EmbedOptions) => embedOf(document.querySelector<HTMLElement>('.page')!, options),
});

adoptThemes();

interface Surroundings {
  readonly publication: string;
  readonly theme: 'light' | 'dark';
  readonly medium: 'screen' | 'print';
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly width: '360' | '640' | '1200' | 'full';
}

/** An article's page round every story, as the toolbar asks for it; for a single story the document, too. */
const page: Decorator = (story, {globals, id, viewMode}) => {
  const {publication, theme, medium, locale, direction, width} = globals as unknown as Surroundings;
  const dir = direction === 'auto' ? directionOf(locale) : direction;
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

/** Pages of the docs that hold no story follow the toolbar, too. */
const follow = ({globals}: {globals: unknown}) => {
  const {theme} = globals as Partial<Surroundings>;
  if (theme) document.documentElement.dataset.theme = theme;
};
// The page's own beginning, and what the toolbar asks for: stories in frames of their own tell this page of theirs.
addons.getChannel().once(SET_GLOBALS, follow);
addons.getChannel().on(UPDATE_GLOBALS, follow);

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
    options: {
      storySort: {
        order: [
          'Welcome',
          'Embedding',
          'Story file',
          'Elements',
          'Reference',
          'Theming',
          'Theme',
          '*',
          'Hosting',
          'Speed',
        ],
      },
    },
    actions: {handles: ['story-load', 'story-error', 'story-select', 'story-share'], depth: 3},
    controls: {expanded: true},
    docs: {
      container: elementPage.Container,
      page: elementPage.default,
      components: elementPage.components,
      codePanel: true,
      // The panel beside a story holds what the page of its element offers under it.
      source: {
        type: 'dynamic',
        language: 'html',
        transform: (code: string, {viewMode, canvasElement}: StoryContext) => {
          const page = canvasElement.querySelector<HTMLElement>('.page');
          return viewMode === 'story' && page ? embedOf(page) : code;
        },
      },
    },
  },
};

export default preview;
