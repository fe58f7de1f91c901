/** Every element, registered and exported: `all.js`, and the package's main module. */
export {ActorCard} from './elements/actor-card/actor-card.js';
export {ActorName} from './elements/actor-name/actor-name.js';
export {QuoteCard} from './elements/quote-card/quote-card.js';
export {SourceList} from './elements/source-list/source-list.js';
export {StanceBadge} from './elements/stance-badge/stance-badge.js';
export {StanceHistory} from './elements/stance-history/stance-history.js';
export {StanceMatrix} from './elements/stance-matrix/stance-matrix.js';
export {StoryData} from './elements/story-data/story-data.js';
export {SummitTimeline} from './elements/summit-timeline/summit-timeline.js';
export {StoryErrorEvent, StoryLoadEvent, StorySelectEvent, StoryShareEvent, type ErrorCode} from './data/events.js';
export {storyContext} from './data/story-context.js';
export type {Answer} from './data/answer.js';
export type {Problem} from './story/reading/explain.js';
export type {ItemKind} from './story/fragments.js';
export type {Story} from './story/story.js';
