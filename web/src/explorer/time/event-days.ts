import { DAY_PARTS } from '../../../../src/domain/date/day-part';
import type { Graph } from '../graph/derive-graph';
import { type Entity, entityDate } from '../graph/entity';
import type { UncertainDate } from '../graph/uncertain-date';

/** One event of a day, and who is said to have been there; `side` is what those on one side share. */
export interface DayEntry {
  readonly event: Entity;
  readonly dayPart: string | undefined;
  readonly participants: readonly {
    readonly id: string;
    readonly side: string;
    readonly attended: boolean;
  }[];
}

/** A day, or a span of days that are not told apart; undefined for what has no date. */
export interface EventDay {
  readonly when: UncertainDate | undefined;
  readonly edtf: string | undefined;
  readonly entries: readonly DayEntry[];
}

/** Who was where with whom, day by day: the events of a graph in the order of their dates. */
export function groupByDay(graph: Graph): EventDay[] {
  const events = new Map(
    graph.nodes.flatMap(({ entity }) => (entity.kind === 'EVENT' ? [[entity.id, entity] as const] : [])),
  );
  const participantsByEvent = new Map<string, Map<string, DayEntry['participants'][number]>>();
  const addParticipant = (event: string, id: string, side: string | null | undefined, attended: boolean) => {
    const participants =
      participantsByEvent.get(event) ?? new Map<string, DayEntry['participants'][number]>();
    // Somebody with two roles is there if either says so.
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
    const day = days.get(edtf ?? '') ?? { when: entityDate(event), edtf, entries: [] };
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

/** What has no date comes last; of what begins on one day the shortest comes first. */
const sortKey = ({ when }: EventDay): readonly string[] =>
  when ? ['', when.from, when.until] : ['~', '', ''];

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** A part of the day as the vocabulary writes it. */
const dayPartName = (event: Entity): string | undefined =>
  'dayPart' in event ? event.dayPart?.toLowerCase() : undefined;

const partRank = (part: string | undefined): number => DAY_PARTS.findIndex((one) => one === part);

function sortBySide(participants: readonly DayEntry['participants'][number][]): DayEntry['participants'] {
  const sides = [...new Set(participants.map(({ side }) => side))];
  return sides.flatMap((side) => participants.filter((one) => one.side === side));
}
