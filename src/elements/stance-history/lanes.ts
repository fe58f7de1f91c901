/** The position that an actor held at one turn of a lane. */
import type {Lane, Turn} from '../../selections/stance-history.js';
import type {HeldPosition} from '../../story/lookups/stances.js';

/** The position held at a turn, with those before it as earlier ones; later ones are left out. */
export function heldAt(turn: Turn, {turns, undated}: Lane): HeldPosition {
  const before = turns.slice(0, isNaN(turn.from) ? undefined : turns.indexOf(turn)).reverse();
  const others = [...before, ...undated.filter(other => other !== turn)];
  return {current: turn.stances, others: others.flatMap(({stances}) => stances)};
}
