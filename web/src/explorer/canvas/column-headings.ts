import type { Layout } from '../graph/command';
import type { Graph, GraphNode } from '../graph/derive-graph';
import { entityDate } from '../graph/entity';
import type { Locale } from '../graph/locale';
import { axisPosition, formatDay } from '../graph/uncertain-date';
import type { Point, Positions } from '../layout/scene';
import { kindLabel } from '../words/labels';

/** The heading of a column in the graph. */
export interface ColumnHeading {
  readonly at: Point;
  readonly text: string;
}

const HEADING_OFFSET = 40;

/** Column headings of a layout: dates for `time`, kinds for `columns`, none for other layouts. */
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
    // A pinned node may stand outside its column.
    if (!at || node.pinned) continue;
    top = Math.min(top, at.y);
    if (text !== undefined) texts.set(at.x, (texts.get(at.x) ?? new Set()).add(text));
  }
  return [...texts].map(([x, all]) => ({ at: { x, y: top - HEADING_OFFSET }, text: [...all].join(' · ') }));
}

/** The date of a node on the time axis: a day without its part, otherwise the uncertain date as text. */
function dateText({ entity }: GraphNode, locale: Locale): string | undefined {
  const date = entityDate(entity);
  if (!date || axisPosition(date) === undefined) return undefined;
  return date.from === date.until ? formatDay(date.from, locale) : date.text;
}
