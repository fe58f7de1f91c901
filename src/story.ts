/** `communique/story`: reads story files in Node and in the browser, without any element. */
export {parse, parseText, type ParseOptions, type ParseResult, type Problem, type Refusal} from './story/parse.js';
export {Story, type Cited, type Found, type StoryView} from './story/story.js';
export type * from './story/schema.js';
export type {LocalText} from './story/text.js';
