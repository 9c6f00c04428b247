import type { GraphRecord } from '../../src/domain/record/record';
import { organizationNames, personNames } from './names';
import type { Random } from './random';
import type { RecordMaker } from './record-maker';

const KINDS = ['organization', 'person'] as const;

/**
 * The many who are at a meeting or two, each with its home in one community. Only their numbers are kept, so that a
 * graph of any size is made in the same memory.
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

  /** Somebody for a meeting of a community: mostly a newcomer, else one who is known there, seldom one from elsewhere. */
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

  /** The earlier somebody came, the likelier. */
  #known(kind: (typeof KINDS)[number], community: number): string | undefined {
    const size = this.#sizes[kind][community] ?? 0;
    if (size === 0) return undefined;
    return `${kind}:generated-${community + 1}-${1 + this.#random.below(1 + this.#random.below(size))}`;
  }
}
