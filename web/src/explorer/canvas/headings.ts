import type { Layout } from '../graph/command';
import type { Graph, Node } from '../graph/derive';
import { entityWhen } from '../graph/entity';
import type { Locale } from '../graph/locale';
import { dayText, standOf } from '../graph/when';
import type { Point, Positions } from '../layout/scene';
import { kindLabel } from '../words/vocabulary';

/** What stands above a column of the graph. */
export interface Heading {
  readonly at: Point;
  readonly text: string;
}

const ABOVE = 40;

/** The headings of a layout in ranks: days along time, kinds above columns; none of the others. */
export function headingsOf(layout: Layout, graph: Graph, positions: Positions, locale: Locale): Heading[] {
  if (layout !== 'time' && layout !== 'columns') return [];
  const say = layout === 'time' ? dayOf : ({ entity }: Node) => kindLabel(entity.kind, locale);
  const texts = new Map<number, Set<string>>();
  let top = Infinity;
  for (const node of graph.nodes) {
    const at = positions.get(node.entity.id);
    const text = say(node, locale);
    // What a reader has moved out of its column says nothing of it.
    if (!at || node.pinned) continue;
    top = Math.min(top, at.y);
    if (text !== undefined) texts.set(at.x, (texts.get(at.x) ?? new Set()).add(text));
  }
  return [...texts].map(([x, all]) => ({ at: { x, y: top - ABOVE }, text: [...all].join(' · ') }));
}

/** When the axis of time has a node: a day without its part, or what is known of it where that is no one day. */
function dayOf({ entity }: Node, locale: Locale): string | undefined {
  const when = entityWhen(entity);
  if (!when || standOf(when) === undefined) return undefined;
  return when.from === when.until ? dayText(when.from, locale) : when.text;
}
