/** Every element, registered and exported: `all.js`, and the package's main module. */
export {QuoteCard} from './elements/quote-card/quote-card.js';
export {StanceBadge} from './elements/stance-badge/stance-badge.js';
export {StanceHistory} from './elements/stance-history/stance-history.js';
export {StoryData} from './elements/story-data/story-data.js';
export {SummitTimeline} from './elements/summit-timeline/summit-timeline.js';
export {
  StoryErrorEvent,
  StoryLoadEvent,
  StorySelectEvent,
  StoryShareEvent,
  type ErrorCode,
  type ItemKind,
} from './data/events.js';
export {storyContext} from './data/story-context.js';
export type {Answer} from './data/story-store.js';
export type {Problem} from './story/explain.js';
export type {Story} from './story/story.js';
