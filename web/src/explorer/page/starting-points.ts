import type { LatestMeetingsQuery } from '../api/operations.gen';

type Meeting = LatestMeetingsQuery['events']['nodes'][number];
type Participation = Meeting['participants']['edges'][number];

/** A person to start with, with the post and the meeting that suggested them. */
export interface StartingPoint {
  readonly id: string;
  readonly name: string;
  readonly post: string | undefined;
  readonly meeting: Meeting;
}

const MAX_STARTING_POINTS = 8;

/** Participants of the latest meetings: first by number of meetings, then by degree. */
export function toStartingPoints(meetings: readonly Meeting[]): StartingPoint[] {
  const peopleById = new Map<string, { startingPoint: StartingPoint; times: number; degree: number }>();
  for (const meeting of meetings)
    for (const participation of meeting.participants.edges) {
      const { id, kind, name, degree } = participation.node;
      if (kind !== 'PERSON' || participation.attendance !== 'ATTENDED') continue;
      const before = peopleById.get(id);
      const startingPoint = before?.startingPoint ?? { id, name, post: postLabel(participation), meeting };
      peopleById.set(id, {
        startingPoint: { ...startingPoint, post: startingPoint.post ?? postLabel(participation) },
        times: (before?.times ?? 0) + 1,
        degree,
      });
    }
  return [...peopleById.values()]
    .sort((a, b) => b.times - a.times || b.degree - a.degree)
    .slice(0, MAX_STARTING_POINTS)
    .map(({ startingPoint }) => startingPoint);
}

/** The post of a participant with its organization, else the description of the person. */
function postLabel({ capacity, node }: Participation): string | undefined {
  if (!capacity) return node.description ?? undefined;
  return [capacity.name, capacity.organization?.name].filter(Boolean).join(' · ');
}
