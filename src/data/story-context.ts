import {createContext} from '@lit/context';
import type {Answer} from './answer.js';

/** The context through which `<story-data>` provides its story to the elements inside it. */
export const storyContext = createContext<Answer | undefined>(Symbol.for('communique/story/1'));
