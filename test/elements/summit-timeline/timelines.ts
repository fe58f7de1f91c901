/** Timelines for tests: stories of daily rounds of talks, and looks inside. */
import type {SummitTimeline} from '../../../dist/esm/elements/summit-timeline/summit-timeline.js';
import {read} from '../../fixture.js';
import {withStory} from '../../story.js';

/** A timeline with its story in a child script, as an author would paste it. */
export const inline = (story: object, attributes = '', children = '') =>
  withStory({version: 1, ...story}, attributes, 'summit-timeline', children);

const sources = [{id: 'daily', publisher: 'The Daily Example', url: 'https://daily.example/a'}];
export const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

/** A story of daily rounds of talks. */
export const rounds = (count: number, more: (i: number) => object = () => ({})) => ({
  sources,
  actors: [
    {id: 'ada', name: 'Ada Example'},
    {id: 'bo', name: 'Bo Sample'},
  ],
  events: Array.from({length: count}, (_, i) => ({
    id: `e${i}`,
    title: `Round ${i}`,
    date: day(i),
    kind: i % 2 ? 'call' : 'meeting',
    participants: i % 4 ? ['ada'] : ['ada', 'bo'],
    citations: ['daily'],
    ...more(i),
  })),
});

export const root = (timeline: SummitTimeline) => timeline.shadowRoot!;
export const all = (timeline: SummitTimeline, selector: string) => [
  ...root(timeline).querySelectorAll<HTMLElement>(selector),
];
export const one = (timeline: SummitTimeline, selector: string) => root(timeline).querySelector<HTMLElement>(selector);
export const item = (timeline: SummitTimeline, id: string) => root(timeline).getElementById(`event-${id}`)!;
/** The event that has the focus. */
export const focused = (timeline: SummitTimeline) => root(timeline).activeElement?.id;
export const titles = (timeline: SummitTimeline) => all(timeline, 'li:not([hidden]) .title').map(read);
/** What a reader's eye or screen reader gets: neither folded away nor hidden. */
export const seen = (timeline: SummitTimeline) =>
  all(timeline, 'li').filter(li => li.checkVisibility({contentVisibilityAuto: false}));
export const settle = async (timeline: SummitTimeline) => {
  await timeline.updateComplete;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};
