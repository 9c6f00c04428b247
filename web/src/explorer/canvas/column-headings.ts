import type { Layout } from '../graph/command';
import type { Graph, GraphNode } from '../graph/derive-graph';
import { entityDate } from '../graph/entity';
import type { Locale } from '../graph/locale';
import { axisPosition, formatDay } from '../graph/uncertain-date';
import type { Point, Positions } from '../layout/scene';
import { kindLabel } from '../words/labels';

/** What stands above a column of the graph. */
export interface ColumnHeading {
  readonly at: Point;
  readonly text: string;
}

const HEADING_OFFSET = 40;

/** The headings of a layout in ranks: days along time, kinds above columns; none of the others. */
export function columnHeadings(
  layout: Layout,
  graph: Graph,
  positions: Positions,
  locale: Locale,
): ColumnHeading[] {
  if (layout !== 'time' && layout !== 'columns') return [];
  const textOf = layout === 'time' ? dateText : ({ entity }: GraphNode) => kindLabel(entity.kind, locale);
  const texts = new Map<number, Set<string>>();
  let top = Infinity;
  for (const node of graph.nodes) {
    const at = positions.get(node.entity.id);
    const text = textOf(node, locale);
    // What a reader has moved out of its column says nothing of it.
    if (!at || node.pinned) continue;
    top = Math.min(top, at.y);
    if (text !== undefined) texts.set(at.x, (texts.get(at.x) ?? new Set()).add(text));
  }
  return [...texts].map(([x, all]) => ({ at: { x, y: top - HEADING_OFFSET }, text: [...all].join(' · ') }));
}

/** When the axis of time has a node: a day without its part, or what is known of it where that is no one day. */
function dateText({ entity }: GraphNode, locale: Locale): string | undefined {
  const when = entityDate(entity);
  if (!when || axisPosition(when) === undefined) return undefined;
  return when.from === when.until ? formatDay(when.from, locale) : when.text;
}
