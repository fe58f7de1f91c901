/** Where an actor stood at one turn of a lane. */
import type {Lane, Turn} from '../../selections/stance-history.js';
import type {HeldPosition} from '../../story/lookups/stances.js';

/** Where the actor stood at a turn: what came before it is of other dates, what came after had yet to come. */
export function heldAt(turn: Turn, {turns, undated}: Lane): HeldPosition {
  const before = turns.slice(0, isNaN(turn.from) ? undefined : turns.indexOf(turn)).reverse();
  const others = [...before, ...undated.filter(other => other !== turn)];
  return {current: turn.stances, others: others.flatMap(({stances}) => stances)};
}
