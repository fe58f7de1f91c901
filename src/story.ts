/** `communique/story`: reads story files in Node and in the browser, without any element. */
export type {Problem} from './story/explain.js';
export * from './story/lookups.js';
export * from './story/positions.js';
export {parse, parseText, type ParseResult} from './story/parse.js';
export type {ParseOptions, Refusal} from './story/read-story.js';
export {review} from './story/review.js';
export {Story, type Cited, type Found, type StoryView} from './story/story.js';
export type * from './story/schema.js';
export type {LocalText} from './story/text.js';
