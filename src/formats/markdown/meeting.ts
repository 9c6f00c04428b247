import type { EntityRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { displayName } from '../../domain/sentence/display-name';
import { encounterSentence } from '../../domain/sentence/encounter-sentence';
import type { Locale } from '../../domain/vocabulary/locales';
import { CONFIDENCES } from '../../domain/vocabulary/terms';
import { about, bare, doubt, factLine } from './details';
import type { Dossier, Presence } from './dossier';
import type { Notes } from './notes';
import { plain } from './text';

/** The maximum number of encounter sentences, if the selection has no subject. Beyond it, the list of participants is enough. */
const MAX_ENCOUNTERS = 6;

/** An event: a sentence per encounter, then its place and its participants as a list. */
export function meeting(
  event: EntityRecord,
  selection: SubgraphHeader['selection'],
  dossier: Dossier,
  notes: Notes,
  locale: Locale,
): string {
  const heading = plain(displayName(dossier.named(event.id), locale));
  const pairs = event.properties.status === 'held' ? encounters(dossier.present(event.id), selection.of) : [];
  const lines = [
    ...pairs.map(([first, second]) => encounter(event, first, second, dossier, notes, locale)),
    ...[...dossier.venues(event.id), ...dossier.participations(event.id)].map((fact) =>
      factLine(fact, dossier, notes, locale),
    ),
  ];
  const list = lines.length === 0 ? '' : `\n${lines.join('')}`;
  return `\n### ${heading}\n\n${heading}${about(event, dossier, notes, locale)}\n${list}`;
}

/** The encounters of the selection's subject; without one, the encounters between sides, unless there are too many. */
function encounters(present: readonly Presence[], of: unknown): (readonly [Presence, Presence])[] {
  const subject = present.find(({ id }) => id === of);
  if (subject) return present.filter((one) => one !== subject).map((one) => [subject, one]);
  const pairs = present.flatMap((first, at) =>
    present
      .slice(at + 1)
      .filter((second) => !sameSide(first, second))
      .map((second) => [first, second] as const),
  );
  return pairs.length > MAX_ENCOUNTERS ? [] : pairs;
}

function sameSide(first: Presence, second: Presence): boolean {
  const sides = new Set(first.participations.map(({ properties }) => properties.side));
  sides.delete(undefined);
  return second.participations.some(({ properties }) => sides.has(properties.side));
}

function encounter(
  event: EntityRecord,
  first: Presence,
  second: Presence,
  dossier: Dossier,
  notes: Notes,
  locale: Locale,
): string {
  const facts = [...first.participations, ...second.participations];
  const confidences = new Set([event, ...facts].map(({ confidence }) => confidence));
  const confidence = CONFIDENCE_ORDER.findLast((one) => confidences.has(one)) ?? 'stated';
  const sentence = encounterSentence(
    {
      event,
      subject: dossier.side(first, event),
      counterpart: dossier.side(second, event),
      venue: dossier.venue(event.id),
      citations: [],
      confidence: 'stated',
    },
    locale,
  );
  const marks = notes.marks(facts.flatMap(({ citations }) => citations));
  return `- ${bare(sentence)}${doubt({ confidence }, locale)}${marks}\n`;
}

const CONFIDENCE_ORDER = Object.keys(CONFIDENCES) as (keyof typeof CONFIDENCES)[];
