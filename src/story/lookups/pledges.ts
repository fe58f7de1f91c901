/** Pledges: who promised what. */
import type {Pledge} from '../file/schema.js';
import type {Story} from '../story.js';
import {groupBy} from './group-by.js';

const pledgesByActor = /* @__PURE__ */ groupBy<Pledge>(
  story => story.file.pledges,
  ({by}) => by,
);

/** The steps of a pledge up to the story's "as of" date. */
export const pledgeSteps = ({steps = []}: Pledge, story: Story) => steps.filter(({date}) => story.counts(date));

/** What an actor had pledged by the story's "as of" date, in file order. */
export const pledgesBy = (story: Story, actor: string): readonly Pledge[] =>
  pledgesByActor(story, actor).filter(pledge => !pledge.steps?.length || pledgeSteps(pledge, story).length);
