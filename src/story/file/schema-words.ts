/**
 * Descriptions of the story file's fields, for the JSON Schema and for the reference in the docs. Separate from the
 * definitions, so that browsers do not load them; a test ensures that none is missing.
 *
 * A key is a field's path from its collection (`pledges.steps.status`). Fields of a citation, an amount or a participant
 * are listed under that name, wherever one occurs; `citations` means the same everywhere.
 */

/** Descriptions of the file and of each collection. */
export const COLLECTION_WORDS: Readonly<Record<string, string>> = {
  story: 'Information about the file as a whole: the story’s id, title, language and time zone.',
  sources: 'The articles, documents and broadcasts that other items cite.',
  actors: 'The people, countries, organisations and groups that act or speak.',
  memberships:
    'Who belonged to which group, when, and according to whom. The lists are not exhaustive: an actor who is not listed may still be a member.',
  places: 'Where events took place.',
  events: 'What happened, was planned or was cancelled, with a date if one is known.',
  quotes: 'What somebody said, in the wording of each outlet that published it.',
  issues: 'The questions on which actors take positions.',
  stances:
    'An actor’s position on an issue at a given time, with evidence. If there is none, these sources do not report the actor’s position, which is not the same as silence.',
  pledges: 'What was promised, and how far each promise has progressed.',
  plans: 'Plans and proposals, clause by clause.',
  points: 'Single statements about the story, each with its degree of certainty.',
  questions: 'Readers’ questions, with answers.',
  updates: 'The entries of a live blog.',
  media: 'Photographs and videos, or a description of one where there is no file.',
  corrections: 'Corrections that the desk has made since publication.',
};

const RULES = {
  date: 'An EDTF date (ISO 8601-2); `~` after it means about, `?` uncertain, `%` both.',
  lang: 'A BCP 47 language tag.',
  country: 'A two-letter ISO 3166-1 code.',
};

/** Descriptions of fields that mean the same wherever they occur. */
const SHARED: Readonly<Record<string, string>> = {
  citations: 'The sources that report it: ids of sources, or citations with more detail.',
  'citation.source': 'The id of the source.',
  'citation.accordingTo': 'Whose claim the source reports: an actor’s id, or a description.',
  'citation.via': 'Where the source has it from, such as another outlet, which the desk has not consulted itself.',
  'citation.wording': 'The outlet’s own words, verbatim; readers see them as a quotation from the outlet.',
  'citation.form':
    'How much of `wording` is the actor’s own words: all of it (direct), some of it (partial) or none (indirect).',
  'citation.locator': 'Where in the source: a paragraph, page or minute.',
  'citation.archivedUrl': 'The URL of an archived copy, if it differs from that of the source.',
  'amount.value': 'The number, in `unit` or `currency`; vague words such as “dozens” are never converted to one.',
  'amount.min': 'The lower end of a range.',
  'amount.max': 'The upper end of a range.',
  'amount.qualifier': 'How the source qualifies the number: about, at least, over or up to.',
  'amount.currency': 'The ISO 4217 currency code, such as EUR.',
  'amount.unit': 'What is counted, if it is not money, such as people or missiles.',
  'amount.text': 'The amount as printed, where a number alone would be more or less precise than the source.',
  'amount.options': 'Alternative amounts, of which one is correct; they are not a range.',
  'participants.actor': 'The id of the participating actor.',
  'participants.as': 'The capacity in which the actor took part.',
  'participants.representing': 'The id of the actor whom the participant represented, if that is not obvious.',
};

/** Descriptions of all fields. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  ...SHARED,
  'story.version': 'The version of the file format: 1.',
  'story.id': 'The story’s id, for links and logs.',
  'story.lang': `The language of the story, and of every text that does not specify its own. ${RULES.lang} Defaults to English.`,
  'story.timeZone': 'The IANA time zone in which readers see times, such as Europe/London. Defaults to UTC.',
  'story.title': 'The title of the story.',
  'story.updated': `When the desk last changed the file. ${RULES.date}`,
  'story.contact': 'Where readers can report mistakes: a URL or an email address.',
  'story.live': 'The period in which the story is covered live.',
  'story.live.started': `When live coverage began. ${RULES.date}`,
  'story.live.ended': `When live coverage ended. ${RULES.date}`,

  'sources.id': 'The id by which citations refer to the source.',
  'sources.publisher': 'The publisher, or the name by which readers know the outlet.',
  'sources.title': 'The headline, as printed.',
  'sources.label': 'The desk’s description of a source that has neither a publisher nor a title.',
  'sources.url': 'The URL of the source.',
  'sources.archivedUrl': 'The URL of an archived copy.',
  'sources.published': `When the source was published. ${RULES.date}`,
  'sources.lang': `The language of the source. ${RULES.lang}`,
  'sources.kind':
    'The kind of source: the outlet’s own report (original), a news agency’s report (wire), a document or transcript (primary), a broadcast, a social media post (social), or a report that first appeared elsewhere (republished).',
  'sources.wires': 'The news agencies that the source credits.',
  'sources.syndicatedFrom': 'The outlet in which a republished report first appeared.',
  'sources.dependsOn':
    'The ids of the sources whose reporting this one repeats, so that it does not count as independent of them.',
  'sources.note': 'What readers or the desk should know about the source.',

  'actors.id': 'The id by which other items refer to the actor.',
  'actors.kind':
    'The kind of actor: a person, a country, an organisation, a coalition, or a group of people who are not named individually, such as “Ukrainian officials”.',
  'actors.name': 'The name that readers see.',
  'actors.names': 'Other names and spellings.',
  'actors.names.text': 'The name.',
  'actors.names.lang': `The language of the name. ${RULES.lang}`,
  'actors.names.usedBy': 'The ids of the sources that use this name.',
  'actors.roles': 'The offices that the actor has held, with their dates.',
  'actors.roles.title': 'The title of the office.',
  'actors.roles.of': 'The body or country to which the office belongs: an actor’s id, or a name.',
  'actors.roles.from': `When the actor took office. ${RULES.date}`,
  'actors.roles.to': `When the actor left office. ${RULES.date}`,
  'actors.country': `The country to which the actor belongs. ${RULES.country}`,
  'actors.portrait': 'The id of a photograph in `media`.',
  'actors.sameAs': 'URLs that identify the same actor elsewhere, such as a Wikidata entity.',

  'memberships.id': 'The id by which other items refer to the membership.',
  'memberships.group': 'The id of the group, which is an actor.',
  'memberships.actor': 'The id of the member.',
  'memberships.representing': 'The id of the country or body that a person represents in the group.',
  'memberships.as': 'The capacity in which the actor belongs to the group.',
  'memberships.status': 'Whether the membership had only been announced or was current at `asOf`.',
  'memberships.asOf': `The date to which the source’s information applies. ${RULES.date}`,
  'memberships.from': `When the membership began, if a source states it. ${RULES.date}`,
  'memberships.to': `When the membership ended, if a source states it. ${RULES.date}`,

  'places.id': 'The id by which events refer to the place.',
  'places.name': 'The name that readers see.',
  'places.country': `The country in which the place is. ${RULES.country}`,
  'places.lat': 'The latitude in degrees north, −90 to 90.',
  'places.lon': 'The longitude in degrees east, −180 to 180.',
  'places.online': 'Whether the event takes place online, such as in a video call, and the place is not on a map.',

  'events.id':
    'The id by which other items refer to the event; the fragment of its link is `#event-` followed by the id.',
  'events.title': 'The name by which readers know the event.',
  'events.date': `The date of the event; an interval is its duration. Optional for planned and proposed events. ${RULES.date}`,
  'events.status': 'Whether the event happened, is planned, was only proposed or was cancelled.',
  'events.kind': 'The kind of event, in the desk’s own terms, such as summit or call, for the timeline’s filters.',
  'events.place': 'The id of the place.',
  'events.participants': 'The participants whom the sources name: ids of actors, or objects with more detail.',
  'events.history': 'Earlier statuses of the event, oldest first.',
  'events.history.status': 'The status at that time.',
  'events.history.date': `When the event took on this status. ${RULES.date}`,
  'events.phase': 'The part of the story to which the event belongs, such as “Spring”.',
  'events.key': 'Whether the event is one of the most important in the story.',
  'events.summary': 'What happened, in the desk’s words.',
  'events.media': 'The ids of photographs and videos of the event.',
  'events.figures':
    'Numbers reported about the event. Casualty figures appear as text, and are never added up or charted.',
  'events.figures.label': 'What the number counts.',
  'events.figures.amount': 'The number, or range of numbers, that is reported.',
  'events.leadsTo': 'The ids of events that resulted from this one.',

  'quotes.id':
    'The id by which tags and other items refer to the quotation; the fragment of its link is `#quote-` followed by the id.',
  'quotes.speaker': 'The id of the actor who said it.',
  'quotes.event': 'The id of the event at which it was said.',
  'quotes.date': `When it was said; an interval means at some time within it. Defaults to the event’s date. ${RULES.date}`,
  'quotes.channel': 'How it was said, such as in an interview, an address or a social media post.',
  'quotes.occasion': 'A description of the occasion, if the event’s title does not make it clear.',
  'quotes.addressedTo': 'Whom the speaker addressed: ids of actors, or descriptions.',
  'quotes.wordings': 'The words as each outlet printed them; readers see the first one first.',
  'quotes.wordings.source': 'The id of the source that printed them.',
  'quotes.wordings.text':
    'The words, verbatim: a text, a list of fragments if the outlet interrupts the quotation, or an object of texts by language if there is a translation.',
  'quotes.wordings.lang': `The language in which the words were spoken or printed. ${RULES.lang}`,
  'quotes.wordings.form':
    'How the outlet quotes: all of the words in quotation marks (direct, the default), fragments of them (partial), or a paraphrase that is never shown in quotation marks (indirect).',
  'quotes.wordings.attributedTo': 'Whom the outlet credits, if not the speaker: an actor’s id, or a description.',
  'quotes.wordings.via': 'The medium from which the outlet has the words.',
  'quotes.wordings.accordingTo': 'Who says that the words were said: an actor’s id, or a description.',
  'quotes.wordings.locator': 'Where in the source: a paragraph, page or minute.',
  'quotes.text': 'The words, if they have a single source and there are no `wordings`.',
  'quotes.lang': `The language in which the words were spoken. ${RULES.lang}`,
  'quotes.form': 'How the words are quoted, as in a wording, if there are no `wordings`.',
  'quotes.context': 'Background from the desk. Emphasis, strong emphasis and links in CommonMark are allowed.',
  'quotes.verification':
    'How well the words are documented: by a transcript or recording (primary), by reports (reported), by accounts that differ (differs), or disputed by a party (disputed).',

  'issues.id': 'The id by which stances refer to the issue.',
  'issues.question': 'The question, phrased so that positions answer it.',
  'issues.positions': 'Positions that are specific to the issue, in addition to those that every issue has.',
  'issues.positions.id': 'The id by which stances refer to the position.',
  'issues.positions.label': 'The label that readers see.',
  'issues.positions.tone': 'The general position that comes closest; omitted if the question has no for and against.',

  'stances.id': 'The id by which other items refer to the stance.',
  'stances.actor': 'The id of the actor who takes the position.',
  'stances.issue': 'The id of the issue.',
  'stances.position':
    'The position: supports, opposes, conditional, mixed, undecided, silent (was asked and declined to answer), or the id of one of the issue’s own positions.',
  'stances.date': `When the actor took or was seen to hold the position; an interval means at some time within it. ${RULES.date}`,
  'stances.condition': 'The condition on which the position depends.',
  'stances.basis':
    'How the position is known: the actor stated it, a source reported it, or the cited outlet inferred it. The desk never infers one itself.',
  'stances.voicedBy': 'The id of the actor who spoke on behalf of the actor.',
  'stances.evidence': 'The ids of quotations and events that are evidence of the position.',

  'pledges.id': 'The id by which other items refer to the pledge.',
  'pledges.by': 'The ids of the actors who made the pledge.',
  'pledges.to': 'The ids of the actors to whom it was made.',
  'pledges.what': 'What was pledged.',
  'pledges.kind': 'The kind of pledge: money, equipment, troops, a purchase or a policy.',
  'pledges.condition': 'The condition on which the pledge depends.',
  'pledges.inReturnFor': 'What was promised in exchange.',
  'pledges.partOf': 'The id of a larger pledge that includes this one, so that totals do not count it twice.',
  'pledges.steps': 'The stages that the pledge has reached, oldest first. Each step needs a citation.',
  'pledges.steps.status':
    'The stage that the pledge reached. A step that only somebody else claims is marked as a claim and left out of totals.',
  'pledges.steps.date': `When the pledge reached this stage; an interval means at some time within it. ${RULES.date}`,
  'pledges.steps.amount': 'The amount at this stage.',

  'plans.id': 'The id by which other items refer to the plan.',
  'plans.title': 'The name by which readers know the plan.',
  'plans.by': 'The authors of the plan: ids of actors, or objects with citations for each author.',
  'plans.by.actor': 'The id of the actor.',
  'plans.date': `When the plan became known. ${RULES.date}`,
  'plans.status': 'The stage that the plan has reached.',
  'plans.replaces': 'The id of the plan that this one replaces.',
  'plans.clauses': 'The contents of the plan by topic, so that plans can be compared.',
  'plans.clauses.topic': 'The topic, in the same words in every plan.',
  'plans.clauses.text': 'What the plan says about the topic.',
  'plans.clauses.state': 'Whether the plan includes the topic, excludes it, leaves it open or does not disclose it.',
  'plans.reactions': 'Actors’ reactions to the plan.',
  'plans.reactions.actor': 'The id of the actor.',
  'plans.reactions.position': 'The position: supports, opposes, conditional, mixed, undecided or silent.',
  'plans.reactions.basis':
    'How the position is known: the actor stated it, a source reported it, or the cited outlet inferred it.',
  'plans.reactions.date': `When the actor reacted. ${RULES.date}`,

  'points.id': 'The id by which tags and other items refer to the point.',
  'points.text': 'The statement, in the desk’s words. Emphasis, strong emphasis and links in CommonMark are allowed.',
  'points.certainty':
    'How certain the statement is: confirmed (by two independent sources, or by the actor’s own act on record), reported, differs (accounts vary), disputed (a party denies it) or unknown.',
  'points.about': 'The ids of the items that the statement is about.',

  'questions.id':
    'The id by which tags refer to the question; the fragment of its link is `#question-` followed by the id.',
  'questions.section': 'The heading of the section to which the question belongs.',
  'questions.question': 'The question.',
  'questions.answer': 'The answer. Emphasis, strong emphasis and links in CommonMark are allowed.',

  'updates.id': 'The id by which tags refer to the update; the fragment of its link is `#update-` followed by the id.',
  'updates.time': `When the update was written, or when what it reports happened. ${RULES.date}`,
  'updates.headline': 'The headline.',
  'updates.body': 'The text. Emphasis, strong emphasis and links in CommonMark are allowed.',
  'updates.kind': 'The kind of update, in the desk’s own terms.',
  'updates.key': 'Whether the update is one of the key entries.',

  'media.id': 'The id by which other items refer to the photograph or video.',
  'media.kind': 'Whether it is a photograph (photo) or a video.',
  'media.src': 'The URL of the file, relative to the story file.',
  'media.srcset': 'The same picture in other widths.',
  'media.srcset.src': 'The URL of the file.',
  'media.srcset.width': 'The width of the file in pixels.',
  'media.width': 'The width in pixels, which reserves space on the page.',
  'media.height': 'The height in pixels, which reserves space on the page.',
  'media.alt': 'The alternative text for readers who cannot see the picture; empty if it is decorative.',
  'media.caption': 'The caption.',
  'media.creator': 'The photographer or author.',
  'media.credit': 'The credit line.',
  'media.licence': 'The licence under which the file may be published.',
  'media.focus':
    'The point that must stay visible when the picture is cropped: its distances from the left and from the top, each from 0 to 1.',
  'media.provider': 'The host of the video, such as youtube. It receives no request until the reader consents.',
  'media.videoId': 'The provider’s id for the video.',
  'media.poster': 'The URL of a still picture on your own server, shown until the video plays.',
  'media.duration': 'The length of the video: an ISO 8601 duration, such as PT3M.',
  'media.tracks': 'Subtitles, captions and other text tracks of the video.',
  'media.tracks.src': 'The URL of a WebVTT file.',
  'media.tracks.lang': `The language of the track. ${RULES.lang}`,
  'media.tracks.kind': 'The kind of track, as in HTML: subtitles, captions, descriptions or chapters.',
  'media.tracks.label': 'The label by which readers select the track.',

  'corrections.date': `When the correction was made. ${RULES.date}`,
  'corrections.text': 'What was wrong, and what is correct.',
  'corrections.items': 'The ids of the items that were corrected; each of them shows the correction.',
};

/** The shared groups of fields, by the field that contains them. */
const GROUPS: Readonly<Record<string, string>> = {
  citations: 'citation',
  amount: 'amount',
  options: 'amount',
  participants: 'participants',
};

/** The key of a field's description, and the scope of the fields inside it. */
export function wordsAt(scope: string, field: string): {readonly key: string; readonly inside: string} {
  const inside = GROUPS[field] ?? `${scope}.${field}`;
  return {key: field === 'citations' ? field : `${scope}.${field}`, inside};
}
