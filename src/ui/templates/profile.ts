/** Who somebody is, as far as a story's sources say: what `<actor-card>` shows, and `<actor-name>` opens. */
import {html, nothing} from 'lit';
import {inOrder} from '../../story/lookups/in-order.js';
import {pledgesBy, quotesBy} from '../../story/lookups/quotes.js';
import {standingOf, type Standing} from '../../story/lookups/stances.js';
import type {Actor, Membership, Quote} from '../../story/file/schema.js';
import {quoteDate} from '../../story/lookups/group-by.js';
import type {Story} from '../../story/story.js';
import {directionOf} from '../../story/values/text.js';
import {Lazy} from '../lazy.js';
import {languageName} from '../language/names.js';
import {correctionsTemplate, outlets, quotedTemplate, sourceNames} from './lines.js';
import type {Scene} from '../base/story-element.js';
import {dateTemplate, inLanguage, joined, link, localized, sourceNotes, weave, type Fragment} from './text.js';

/** How a profile is told where it stands. */
export interface Telling {
  /** The name, as the place wants it: a heading. */
  readonly name: Fragment;
  /** Where a quotation is on the page: its deep link, if it is there. */
  readonly quoteAt: (id: string) => string | undefined;
  /** A position with what leads to its evidence. */
  readonly position: (standing: Standing) => Fragment;
}

/** How many entries of a kind are seen at once. */
const FEW = 4;

const pledges = new Lazy(() => import('./pledges.js'));

const pledgesOf = (story: Story, id: string) =>
  pledgesBy(story, id).filter(({steps}) => !steps?.length || steps.some(({date}) => story.counts(date)));

/** Fetches what this actor's profile needs and most do not; nothing when it is there. */
export const profileExtras = ({id}: Actor, story: Story): Promise<boolean> | undefined =>
  !pledges.module && pledgesOf(story, id).length ? pledges.load() : undefined;

type Name = NonNullable<Actor['names']>[number];

/** A name with the outlets that use it; one that none of them uses, with its language. */
const nameTemplate = ({text, lang, usedBy}: Name, scene: Scene) => {
  const tag = lang ?? scene.story.fileLang;
  const by = usedBy?.length ? outlets({citations: usedBy}, scene) : lang ? languageName(lang, scene.lang) : nothing;
  const name = inLanguage(text, {lang: tag, dir: directionOf(tag)}, scene);
  return html`<li>${joined([name, by === nothing ? by : html`<span class="muted">${by}</span>`], ' ')}</li>`;
};

const nameOf = (id: string | undefined, {story}: Scene) => story.text(story.get('actors', id)?.name);

const lineOf = (...parts: readonly (Fragment | undefined)[]) => {
  const line = joined(parts, ' · ');
  return line === nothing ? nothing : html`<p class="muted">${line}</p>`;
};

/** Who counts the actor as what of a group, since when, and for whom. Lists are open: it says who names the actor. */
function membershipTemplate(one: Membership, scene: Scene) {
  const {story, words} = scene;
  const {id, group, as, representing, status, asOf, from, to, citations} = one;
  const spell = from || to ? story.date(`${from ?? ''}/${to ?? '..'}`) : undefined;
  return html`<li>
    <p>${localized(nameOf(group, scene), scene)}</p>
    ${lineOf(
      as && words.timeline.as[as],
      representing && weave(words.actor.representing, {actor: localized(nameOf(representing, scene), scene)}),
      status && words.actor.status[status],
      dateTemplate(spell, scene),
    )}
    ${lineOf(
      asOf && weave(words.badge.asOf, {date: dateTemplate(story.date(asOf), scene)}),
      citations?.length ? weave(words.actor.namedBy, {source: sourceNames(citations, scene)}) : nothing,
    )}
    ${correctionsTemplate(id, scene)}
  </li>`;
}

function positionTemplate(standing: Standing, {position}: Telling, scene: Scene) {
  const {story} = scene;
  const [stance] = standing.current;
  return html`<li>
    <p>${localized(story.text(story.get('issues', stance!.issue)!.question), scene)}</p>
    <p>${position(standing)}</p>
    ${lineOf(dateTemplate(story.date(stance!.date), scene), sourceNames(stance!.citations, scene))}
  </li>`;
}

function quoteTemplate(quote: Quote, {quoteAt}: Telling, scene: Scene) {
  const {story} = scene;
  const {id, event, wordings, citations, occasion} = quote;
  const cited = wordings ? wordings.map(({source, accordingTo, via}) => ({source, accordingTo, via})) : citations;
  return html`<li>
    <p><a href=${quoteAt(id) ?? nothing}>${quotedTemplate(quote, scene)}</a></p>
    <p class="muted">
      ${joined(
        [
          localized(story.text(occasion ?? story.get('events', event)?.title), scene),
          dateTemplate(quoteDate(story, quote), scene),
          sourceNames(cited, scene),
        ],
        ' · ',
      )}
    </p>
    ${correctionsTemplate(id, scene)}
  </li>`;
}

/** A part of the profile; nothing without entries. What goes beyond a few is folded. */
const partTemplate = (label: string, entries: readonly Fragment[], scene: Scene): Fragment =>
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
                  <summary class="muted">${weave(scene.words.actor.more, {count: entries.length - FEW})}</summary>
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
export function roleTemplate(actor: Actor, scene: Scene): Fragment {
  const {story, words} = scene;
  const role = story.role(actor);
  const {kind} = actor;
  if (!role) return kind && kind !== 'person' ? words.actor.kinds[kind] : nothing;
  const {of} = role;
  const title = localized(role.title, scene);
  return of && !role.title.text.includes(of.text)
    ? html`${weave(words.roleOf, {title, of: localized(of, scene)})}`
    : title;
}

function portraitTemplate({portrait}: Actor, {story}: Scene): Fragment {
  const src = story.address(story.get('media', portrait)?.src, 'media');
  return src ? html`<img src=${src} alt="" width="64" height="64" loading="lazy" decoding="async" />` : nothing;
}

/** Who made the portrait, and where it was seen. */
export function creditLine({portrait}: Actor, scene: Scene): Fragment {
  const {story, words} = scene;
  const item = story.get('media', portrait);
  if (!item) return nothing;
  const made = joined([localized(story.text(item.creator), scene), localized(story.text(item.credit), scene)], ' / ');
  const line = joined([made, sourceNotes(story.citations(item.citations), scene)], ' · ');
  return line === nothing ? line : weave(words.timeline.figure, {label: words.timeline.media.photo, amount: line});
}

const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** The positions in force, one an issue. */
export const standingsOf = (story: Story, id: string): readonly Standing[] =>
  story.file.issues.map(issue => standingOf(story, id, issue.id)).filter(({current}) => current.length);

/** All that a story has of an actor, up to the view's date. */
export function factsOf({id}: Actor, story: Story) {
  return {
    memberships: story.file.memberships.filter(
      ({actor, from, to, asOf}) =>
        actor === id &&
        story.counts(from ?? asOf) &&
        (!story.asOf || (story.date(to)?.max ?? Infinity) >= story.asOf.min),
    ),
    standings: standingsOf(story, id),
    quotes: inOrder(
      story,
      quotesBy(story, id)
        .map(quote => ({quote, date: quoteDate(story, quote)?.text}))
        .filter(({date}) => story.counts(date)),
    ).map(({quote}) => quote),
    pledges: pledgesOf(story, id),
  };
}

/** Names, role at the date, memberships, positions, statements and pledges, each with who prints it. */
export function profileTemplate(actor: Actor, telling: Telling, scene: Scene): Fragment {
  const {story, words} = scene;
  const {id, names = [], sameAs = [], roles} = actor;
  const facts = factsOf(actor, story);
  const role = roleTemplate(actor, scene);
  const cited = sourceNotes(story.citations(roles?.flatMap(({citations}) => citations ?? [])), scene);
  const credit = creditLine(actor, scene);
  const addresses = sameAs.flatMap(url => story.address(url) ?? []);
  const pledge = pledges.module?.pledgeTemplate;
  const part = (label: string, entries: readonly Fragment[]) => partTemplate(label, entries, scene);
  return html`<header>
      ${portraitTemplate(actor, scene)}
      <div>
        ${telling.name}
        ${role === nothing ? nothing : html`<p part="role">${role}</p>`}
        ${cited === nothing ? nothing : html`<p class="muted">${cited}</p>`}
        ${credit === nothing ? nothing : html`<p class="muted">${credit}</p>`}
      </div>
    </header>
    <dl>
      ${part(
        words.actor.names,
        names.map(name => nameTemplate(name, scene)),
      )}
      ${part(
        words.actor.memberships,
        facts.memberships.map(one => membershipTemplate(one, scene)),
      )}
      ${part(
        words.actor.positions,
        facts.standings.map(standing => positionTemplate(standing, telling, scene)),
      )}
      ${part(
        words.actor.statements,
        facts.quotes.map(quote => quoteTemplate(quote, telling, scene)),
      )}
      ${part(words.actor.pledges, pledge ? facts.pledges.map(one => pledge(one, scene)) : [])}
      ${part(
        words.actor.links,
        addresses.map(url => html`<li>${link(url, siteOf(url))}</li>`),
      )}
    </dl>
    ${correctionsTemplate(id, scene)}
    ${story.asOf ? html`<p class="muted">${weave(words.badge.asOf, {date: dateTemplate(story.asOf, scene)})}</p>` : nothing}`;
}
