import { GROUND, KIND_LOOKS } from '../canvas/kind-looks';
import { rowsOf, widthOf } from '../canvas/label';
import type { Graph } from '../graph/derive';
import type { Positions } from '../layout/scene';
import { drawn } from './drawn';
import { escaped, n } from './svg';

/** The words on a picture. */
export interface Caption {
  readonly title: string;
  readonly made: string;
  readonly legend: readonly { readonly kind: keyof typeof KIND_LOOKS; readonly label: string }[];
  readonly inferred: string;
  readonly planned: string;
  readonly sourcesTitle: string;
}

const FONT = 'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif';
const SIZE = 13;
const ROW = 20;
const INDENT = 24;
/** Room for names around the graph, and for the title above it. */
const MARGIN = { x: 160, y: 60 };
const TITLE = 70;
const NARROWEST = 720;

/** The graph as an SVG with title, date, legend and sources; it stands by itself, without a style sheet or script. */
export function pictureOf(
  graph: Graph,
  positions: Positions,
  caption: Caption,
): { svg: string; width: number; height: number } {
  const points = graph.nodes.map(({ entity }) => positions.get(entity.id) ?? { x: 0, y: 0 });
  const [left, right] = bounds(
    points.map(({ x }) => x),
    MARGIN.x,
  );
  const [top, bottom] = bounds(
    points.map(({ y }) => y),
    MARGIN.y,
  );
  const width = Math.max(NARROWEST, right - left);
  const widest = (width - 2 * INDENT) / SIZE;
  const key = legend(caption, width);
  const sources = sourcesOf(graph).flatMap((source) => rowsOf(source, widest));
  const below = [...key.map(({ svg: row }) => row), '', bold(caption.sourcesTitle), ...sources.map(plain)];
  const height = bottom - top + TITLE + (below.length + 1) * ROW;
  const { ground, text } = GROUND.light;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family='${FONT}' font-size="${SIZE}" fill="${text}">`,
    `<title>${escaped(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<text x="${INDENT}" y="34" font-size="20" font-weight="bold">${escaped(caption.title)}</text>`,
    `<text x="${INDENT}" y="54">${escaped(caption.made)}</text>`,
    `<g transform="translate(${n((width - (right - left)) / 2 - left)} ${n(TITLE - top)})">`,
    ...drawn(graph, positions),
    '</g>',
    ...below.map(
      (row, index) =>
        `<g transform="translate(${INDENT} ${n(TITLE + bottom - top + index * ROW)})">${row}</g>`,
    ),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/** From the least to the greatest, with a margin. */
function bounds(values: readonly number[], margin: number): [number, number] {
  if (values.length === 0) return [-margin, margin];
  const [least, greatest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return [least - margin, greatest + margin];
}

const plain = (row: string): string => `<text y="14">${escaped(row)}</text>`;
const bold = (row: string): string => `<text y="14" font-weight="bold">${escaped(row)}</text>`;

/** The legend in rows that fit the width. */
function legend({ legend: kinds, inferred, planned }: Caption, width: number): { svg: string }[] {
  const { ground, line } = GROUND.light;
  const entries = [
    ...kinds.map(({ kind, label }) => ({
      mark: `<path d="${KIND_LOOKS[kind].path}" fill="${KIND_LOOKS[kind].light}"/>`,
      label,
    })),
    {
      mark: `<path d="M0 10h20" stroke="${line}" stroke-width="2" stroke-dasharray="6 4"/>`,
      label: inferred,
    },
    {
      mark: `<circle cx="10" cy="10" r="7" fill="${ground}" stroke="${line}" stroke-width="2" stroke-dasharray="1.5 2"/>`,
      label: planned,
    },
  ];
  const rows: { svg: string; end: number }[] = [];
  for (const { mark, label } of entries) {
    const room = 44 + widthOf(label) * SIZE;
    let row = rows.at(-1);
    if (!row || row.end + room > width - 2 * INDENT) {
      row = { svg: '', end: 0 };
      rows.push(row);
    }
    row.svg += `<g transform="translate(${n(row.end)} 0)">${mark}<text x="24" y="14">${escaped(label)}</text></g>`;
    row.end += room;
  }
  return rows;
}

/** Each source with the places in it that the facts of the picture cite. */
function sourcesOf(graph: Graph): string[] {
  const places = new Map<string, Set<string>>();
  for (const { citations } of graph.facts)
    for (const { source, locator } of citations)
      places.set(source.name, (places.get(source.name) ?? new Set()).add(locator));
  return [...places].map(
    ([name, locators]) =>
      `${name}: ${[...locators].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(', ')}`,
  );
}
