import {nothing} from 'lit';
import type {Scene} from '../../ui/base/story-element.js';
import {dateTemplate, joined, localized, weave, type Fragment} from '../../ui/templates/text.js';
import type {Attribution} from './attribution.js';

/** Role, occasion, whom it was said to, and when; a compact line has role and date only. */
export function attributionLine(attribution: Attribution, scene: Scene, compact = false): Fragment {
  const {role, occasion, addressedTo, date} = attribution;
  const {words} = scene;
  const title = role && localized(role.title, scene);
  const held = role?.of ? weave(words.roleOf, {title, of: localized(role.of, scene)}) : title;
  const names = addressedTo.map(actor => localized(actor, scene));
  const to = names.length ? weave(words.addressedTo, {actor: joined(names, words.comma)}) : nothing;
  const when = dateTemplate(date, scene);
  return joined(compact ? [held, when] : [held, localized(occasion, scene), to, when], '\u00a0· ');
}
