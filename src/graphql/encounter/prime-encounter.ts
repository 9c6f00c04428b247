import type { Entity } from '../../domain/record/entity';
import type { FoundEncounter, FoundSide } from '../../services/records/encounter';
import { type Context, primeEntities, primeNeighbor } from '../context';

/** Primes the loaders with every entity that an encounter carries. */
export function primeEncounter(
  context: Context,
  { event, subject, counterpart, venue, sources }: FoundEncounter,
): void {
  primeSide(context, subject);
  primeSide(context, counterpart);
  primeVenue(context, event, venue.place);
  primeEntities(context, [venue.city, ...sources]);
}

/** Primes the loaders with the entity and the posts of one side. */
export function primeSide(context: Context, { entity, posts }: FoundSide): void {
  primeEntities(context, [entity, ...posts.flatMap(({ post, organization }) => [post, organization])]);
  for (const { post, organization } of posts)
    primeNeighbor(context, 'POST_IN', 'forward', post.id, organization);
}

/** Primes the loaders with an event and its place. */
export function primeVenue(context: Context, event: Entity, place: Entity | null): void {
  primeEntities(context, [event, place]);
  primeNeighbor(context, 'HELD_AT', 'forward', event.id, place);
}
