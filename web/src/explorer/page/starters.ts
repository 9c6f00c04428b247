import type { LatestMeetingsQuery } from '../api/operations.gen';

type Meeting = LatestMeetingsQuery['events']['nodes'][number];
type Seat = Meeting['participants']['edges'][number];

/** Somebody to begin with: who was at one of the latest meetings, in what post, and which meeting that was. */
export interface Starter {
  readonly id: string;
  readonly name: string;
  readonly post: string | undefined;
  readonly meeting: Meeting;
}

const MOST = 8;

/** Those who were at most of the latest meetings first; among equals, those of whom most is known. */
export function startersOf(meetings: readonly Meeting[]): Starter[] {
  const found = new Map<string, { starter: Starter; times: number; degree: number }>();
  for (const meeting of meetings)
    for (const seat of meeting.participants.edges) {
      const { id, kind, name, degree } = seat.node;
      if (kind !== 'PERSON' || seat.attendance !== 'ATTENDED') continue;
      const before = found.get(id);
      const starter = before?.starter ?? { id, name, post: postOf(seat), meeting };
      found.set(id, {
        starter: { ...starter, post: starter.post ?? postOf(seat) },
        times: (before?.times ?? 0) + 1,
        degree,
      });
    }
  return [...found.values()]
    .sort((a, b) => b.times - a.times || b.degree - a.degree)
    .slice(0, MOST)
    .map(({ starter }) => starter);
}

/** The post in which one was there, with its organization; else what one is, in our own words. */
function postOf({ capacity, node }: Seat): string | undefined {
  if (!capacity) return node.description ?? undefined;
  return [capacity.name, capacity.organization?.name].filter(Boolean).join(' · ');
}
