import { GROUND, KIND_LOOKS } from '../canvas/kind-looks';
import type { Graph } from '../graph/derive';
import { isDone } from '../graph/entity';
import type { Positions } from '../layout/scene';

/** The words on a picture. */
export interface Caption {
  readonly title: string;
  readonly made: string;
  readonly legend: readonly { readonly kind: keyof typeof KIND_LOOKS; readonly label: string }[];
  readonly inferred: string;
  readonly planned: string;
  readonly sourcesTitle: string;
}

const MARGIN = 90;
const FONT = 'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif';

/** The graph as an SVG with title, date, legend and sources; it stands by itself, without a style sheet or script. */
export function pictureOf(
  graph: Graph,
  positions: Positions,
  caption: Caption,
): { svg: string; width: number; height: number } {
  const at = (id: string) => positions.get(id) ?? { x: 0, y: 0 };
  const points = graph.nodes.map(({ entity }) => at(entity.id));
  const left = Math.min(0, ...points.map(({ x }) => x)) - MARGIN;
  const top = Math.min(0, ...points.map(({ y }) => y)) - MARGIN - 60;
  const right = Math.max(0, ...points.map(({ x }) => x)) + MARGIN;
  const bottom = Math.max(0, ...points.map(({ y }) => y)) + MARGIN;
  const sources = sourcesOf(graph);
  const width = Math.max(720, right - left);
  const height = bottom - top + 70 + sources.length * 18;
  const { ground, text, line, met } = GROUND.light;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family='${FONT}' font-size="12" fill="${text}">`,
    `<title>${escaped(caption.title)}</title>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">' +
      `<path d="M0 0L8 4L0 8Z" fill="${line}"/></marker></defs>`,
    `<rect x="${n(left)}" y="${n(top)}" width="100%" height="100%" fill="${ground}"/>`,
    `<text x="${n(left + 24)}" y="${n(top + 34)}" font-size="20" font-weight="bold">${escaped(caption.title)}</text>`,
    `<text x="${n(left + 24)}" y="${n(top + 54)}">${escaped(caption.made)}</text>`,
  ];
  const drawn = new Map<string, number>();
  for (const { from, to, facts } of graph.lines) {
    const pair = [from, to].sort().join(' ');
    const before = drawn.get(pair) ?? 0;
    drawn.set(pair, before + 1);
    const [a, b] = [at(from), at(to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const short = 14 / length;
    const [x1, y1] = [a.x + (b.x - a.x) * short, a.y + (b.y - a.y) * short];
    const [x2, y2] = [b.x - (b.x - a.x) * short, b.y - (b.y - a.y) * short];
    // Several between two fan out, to one side and the other by turns.
    const bow = before === 0 ? 0 : (before % 2 ? 1 : -1) * Math.ceil(before / 2) * 36 * (from < to ? 1 : -1);
    const [cx, cy] = [
      (x1 + x2) / 2 - ((b.y - a.y) / length) * bow,
      (y1 + y2) / 2 + ((b.x - a.x) / length) * bow,
    ];
    const isMet = facts[0]?.type === 'MET';
    const dash = facts.every(({ confidence }) => confidence !== 'STATED') ? ' stroke-dasharray="6 4"' : '';
    const head = isMet ? '' : ' marker-end="url(#arrow)"';
    parts.push(
      `<path d="M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}" fill="none" stroke="${isMet ? met : line}" stroke-width="${isMet ? 2 : 1.3}"${dash}${head}><title>${escaped(facts.map(({ sentence }) => sentence).join('\n'))}</title></path>`,
    );
  }
  for (const { entity } of graph.nodes) {
    const { x, y } = at(entity.id);
    const color = KIND_LOOKS[entity.kind].light;
    const fill = isDone(entity) ? color : ground;
    parts.push(
      `<path transform="translate(${n(x - 10)} ${n(y - 10)})" d="${KIND_LOOKS[entity.kind].path}" fill="${fill}" stroke="${color}" stroke-width="2"/>`,
      ...wrapped(entity.name).map(
        (row, index) =>
          `<text x="${n(x)}" y="${n(y + 25 + index * 14)}" text-anchor="middle" stroke="${ground}" stroke-width="3" paint-order="stroke">${escaped(row)}</text>`,
      ),
    );
  }
  parts.push(
    ...legend(caption, left + 24, bottom + 8, ground, line),
    `<text x="${n(left + 24)}" y="${n(bottom + 48)}" font-weight="bold">${escaped(caption.sourcesTitle)}</text>`,
  );
  parts.push(
    ...sources.map(
      (source, index) =>
        `<text x="${n(left + 24)}" y="${n(bottom + 66 + index * 18)}">${escaped(source)}</text>`,
    ),
    '</svg>',
  );
  return { svg: parts.join('\n'), width, height };
}

function legend(
  { legend: kinds, inferred, planned }: Caption,
  left: number,
  y: number,
  ground: string,
  line: string,
): string[] {
  let x = left;
  const place = (mark: (at: number) => string, label: string) => {
    const part = `${mark(x)}<text x="${n(x + 24)}" y="${n(y + 14)}">${escaped(label)}</text>`;
    x += 44 + widthOf(label);
    return part;
  };
  return [
    ...kinds.map(({ kind, label }) =>
      place(
        (at) =>
          `<path transform="translate(${n(at)} ${n(y)})" d="${KIND_LOOKS[kind].path}" fill="${KIND_LOOKS[kind].light}"/>`,
        label,
      ),
    ),
    place(
      (at) =>
        `<path d="M${n(at)} ${n(y + 10)}h20" stroke="${line}" stroke-width="2" stroke-dasharray="6 4"/>`,
      inferred,
    ),
    place(
      (at) =>
        `<circle cx="${n(at + 10)}" cy="${n(y + 10)}" r="7" fill="${ground}" stroke="${line}" stroke-width="2"/>`,
      planned,
    ),
  ];
}

/** Each source with the places in it that the facts of the picture cite. */
function sourcesOf(graph: Graph): string[] {
  const places = new Map<string, Set<string>>();
  for (const { citations } of graph.facts)
    for (const { source, locator } of citations)
      places.set(source.name, (places.get(source.name) ?? new Set()).add(locator));
  return [...places].map(
    ([name, locators]) =>
      `${name}: ${[...locators]
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .slice(0, 40)
        .join(', ')}`,
  );
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 12.5 : 6.6), 0);

/** A name in rows that fit below its mark. */
function wrapped(name: string): string[] {
  const rows: string[] = [];
  for (const word of name.split(/(?<=\s)|(?<=[\u2e80-\uffff])/u)) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf(last + word) <= 130) rows[rows.length - 1] = last + word;
    else rows.push(word);
  }
  const most = 3;
  return rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1]?.trimEnd()}…`] : rows;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
