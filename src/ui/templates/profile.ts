/** An actor's profile according to a story's sources: shown by `<actor-card>`, and by the popover of `<actor-name>`. */
import {html, nothing} from 'lit';
import type {ProfileWords} from '../../locales/profile/words.js';
import type {Actor, Quote} from '../../story/file/schema.js';
import {fragmentOf} from '../../story/fragments.js';
import {actorFacts} from '../../story/lookups/actors.js';
import {pledgesBy} from '../../story/lookups/pledges.js';
import {quoteCitations, quoteDate} from '../../story/lookups/quotes.js';
import type {HeldPosition} from '../../story/lookups/stances.js';
import {directionOf} from '../../story/values/text.js';
import {Lazy, type Part} from '../lazy.js';
import type {Scene} from '../scene.js';
import {correctionsTemplate} from './corrections.js';
import {asOfText, dateTemplate} from './dates.js';
import {creditLine} from './media.js';
import {membershipTemplate} from './memberships.js';
import {quotedTemplate} from './quotations.js';
import {outletNames, sourceNames, sourceNotes} from './sources.js';
import {inLanguage, joined, link, localized, mutedLine, roleText, weave, type Fragment} from './text.js';

/** What differs between the places where a profile is shown. */
export interface ProfilePlace {
  /** The name, as a heading. */
  readonly name: Fragment;
  /** Whether a fragment leads to something on the page. */
  readonly leads: (fragment: string) => boolean;
  /** A position, as a button or link that leads to its evidence. */
  readonly position: (held: HeldPosition) => Fragment;
}

/** How many entries of a kind are shown before the rest are folded. */
const ENTRIES_SHOWN = 4;

const pledges = new Lazy(() => import('./pledges.js'));

/** The modules that an actor's profile needs and most profiles do not. */
export const profileParts = ({id}: Actor, {story}: Scene<ProfileWords>): readonly Part[] => [
  pledgesBy(story, id).length > 0 && pledges,
];

type Name = NonNullable<Actor['names']>[number];

/** A name with the outlets that use it, or with its language if no outlet does. */
const nameTemplate = ({text, lang, usedBy}: Name, scene: Scene<ProfileWords>) => {
  const tag = lang ?? scene.story.fileLang;
  const by = usedBy?.length ? outletNames(usedBy, scene) : lang ? scene.story.languageName(lang, scene.lang) : nothing;
  const name = inLanguage(text, {lang: tag, dir: directionOf(tag)}, scene);
  return html`<li>${joined([name, by === nothing ? by : html`<span class="muted">${by}</span>`], ' ')}</li>`;
};

/** @param held with at least one current stance */
function positionEntry(held: HeldPosition, {position}: ProfilePlace, scene: Scene<ProfileWords>) {
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

function quoteEntry(quote: Quote, {leads}: ProfilePlace, scene: Scene<ProfileWords>) {
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

/** A section of the profile, with all but the first few entries folded; nothing without entries. */
const partTemplate = (label: string, entries: readonly Fragment[], scene: Scene<ProfileWords>): Fragment =>
  entries.length
    ? html`<div class="row">
        <dt class="muted">${label}</dt>
        <dd>
          <ul>
            ${entries.slice(0, ENTRIES_SHOWN)}
          </ul>
          ${
            entries.length > ENTRIES_SHOWN
              ? html`<details>
                  <summary class="muted">${weave(scene.words.controls.more, {count: entries.length - ENTRIES_SHOWN})}</summary>
                  <ul>
                    ${entries.slice(ENTRIES_SHOWN)}
                  </ul>
                </details>`
              : nothing
          }
        </dd>
      </div>`
    : nothing;

/** The role at the story's "as of" date, or else the kind of actor. */
function roleTemplate(actor: Actor, scene: Scene<ProfileWords>): Fragment {
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

/** Names, role, memberships, positions, statements and pledges, each with its sources. */
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
        facts.positions.map(held => positionEntry(held, place, scene)),
      )}
      ${part(
        words.profile.statements,
        facts.quotes.map(quote => quoteEntry(quote, place, scene)),
      )}
      ${part(words.profile.pledges, pledge ? facts.pledges.map(item => pledge(item, scene)) : [])}
      ${part(
        words.profile.links,
        addresses.map(url => html`<li>${link(url, siteOf(url))}</li>`),
      )}
    </dl>
    ${correctionsTemplate(id, scene)} ${mutedLine(asOfText(story.asOf, scene))}`;
}
