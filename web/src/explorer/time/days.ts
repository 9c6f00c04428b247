import { DAY_PARTS } from '../../../../src/domain/date/day-part';
import type { Graph } from '../graph/derive';
import { type Entity, entityWhen } from '../graph/entity';
import type { When } from '../graph/when';

/** One event of a day, and who is said to have been there; `side` is what those on one side share. */
export interface Entry {
  readonly event: Entity;
  readonly dayPart: string | undefined;
  readonly present: readonly { readonly id: string; readonly side: string; readonly attended: boolean }[];
}

/** A day, or a span of days that are not told apart; undefined for what has no date. */
export interface Day {
  readonly when: When | undefined;
  readonly edtf: string | undefined;
  readonly entries: readonly Entry[];
}

/** Who was where with whom, day by day: the events of a graph in the order of their dates. */
export function daysOf(graph: Graph): Day[] {
  const events = new Map(
    graph.nodes.flatMap(({ entity }) => (entity.kind === 'EVENT' ? [[entity.id, entity] as const] : [])),
  );
  const present = new Map<string, Map<string, Entry['present'][number]>>();
  const add = (event: string, id: string, side: string | null | undefined, attended: boolean) => {
    const there = present.get(event) ?? new Map<string, Entry['present'][number]>();
    // Somebody with two roles is there if either says so.
    const known = there.get(id);
    there.set(id, {
      id,
      side: side ?? known?.side ?? '',
      attended: attended || known?.attended === true,
    });
    present.set(event, there);
  };
  for (const { encounter } of graph.facts) {
    if (!encounter) continue;
    events.set(encounter.event.id, encounter.event);
    for (const { entity, side } of [encounter.subject, encounter.counterpart])
      add(encounter.event.id, entity.id, side, true);
  }
  for (const { type, from, to, properties } of graph.facts) {
    if (type !== 'TOOK_PART') continue;
    const value = (name: string) => properties.find((one) => one.name === name)?.value;
    add(to, from, value('side'), value('attendance') === 'attended');
  }
  const days = new Map<string, Day & { entries: Entry[] }>();
  for (const event of events.values()) {
    const edtf = 'date' in event ? event.date?.edtf : undefined;
    const day = days.get(edtf ?? '') ?? { when: entityWhen(event), edtf, entries: [] };
    const there = [...(present.get(event.id)?.values() ?? [])];
    day.entries.push({ event, dayPart: dayPartOf(event), present: bySide(there) });
    days.set(edtf ?? '', day);
  }
  const sorted = [...days.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  for (const { entries } of sorted)
    entries.sort(
      (a, b) => partRank(a.dayPart) - partRank(b.dayPart) || a.event.name.localeCompare(b.event.name),
    );
  return sorted;
}

/** What has no date comes last; of what begins on one day the shortest comes first. */
const keyOf = ({ when }: Day): readonly string[] => (when ? ['', when.from, when.until] : ['~', '', '']);

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** A part of the day as the vocabulary writes it. */
const dayPartOf = (event: Entity): string | undefined =>
  'dayPart' in event ? event.dayPart?.toLowerCase() : undefined;

const partRank = (part: string | undefined): number => DAY_PARTS.findIndex((one) => one === part);

function bySide(present: readonly Entry['present'][number][]): Entry['present'] {
  const sides = [...new Set(present.map(({ side }) => side))];
  return sides.flatMap((side) => present.filter((one) => one.side === side));
}
