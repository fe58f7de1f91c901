import {createContext} from '@lit/context';
import type {Answer} from './answer.js';

/** The one context key: `<story-data>` provides under it, every other element asks for it. */
export const storyContext = createContext<Answer | undefined>(Symbol.for('communique/story/1'));
