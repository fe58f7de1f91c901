/** Who somebody is, as far as a story's sources say: what `<actor-card>` shows, and `<actor-name>` opens. */
import {html, nothing} from 'lit';
import type {ProfileWords} from '../../locales/profile/words.js';
import type {Actor, Quote} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import {actorFacts} from '../../story/lookups/actors.js';
import {pledgesBy} from '../../story/lookups/pledges.js';
import {quoteCitations, quoteDate} from '../../story/lookups/quotes.js';
import type {HeldPosition} from '../../story/lookups/stances.js';
import {directionOf} from '../../story/values/text.js';
import type {Part} from '../base/story-element.js';
import {Lazy} from '../lazy.js';
import {languageName} from '../language/names.js';
import type {Scene} from '../scene.js';
import {correctionsTemplate} from './corrections.js';
import {asOfText, dateTemplate} from './dates.js';
import {creditLine} from './media.js';
import {membershipTemplate} from './memberships.js';
import {quotedTemplate} from './quotations.js';
import {outletNames, sourceNames, sourceNotes} from './sources.js';
import {inLanguage, joined, link, localized, mutedLine, roleText, weave, type Fragment} from './text.js';

/** What depends on where a profile is shown. */
export interface ProfilePlace {
  /** The name, as the place wants it: a heading. */
  readonly name: Fragment;
  /** Whether a fragment leads to somewhere on the page. */
  readonly leads: (fragment: string) => boolean;
  /** A position with what leads to its evidence. */
  readonly position: (held: HeldPosition) => Fragment;
}

/** How many entries of a kind are seen at once. */
const FEW = 4;

const pledges = new Lazy(() => import('./pledges.js'));

/** What an actor's profile needs and most do not. */
export const profileParts = ({id}: Actor, {story}: Scene<ProfileWords>): readonly Part[] => [
  pledgesBy(story, id).length > 0 && pledges,
];

type Name = NonNullable<Actor['names']>[number];

/** A name with the outlets that use it; one that none of them uses, with its language. */
const nameTemplate = ({text, lang, usedBy}: Name, scene: Scene<ProfileWords>) => {
  const tag = lang ?? scene.story.fileLang;
  const by = usedBy?.length ? outletNames(usedBy, scene) : lang ? languageName(lang, scene.lang) : nothing;
  const name = inLanguage(text, {lang: tag, dir: directionOf(tag)}, scene);
  return html`<li>${joined([name, by === nothing ? by : html`<span class="muted">${by}</span>`], ' ')}</li>`;
};

/** @param held not without `current` stances */
function heldPositionTemplate(held: HeldPosition, {position}: ProfilePlace, scene: Scene<ProfileWords>) {
  const {story} = scene;
  const stance = held.current[0]!;
  return html`<li>
    <p>${localized(story.text(story.get('issues', stance.issue)!.question), scene)}</p>
    <p>${position(held)}</p>
    ${mutedLine(
      joined(
        [dateTemplate(story.date(stance.date), scene), sourceNames(story.citations(stance.citations), scene)],
        ' · ',
      ),
    )}
  </li>`;
}

function quoteTemplate(quote: Quote, {leads}: ProfilePlace, scene: Scene<ProfileWords>) {
  const {story} = scene;
  const {id, event, occasion} = quote;
  const fragment = fragmentOf('quote', id);
  return html`<li>
    <p><a href=${leads(fragment) ? `#${fragment}` : nothing}>${quotedTemplate(quote, scene)}</a></p>
    ${mutedLine(
      joined(
        [
          localized(story.text(occasion ?? story.get('events', event)?.title), scene),
          dateTemplate(quoteDate(story, quote), scene),
          sourceNames(story.citations(quoteCitations(quote)), scene),
        ],
        ' · ',
      ),
    )}
    ${correctionsTemplate(id, scene)}
  </li>`;
}

/** A part of the profile; nothing without entries. What goes beyond a few is folded. */
const partTemplate = (label: string, entries: readonly Fragment[], scene: Scene<ProfileWords>): Fragment =>
  entries.length
    ? html`<div class="row">
        <dt class="muted">${label}</dt>
        <dd>
          <ul>
            ${entries.slice(0, FEW)}
          </ul>
          ${
            entries.length > FEW
              ? html`<details>
                  <summary class="muted">${weave(scene.words.controls.more, {count: entries.length - FEW})}</summary>
                  <ul>
                    ${entries.slice(FEW)}
                  </ul>
                </details>`
              : nothing
          }
        </dd>
      </div>`
    : nothing;

/** The role at the view's date, or what the actor is. */
export function roleTemplate(actor: Actor, scene: Scene<ProfileWords>): Fragment {
  const {story, words} = scene;
  const role = story.role(actor);
  const {kind} = actor;
  if (role) return html`${roleText(role, scene)}`;
  return kind && kind !== 'person' ? words.profile.kinds[kind] : nothing;
}

function portraitTemplate({portrait}: Actor, {story}: Scene<ProfileWords>): Fragment {
  const src = story.address(story.get('media', portrait)?.src, 'media');
  return src ? html`<img src=${src} alt="" width="64" height="64" loading="lazy" decoding="async" />` : nothing;
}

const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Names, role at the date, memberships, positions, statements and pledges, each with who prints it. */
export function profileTemplate(actor: Actor, place: ProfilePlace, scene: Scene<ProfileWords>): Fragment {
  const {story, words} = scene;
  const {id, names = [], sameAs = [], portrait} = actor;
  const facts = actorFacts(actor, story);
  const role = roleTemplate(actor, scene);
  const addresses = sameAs.flatMap(url => story.address(url) ?? []);
  const pledge = pledges.module?.pledgeTemplate;
  const part = (label: string, entries: readonly Fragment[]) => partTemplate(label, entries, scene);
  return html`<header>
      ${portraitTemplate(actor, scene)}
      <div>
        ${place.name}
        ${role === nothing ? nothing : html`<p part="role">${role}</p>`}
        ${mutedLine(sourceNotes(story.citations(story.role(actor)?.citations), scene))}
        ${mutedLine(creditLine(story.get('media', portrait), scene))}
      </div>
    </header>
    <dl>
      ${part(
        words.profile.names,
        names.map(name => nameTemplate(name, scene)),
      )}
      ${part(
        words.profile.memberships,
        facts.memberships.map(membership => membershipTemplate(membership, scene)),
      )}
      ${part(
        words.profile.positions,
        facts.positions.map(held => heldPositionTemplate(held, place, scene)),
      )}
      ${part(
        words.profile.statements,
        facts.quotes.map(quote => quoteTemplate(quote, place, scene)),
      )}
      ${part(words.profile.pledges, pledge ? facts.pledges.map(item => pledge(item, scene)) : [])}
      ${part(
        words.profile.links,
        addresses.map(url => html`<li>${link(url, siteOf(url))}</li>`),
      )}
    </dl>
    ${correctionsTemplate(id, scene)} ${mutedLine(asOfText(story.asOf, scene))}`;
}
