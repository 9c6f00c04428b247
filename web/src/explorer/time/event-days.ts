import { DAY_PARTS } from '../../../../src/domain/date/day-part';
import type { Graph } from '../graph/derive-graph';
import { type Entity, entityDate } from '../graph/entity';
import type { UncertainDate } from '../graph/uncertain-date';

/** An event of a day with its participants; `side` groups them. */
export interface DayEntry {
  readonly event: Entity;
  readonly dayPart: string | undefined;
  readonly participants: readonly {
    readonly id: string;
    readonly side: string;
    readonly attended: boolean;
  }[];
}

/** A day or a range of days; `date` is undefined for undated events. */
export interface EventDay {
  readonly date: UncertainDate | undefined;
  readonly edtf: string | undefined;
  readonly entries: readonly DayEntry[];
}

/** The events of a graph with their participants, grouped by date. */
export function groupByDay(graph: Graph): EventDay[] {
  const events = new Map(
    graph.nodes.flatMap(({ entity }) => (entity.kind === 'EVENT' ? [[entity.id, entity] as const] : [])),
  );
  const participantsByEvent = new Map<string, Map<string, DayEntry['participants'][number]>>();
  const addParticipant = (event: string, id: string, side: string | null | undefined, attended: boolean) => {
    const participants =
      participantsByEvent.get(event) ?? new Map<string, DayEntry['participants'][number]>();
    // A person with two roles attended if either role says so.
    const known = participants.get(id);
    participants.set(id, {
      id,
      side: side ?? known?.side ?? '',
      attended: attended || known?.attended === true,
    });
    participantsByEvent.set(event, participants);
  };
  for (const { encounter } of graph.facts) {
    if (!encounter) continue;
    events.set(encounter.event.id, encounter.event);
    for (const { entity, side } of [encounter.subject, encounter.counterpart])
      addParticipant(encounter.event.id, entity.id, side, true);
  }
  for (const { type, from, to, properties } of graph.facts) {
    if (type !== 'TOOK_PART') continue;
    const value = (name: string) => properties.find((one) => one.name === name)?.value;
    addParticipant(to, from, value('side'), value('attendance') === 'attended');
  }
  const days = new Map<string, EventDay & { entries: DayEntry[] }>();
  for (const event of events.values()) {
    const edtf = 'date' in event ? event.date?.edtf : undefined;
    const day = days.get(edtf ?? '') ?? { date: entityDate(event), edtf, entries: [] };
    const participants = [...(participantsByEvent.get(event.id)?.values() ?? [])];
    day.entries.push({ event, dayPart: dayPartName(event), participants: sortBySide(participants) });
    days.set(edtf ?? '', day);
  }
  const sorted = [...days.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
  for (const { entries } of sorted)
    entries.sort(
      (a, b) => partRank(a.dayPart) - partRank(b.dayPart) || a.event.name.localeCompare(b.event.name),
    );
  return sorted;
}

/** Undated events come last. Of ranges that start on one day, the shorter comes first. */
const sortKey = ({ date }: EventDay): readonly string[] =>
  date ? ['', date.from, date.until] : ['~', '', ''];

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** The part of the day as a vocabulary term. */
const dayPartName = (event: Entity): string | undefined =>
  'dayPart' in event ? event.dayPart?.toLowerCase() : undefined;

const partRank = (part: string | undefined): number => DAY_PARTS.findIndex((one) => one === part);

function sortBySide(participants: readonly DayEntry['participants'][number][]): DayEntry['participants'] {
  const sides = [...new Set(participants.map(({ side }) => side))];
  return sides.flatMap((side) => participants.filter((one) => one.side === side));
}
