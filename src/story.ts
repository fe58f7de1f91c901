/** `communique/story`: reads story files in Node and in the browser, without any element. */
export type {Problem} from './story/reading/explain.js';
export * from './story/lookups/actors.js';
export * from './story/lookups/corrections.js';
export * from './story/lookups/events.js';
export * from './story/lookups/pledges.js';
export * from './story/lookups/quotes.js';
export * from './story/lookups/stances.js';
export {parse, parseText, type ParseResult} from './story/reading/parse.js';
export type {ParseOptions, Refusal} from './story/reading/read-story.js';
export {review} from './story/reading/review.js';
export {Story, type Cited, type Found, type StoryView} from './story/story.js';
export type * from './story/file/schema.js';
export type {LocalText} from './story/values/text.js';
