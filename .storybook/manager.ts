/** Storybook's own frame, in the colours of the docs; light or dark as the designer's system is. */
import {addons} from 'storybook/manager-api';
import {dark, light} from './docs-theme.js';

addons.setConfig({theme: matchMedia('(prefers-color-scheme: dark)').matches ? dark : light});
