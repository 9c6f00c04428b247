import type { GraphRecord } from '../../src/domain/record/record';
import { organizationNames, personNames } from './names';
import type { Random } from './random';
import type { RecordMaker } from './record-maker';

const KINDS = ['organization', 'person'] as const;

/**
 * The many participants of one or two meetings, each with a home community. It keeps only counts, so that memory does not
 * grow with the graph.
 */
export class Crowd {
  readonly #random: Random;
  readonly #make: RecordMaker;
  readonly #communities: number;
  readonly #sizes: Readonly<Record<(typeof KINDS)[number], number[]>>;

  constructor(random: Random, make: RecordMaker, communities: number) {
    this.#random = random;
    this.#make = make;
    this.#communities = communities;
    this.#sizes = {
      organization: Array.from({ length: communities }, () => 0),
      person: Array.from({ length: communities }, () => 0),
    };
  }

  /** A participant for a meeting of a community: mostly new, sometimes known there, rarely from another community. */
  *participant(community: number): Generator<GraphRecord, string> {
    const random = this.#random;
    const kind = random.percent(70) ? 'organization' : 'person';
    if (random.percent(75)) return yield* this.#newcomer(kind, community);
    const home = random.percent(85) ? community : random.below(this.#communities);
    return this.#known(kind, home) ?? (yield* this.#newcomer(kind, community));
  }

  *#newcomer(kind: (typeof KINDS)[number], community: number): Generator<GraphRecord, string> {
    const random = this.#random;
    const sizes = this.#sizes[kind];
    const serial = (sizes[community] ?? 0) + 1;
    sizes[community] = serial;
    const slug = `generated-${community + 1}-${serial}`;
    if (kind === 'organization') {
      const type = random.pick(['company', 'university', 'association', 'media', 'other']);
      const body = this.#make.entity('Organization', organizationNames(random), { type }, slug);
      yield body;
      return body.id;
    }
    const person = this.#make.entity('Person', personNames(random), {}, slug);
    yield person;
    return person.id;
  }

  /** Earlier members are more likely. */
  #known(kind: (typeof KINDS)[number], community: number): string | undefined {
    const size = this.#sizes[kind][community] ?? 0;
    if (size === 0) return undefined;
    return `${kind}:generated-${community + 1}-${1 + this.#random.below(1 + this.#random.below(size))}`;
  }
}
