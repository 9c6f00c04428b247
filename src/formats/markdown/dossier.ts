import { type Bounds, bounds, compareDays, UNDATED } from '../../domain/date/bounds';
import { parseEdtf } from '../../domain/date/edtf';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../domain/record/record';
import type { EncounterForSentence, SideForSentence } from '../../domain/sentence/encounter-sentence';
import type { NamedEntity } from '../../domain/sentence/named-entity';
import { postTitle } from '../../domain/sentence/post-title';
import type { Locale } from '../../domain/vocabulary/locales';

/** The maximum number of levels between a place and its city. */
const MAX_STEPS = 4;

/** A participant who attended an event, with all of its participations: one may be both host and speaker. */
export interface Presence {
  readonly id: string;
  readonly participations: readonly RelationshipRecord[];
}

/** An index of a subgraph, by id and by event. */
export class Dossier {
  readonly entities = new Map<string, EntityRecord>();
  readonly sources = new Map<string, EntityRecord>();
  readonly events: EntityRecord[] = [];
  /** The relationships that do not belong to an event. */
  readonly facts: RelationshipRecord[] = [];
  readonly #participations = new Map<string, RelationshipRecord[]>();
  readonly #venues = new Map<string, RelationshipRecord[]>();
  readonly #tenures = new Map<string, RelationshipRecord[]>();
  readonly #within = new Map<string, string>();
  readonly #organizations = new Map<string, string>();

  add(record: GraphRecord): void {
    if (record.record === 'entity') {
      this.entities.set(record.id, record);
      if (record.kind === 'Source') this.sources.set(record.id, record);
      if (record.kind === 'Event') this.events.push(record);
      return;
    }
    if (record.type === 'TOOK_PART') push(this.#participations, record.to, record);
    else if (record.type === 'HELD_AT') push(this.#venues, record.from, record);
    else this.facts.push(record);
    if (record.type === 'HOLDS') push(this.#tenures, record.from, record);
    if (record.type === 'WITHIN') this.#within.set(record.from, record.to);
    if (record.type === 'POST_IN') this.#organizations.set(record.from, record.to);
  }

  participations = (event: string): readonly RelationshipRecord[] => this.#participations.get(event) ?? [];

  venues = (event: string): readonly RelationshipRecord[] => this.#venues.get(event) ?? [];

  /** The participants who attended an event, without duplicates. */
  present(event: string): Presence[] {
    const byWho = new Map<string, RelationshipRecord[]>();
    for (const one of this.participations(event)) {
      if (one.properties.attendance === 'attended') push(byWho, one.from, one);
    }
    return [...byWho].map(([id, participations]) => ({ id, participations }));
  }

  /** The place and city of an event. */
  venue(event: string): EncounterForSentence['venue'] {
    const fact = this.venues(event).at(-1);
    if (fact === undefined) return { place: null, city: null, fact: null };
    const city = this.#cityAround(fact.to);
    return { place: this.named(fact.to), city: city === undefined ? null : this.named(city), fact };
  }

  named(id: string): NamedEntity {
    const entity = this.entities.get(id);
    const names = entity?.names.map((name) => ({ ...name, preferred: name.preferred ?? null })) ?? [];
    const organization = this.#organizations.get(id);
    return {
      id,
      kind: entity?.kind ?? '',
      properties: entity?.properties ?? {},
      names,
      organization: organization === undefined ? null : this.named(organization),
    };
  }

  /** The title of a post with its organization. */
  title(post: string, locale: Locale): string {
    const named = this.named(post);
    return postTitle({ post: named, organization: named.organization ?? null }, locale);
  }

  /** A participant with the posts in which it acted, or else the posts that it held on the date. */
  side({ id, participations }: Presence, event: EntityRecord): SideForSentence {
    const capacities = participations
      .map(({ properties }) => properties.capacity)
      .filter((capacity) => typeof capacity === 'string');
    const posts =
      capacities.length > 0 ? [...new Set(capacities)] : this.#heldDuring(id, span(event.properties.date));
    return {
      entity: this.named(id),
      posts: posts.map((post) => {
        const organization = this.#organizations.get(post);
        return {
          post: this.named(post),
          organization: organization === undefined ? null : this.named(organization),
        };
      }),
    };
  }

  #cityAround(place: string): string | undefined {
    if (this.#isCity(place)) return undefined;
    let around = this.#within.get(place);
    for (let steps = 0; around !== undefined && !this.#isCity(around) && steps < MAX_STEPS; steps += 1) {
      around = this.#within.get(around);
    }
    return around !== undefined && this.#isCity(around) ? around : undefined;
  }

  #isCity = (place: string): boolean => this.entities.get(place)?.properties.type === 'city';

  #heldDuring(person: string, when: Bounds): string[] {
    return (this.#tenures.get(person) ?? [])
      .filter(({ properties }) => {
        const held = span(properties.during);
        return compareDays(held.from, when.until) <= 0 && compareDays(held.until, when.from) >= 0;
      })
      .map(({ to }) => to);
  }
}

const span = (edtf: unknown): Bounds => (typeof edtf === 'string' ? bounds(parseEdtf(edtf)) : UNDATED);

/** Events in chronological order, those without a date last. */
export function inOrder(events: readonly EntityRecord[]): EntityRecord[] {
  const begins = (event: EntityRecord) =>
    event.properties.date === undefined ? UNDATED.until : span(event.properties.date).from;
  return [...events].sort((a, b) => compareDays(begins(a), begins(b)) || (a.id < b.id ? -1 : 1));
}

function push<V>(groups: Map<string, V[]>, key: string, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
