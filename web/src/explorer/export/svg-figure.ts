import { CANVAS_COLORS, KIND_STYLES } from '../canvas/kind-styles';
import { FONT_FAMILY, textWidth, wrapText } from '../canvas/text-layout';
import type { Graph } from '../graph/derive-graph';
import type { Positions } from '../layout/scene';
import { graphSvg } from './graph-svg';
import { escapeSvgText, formatNumber } from './svg-format';

/** Texts of a figure. */
export interface Caption {
  readonly title: string;
  readonly createdOn: string;
  readonly legend: readonly { readonly kind: keyof typeof KIND_STYLES; readonly label: string }[];
  readonly inferred: string;
  readonly planned: string;
  readonly sourcesTitle: string;
}

const FONT_SIZE = 13;
const ROW_HEIGHT = 20;
const INDENT = 24;
/** Margin for names around the graph, and for the title. */
const MARGIN = { x: 160, y: 60 };
const TITLE_HEIGHT = 70;
const MIN_WIDTH = 720;

/** Renders the graph as a standalone SVG with title, date, legend and sources. */
export function renderFigure(
  graph: Graph,
  positions: Positions,
  caption: Caption,
): { svg: string; width: number; height: number } {
  const points = graph.nodes.map(({ entity }) => positions.get(entity.id) ?? { x: 0, y: 0 });
  const [left, right] = extent(
    points.map(({ x }) => x),
    MARGIN.x,
  );
  const [top, bottom] = extent(
    points.map(({ y }) => y),
    MARGIN.y,
  );
  const width = Math.max(MIN_WIDTH, right - left);
  const maxWidth = (width - 2 * INDENT) / FONT_SIZE;
  const key = legend(caption, width);
  const sources = citedSources(graph).flatMap((source) => wrapText(source, maxWidth));
  const footer = [
    ...key.map(({ svg: row }) => row),
    '',
    boldRow(caption.sourcesTitle),
    ...sources.map(textRow),
  ];
  const height = bottom - top + TITLE_HEIGHT + (footer.length + 1) * ROW_HEIGHT;
  const { ground, text } = CANVAS_COLORS.light;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${formatNumber(width)} ${formatNumber(height)}" width="${formatNumber(width)}" height="${formatNumber(height)}" font-family='${FONT_FAMILY}' font-size="${FONT_SIZE}" fill="${text}">`,
    `<title>${escapeSvgText(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<text x="${INDENT}" y="34" font-size="20" font-weight="bold">${escapeSvgText(caption.title)}</text>`,
    `<text x="${INDENT}" y="54">${escapeSvgText(caption.createdOn)}</text>`,
    `<g transform="translate(${formatNumber((width - (right - left)) / 2 - left)} ${formatNumber(TITLE_HEIGHT - top)})">`,
    ...graphSvg(graph, positions),
    '</g>',
    ...footer.map(
      (row, index) =>
        `<g transform="translate(${INDENT} ${formatNumber(TITLE_HEIGHT + bottom - top + index * ROW_HEIGHT)})">${row}</g>`,
    ),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/** Minimum and maximum of values, extended by a margin. */
function extent(values: readonly number[], margin: number): [number, number] {
  if (values.length === 0) return [-margin, margin];
  const [least, greatest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return [least - margin, greatest + margin];
}

const textRow = (row: string): string => `<text y="14">${escapeSvgText(row)}</text>`;
const boldRow = (row: string): string => `<text y="14" font-weight="bold">${escapeSvgText(row)}</text>`;

/** The legend, wrapped to the width. */
function legend({ legend: kinds, inferred, planned }: Caption, width: number): { svg: string }[] {
  const { ground, line } = CANVAS_COLORS.light;
  const entries = [
    ...kinds.map(({ kind, label }) => ({
      mark: `<path d="${KIND_STYLES[kind].path}" fill="${KIND_STYLES[kind].light}"/>`,
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
    const room = 44 + textWidth(label) * FONT_SIZE;
    let row = rows.at(-1);
    if (!row || row.end + room > width - 2 * INDENT) {
      row = { svg: '', end: 0 };
      rows.push(row);
    }
    row.svg += `<g transform="translate(${formatNumber(row.end)} 0)">${mark}<text x="24" y="14">${escapeSvgText(label)}</text></g>`;
    row.end += room;
  }
  return rows;
}

/** Each cited source with its locators. */
function citedSources(graph: Graph): string[] {
  const places = new Map<string, Set<string>>();
  for (const { citations } of graph.facts)
    for (const { source, locator } of citations)
      places.set(source.name, (places.get(source.name) ?? new Set()).add(locator));
  return [...places].map(
    ([name, locators]) =>
      `${name}: ${[...locators].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(', ')}`,
  );
}
