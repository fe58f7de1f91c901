/** Compares the wordings of two outlets; loaded if more than one prints direct speech. */
import {compareWordings, type WordRun} from '../../story/values/wordings.js';
import type {Passage} from './printings.js';

/** Compares the joined fragments, since outlets interrupt a quotation at different places, and splits the result again. */
export function compare(base: Passage, other: Passage): readonly (readonly WordRun[])[] {
  const joint = ' ';
  const runs = compareWordings(base.fragments.join(joint), other.fragments.join(joint), other.lang);
  const result: WordRun[][] = [[]];
  let left = other.fragments[0]?.length ?? 0;
  for (const run of runs) {
    let {text} = run;
    while (text.length > left && result.length < other.fragments.length) {
      if (left) result.at(-1)!.push({text: text.slice(0, left), differs: run.differs});
      text = text.slice(left + joint.length);
      left = other.fragments[result.length]!.length;
      result.push([]);
    }
    if (text) result.at(-1)!.push({text, differs: run.differs});
    left -= text.length;
  }
  return result;
}
