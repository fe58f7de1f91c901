/**
 * Descriptions of the story file's fields, for the JSON Schema and for the reference in the docs. Separate from the
 * definitions, so that browsers do not load them; a test ensures that none is missing.
 *
 * A key is a field's path from its collection (`pledges.steps.status`). Fields of a citation, an amount or a participant
 * are listed under that name, wherever one occurs; `citations` means the same everywhere.
 */

/** Descriptions of the file and of each collection. */
export const COLLECTION_WORDS: Readonly<Record<string, string>> = {
  story: 'The file itself: which story it is, its language, its clock.',
  sources: 'Who printed or aired what the story says: the outlets that other items cite.',
  actors: 'The people, countries, organisations and groups that act or speak.',
  memberships:
    'Who belonged to which group, and when, according to whom. Such lists are open: who is missing in them was not named, no more.',
  places: 'Where events were held.',
  events: 'What happened, was planned or was called off, with a date where there is one.',
  quotes: 'What somebody said, in the wording of each outlet that printed it.',
  issues: 'The questions on which actors take positions.',
  stances:
    'An actor’s position on an issue at a time, with evidence. Without one, nothing is known of the actor’s position in these sources; that is not the same as silence.',
  pledges: 'What was promised, and what became of it, step by step.',
  plans: 'Plans and proposals, clause by clause.',
  points: 'Single statements about the story, each with how certain it is.',
  questions: 'Questions that readers have, with answers.',
  updates: 'The entries of a live report.',
  media: 'Photographs and videos, or what is known of one where there is no file.',
  corrections: 'What the desk has put right since publication.',
};

const RULES = {
  date: 'An EDTF date (ISO 8601-2).',
  lang: 'A BCP 47 language tag.',
  country: 'ISO 3166-1 code of two letters.',
};

/** Descriptions of fields that mean the same wherever they occur. */
const SHARED: Readonly<Record<string, string>> = {
  citations: 'Who reports it: ids of sources, or citations that say more.',
  'citation.source': 'Who printed it: the id of a source.',
  'citation.accordingTo': 'Who claims it, where the source passes it on: an actor’s id, or words.',
  'citation.via': 'The channel that the source cites, such as another outlet: it was not consulted itself.',
  'citation.wording': 'The outlet’s own words, verbatim; shown as such.',
  'citation.form': 'Whether `wording` holds the actor’s own words: all (direct), a few (partial) or none (indirect).',
  'citation.locator': 'Where in the source: a paragraph, a page, a minute.',
  'citation.archivedUrl': 'The address of an archived copy, if it is not the source’s own.',
  'amount.value': 'The number, in `unit` or `currency`. Never made of vague words.',
  'amount.min': 'The lower end of a range.',
  'amount.max': 'The upper end of a range.',
  'amount.qualifier': 'What the source puts before the number.',
  'amount.currency': 'The money’s ISO 4217 code, such as EUR.',
  'amount.unit': 'What is counted, where it is not money: people, missiles.',
  'amount.text': 'The amount as printed, where a number alone would say more or less than the source.',
  'amount.options': 'Amounts of which one holds: alternatives, which are not a range.',
  'participants.actor': 'Who took part: an actor’s id.',
  'participants.as': 'In what capacity.',
  'participants.representing': 'For whom, where it is not plain: an actor’s id.',
};

/** Descriptions of all fields. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  ...SHARED,
  'story.version': 'The version of this format: 1.',
  'story.id': 'A name for the story, for links and logs.',
  'story.lang': `The language of all texts that say no other, and of the story itself. ${RULES.lang} Without it, English.`,
  'story.timeZone': 'The IANA time zone in which times are shown to readers, such as Europe/London. Without it, UTC.',
  'story.title': 'What the story is called.',
  'story.updated': `When the desk last changed the file. ${RULES.date}`,
  'story.contact': 'Where readers write about mistakes: an address of the web or of mail.',
  'story.live': 'Between which times the story is reported live.',
  'story.live.started': `When live reporting began. ${RULES.date}`,
  'story.live.ended': `When live reporting ended: from then on nothing new is expected. ${RULES.date}`,

  'sources.id': 'The name by which citations refer to the source.',
  'sources.publisher': 'Who publishes the outlet, or its name as readers know it.',
  'sources.title': 'The headline, as printed.',
  'sources.label': 'The desk’s own words for a source that prints neither publisher nor title.',
  'sources.url': 'The address of the source.',
  'sources.archivedUrl': 'The address of an archived copy.',
  'sources.published': `When it was published. ${RULES.date}`,
  'sources.lang': `The language that it is written in. ${RULES.lang}`,
  'sources.kind':
    'What it is: the outlet’s own report (original), an agency’s (wire), a document or transcript (primary), a broadcast, a social post, or a report that first appeared elsewhere (republished).',
  'sources.wires': 'The news agencies that it names.',
  'sources.syndicatedFrom': 'Where it first appeared.',
  'sources.dependsOn': 'The ids of sources that it repeats: they do not count as independent of it.',
  'sources.note': 'What readers or the desk should know of the source.',

  'actors.id': 'The name by which other items refer to the actor.',
  'actors.kind':
    'A person, a country, an organisation, a coalition, or a group: somebody unnamed or collective, such as “Ukrainian officials”.',
  'actors.name': 'The name that readers see.',
  'actors.names': 'Other spellings and names.',
  'actors.names.text': 'The name.',
  'actors.names.lang': `Its language. ${RULES.lang}`,
  'actors.names.usedBy': 'The ids of the sources that spell it so.',
  'actors.roles': 'Offices held, each for its time.',
  'actors.roles.title': 'What the office is called.',
  'actors.roles.of': 'Of what: an actor’s id, or words.',
  'actors.roles.from': `Since when. ${RULES.date}`,
  'actors.roles.to': `Until when. ${RULES.date}`,
  'actors.country': `The country that the actor belongs to. ${RULES.country}`,
  'actors.portrait': 'The id of a photograph in `media`.',
  'actors.sameAs': 'Addresses that stand for the same actor elsewhere, such as a Wikidata entity.',

  'memberships.id': 'The name by which other items refer to the membership.',
  'memberships.group': 'The group: an actor’s id.',
  'memberships.actor': 'Who belongs to it: an actor’s id.',
  'memberships.representing': 'For whom, where a person sits for a country or body: an actor’s id.',
  'memberships.as': 'In what capacity.',
  'memberships.status': 'Whether it was only announced, or stood at `asOf`.',
  'memberships.asOf': `The day for which the source says so. ${RULES.date}`,
  'memberships.from': `Since when, only where a source prints it. ${RULES.date}`,
  'memberships.to': `Until when, only where a source prints it. ${RULES.date}`,

  'places.id': 'The name by which events refer to the place.',
  'places.name': 'The name that readers see.',
  'places.country': `The country. ${RULES.country}`,
  'places.lat': 'Latitude in degrees north, −90 to 90.',
  'places.lon': 'Longitude in degrees east, −180 to 180.',
  'places.online': 'Whether it is no place on a map: a video call.',

  'events.id': 'The name by which other items refer to the event; its link is `#event-` and this.',
  'events.title': 'What readers know the event as.',
  'events.date': `When it is or was; an interval is how long it lasted. A planned or proposed event may have none. ${RULES.date}`,
  'events.status': 'Whether it happened, is planned, was only proposed or was cancelled.',
  'events.kind': 'A word of the desk’s for its sort, such as summit or call, to filter by.',
  'events.place': 'Where: a place’s id.',
  'events.participants': 'Who took part, as far as named: actors’ ids, or participants that say more.',
  'events.history': 'Earlier statuses, oldest first.',
  'events.history.status': 'The status then.',
  'events.history.date': `Since when. ${RULES.date}`,
  'events.phase': 'The part of the story that it belongs to, such as “Spring”.',
  'events.key': 'Whether it is one of those that the story turns on.',
  'events.summary': 'What happened, in the desk’s words.',
  'events.media': 'Ids of photographs and videos.',
  'events.figures': 'Numbers reported of the event. Casualties are told, never added up or drawn.',
  'events.figures.label': 'What the number counts.',
  'events.figures.amount': 'How many or how much.',
  'events.leadsTo': 'Ids of events that came of it.',

  'quotes.id': 'The name by which tags and other items refer to the quotation; its link is `#quote-` and this.',
  'quotes.speaker': 'Who said it: an actor’s id.',
  'quotes.event': 'At which event: its id.',
  'quotes.date': `When it was said; an interval means some time within. Without it, the event’s date counts. ${RULES.date}`,
  'quotes.channel': 'The kind of occasion: interview, address, social post.',
  'quotes.occasion': 'The occasion in words, where the event’s title does not tell it.',
  'quotes.addressedTo': 'Whom it was said to: actors’ ids, or words.',
  'quotes.wordings': 'The words as each outlet printed them; the first is shown first.',
  'quotes.wordings.source': 'The outlet: a source’s id.',
  'quotes.wordings.text':
    'The words, verbatim; a list of fragments where the outlet interrupts them; a map by language where there is a translation.',
  'quotes.wordings.lang': `The language of the words as spoken or printed. ${RULES.lang}`,
  'quotes.wordings.form':
    'Set in quotation marks as a whole (direct, the default), in fragments (partial), or told in the outlet’s own words (indirect, never in quotation marks).',
  'quotes.wordings.attributedTo': 'Whom the outlet credits, where that is not the speaker: an actor’s id, or words.',
  'quotes.wordings.via': 'The named medium that the outlet has it from.',
  'quotes.wordings.accordingTo': 'Who says that it was said: an actor’s id, or words.',
  'quotes.wordings.locator': 'Where in the source.',
  'quotes.text': 'The words, where there is one source and no `wordings`.',
  'quotes.lang': `The language of the words as spoken. ${RULES.lang}`,
  'quotes.form': 'As in a wording, where there is one source and no `wordings`.',
  'quotes.context': 'The desk’s background. May use emphasis, strong and links of CommonMark.',
  'quotes.verification':
    'How the words are known: from a transcript or recording (primary), as reported, in accounts that differ, or disputed by a party.',

  'issues.id': 'The name by which stances refer to the issue.',
  'issues.question': 'The question, in words to which positions answer.',
  'issues.positions': 'The issue’s own positions, beside those that every issue has.',
  'issues.positions.id': 'The name by which stances refer to the position.',
  'issues.positions.label': 'What readers see.',
  'issues.positions.tone':
    'The general position that it comes nearest to; none where a question has no for and against.',

  'stances.id': 'The name by which other items refer to the stance.',
  'stances.actor': 'Whose position: an actor’s id.',
  'stances.issue': 'On which issue: its id.',
  'stances.position':
    'supports, opposes, conditional, mixed, undecided, silent (was asked and declined), or a position of the issue’s own.',
  'stances.date': `When it was taken or seen; an interval means some time within. ${RULES.date}`,
  'stances.condition': 'On what it depends.',
  'stances.basis':
    'Whether the actor stated it, a source reported it, or the named outlet inferred it. The desk never infers.',
  'stances.voicedBy': 'Who spoke for the actor: an actor’s id.',
  'stances.evidence': 'Ids of the items that show it: quotations, events.',

  'pledges.id': 'The name by which other items refer to the pledge.',
  'pledges.by': 'Who promised: actors’ ids.',
  'pledges.to': 'To whom: actors’ ids.',
  'pledges.what': 'What was promised.',
  'pledges.kind': 'Its sort.',
  'pledges.condition': 'On what it depends.',
  'pledges.inReturnFor': 'What is given for it.',
  'pledges.partOf': 'The id of a pledge that already counts this one: totals leave it out.',
  'pledges.steps': 'What became of it, oldest first. Each step needs a citation.',
  'pledges.steps.status':
    'How far it got. A step that somebody else claims is shown as claimed, and left out of totals.',
  'pledges.steps.date': `When; an interval means some time within. ${RULES.date}`,
  'pledges.steps.amount': 'How much, at this step.',

  'plans.id': 'The name by which other items refer to the plan.',
  'plans.title': 'What readers know it as.',
  'plans.by': 'Whose plan it is: actors’ ids, each with its own citations where they differ.',
  'plans.by.actor': 'An actor’s id.',
  'plans.date': `When it became known. ${RULES.date}`,
  'plans.status': 'How far it got.',
  'plans.replaces': 'The id of the plan that it takes the place of.',
  'plans.clauses': 'What it says, topic by topic: plans are compared by these.',
  'plans.clauses.topic': 'The topic, in the same words in each plan.',
  'plans.clauses.text': 'What the plan says of it.',
  'plans.clauses.state': 'Whether the plan takes it in, leaves it out, leaves it open, or does not disclose it.',
  'plans.reactions': 'What actors said to it.',
  'plans.reactions.actor': 'An actor’s id.',
  'plans.reactions.position': 'supports, opposes, conditional, mixed, undecided or silent.',
  'plans.reactions.basis': 'Whether the actor stated it, a source reported it, or the named outlet inferred it.',
  'plans.reactions.date': `When. ${RULES.date}`,

  'points.id': 'The name by which tags and other items refer to the point.',
  'points.text': 'The statement, in the desk’s words. May use emphasis, strong and links of CommonMark.',
  'points.certainty':
    'confirmed (two independent sources, or the actor’s own act on record), reported, differs (accounts vary), disputed (a party denies it) or unknown.',
  'points.about': 'Ids of the items that it is about.',

  'questions.id': 'The name by which tags refer to the question; its link is `#question-` and this.',
  'questions.section': 'The heading under which it stands.',
  'questions.question': 'The question.',
  'questions.answer': 'The answer. May use emphasis, strong and links of CommonMark.',

  'updates.id': 'The name by which tags refer to the update; its link is `#update-` and this.',
  'updates.time': `When it was written or happened. ${RULES.date}`,
  'updates.headline': 'Its headline.',
  'updates.body': 'Its text. May use emphasis, strong and links of CommonMark.',
  'updates.kind': 'A word of the desk’s for its sort.',
  'updates.key': 'Whether it stands among the key entries.',

  'media.id': 'The name by which other items refer to it.',
  'media.kind': 'A photograph or a video.',
  'media.src': 'The address of the file, relative to the story file.',
  'media.srcset': 'The same picture in other widths.',
  'media.srcset.src': 'The address of the file.',
  'media.srcset.width': 'Its width in pixels.',
  'media.width': 'Width in pixels, so that room is kept for it.',
  'media.height': 'Height in pixels.',
  'media.alt': 'What the picture shows, for those who do not see it; empty for decoration.',
  'media.caption': 'The caption.',
  'media.creator': 'Who made it.',
  'media.credit': 'Whom to credit.',
  'media.licence': 'On what terms it may be shown.',
  'media.focus':
    'The point that must stay in view when the picture is cropped: from the left and from the top, each 0 to 1.',
  'media.provider': 'Who hosts the video, such as youtube. Nothing is asked of it before the reader agrees.',
  'media.videoId': 'The provider’s name for the video.',
  'media.poster': 'The address of a still picture of your own, shown until the video plays.',
  'media.duration': 'How long it is: an ISO 8601 duration, such as PT3M.',
  'media.tracks': 'Subtitles, captions, descriptions.',
  'media.tracks.src': 'The address of a WebVTT file.',
  'media.tracks.lang': `Its language. ${RULES.lang}`,
  'media.tracks.kind': 'What it is, as in HTML: subtitles, captions, descriptions, chapters.',
  'media.tracks.label': 'What readers choose it by.',

  'corrections.date': `When it was put right. ${RULES.date}`,
  'corrections.text': 'What was wrong, and what is right.',
  'corrections.items': 'Ids of the items that it concerns: each shows it.',
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
