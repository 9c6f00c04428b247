import type { ElementDefinition } from 'cytoscape';
import type { Graph, Line, Node } from '../graph/derive';
import { isDone } from '../graph/entity';
import { KIND_LOOKS } from './kind-looks';

/** What the canvas is given for a node. */
function nodeElement({ entity, hidden, pinned }: Node): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      kind: entity.kind,
      shape: KIND_LOOKS[entity.kind].shape,
      label: breakable(hidden > 0 ? `${shortened(entity.name)} +${hidden}` : shortened(entity.name)),
      doubtful: entity.confidence !== 'STATED',
      undone: !isDone(entity),
      pinned,
    },
  };
}

/** What the canvas is given for a line. */
function lineElement(line: Line, undone: boolean): ElementDefinition {
  const [first] = line.facts;
  const count = line.facts.length;
  const met = first?.type === 'MET';
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      label: count > 1 ? `×${count}` : (first?.label ?? ''),
      count,
      met,
      doubtful: line.facts.every((fact) => fact.confidence !== 'STATED'),
      undone: undone || line.facts.every(isUndone),
    },
  };
}

/** Everything of a graph, for the canvas. */
export function elementsOf({ nodes, lines }: Graph): ElementDefinition[] {
  const undone = new Set(nodes.filter(({ entity }) => !isDone(entity)).map(({ entity }) => entity.id));
  return [
    ...nodes.map(nodeElement),
    ...lines.map((line) => lineElement(line, undone.has(line.from) || undone.has(line.to))),
  ];
}

const UNDONE = new Set(['invited', 'expected', 'absent', 'planned', 'intended-party', 'abandoned', 'former']);
const isUndone = (fact: Line['facts'][number]): boolean =>
  fact.properties.some(({ value }) => UNDONE.has(value));

/** How long a label may be on the canvas; the whole name is in the panel and the tables. */
const LONGEST = 38;
const shortened = (name: string): string =>
  [...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join('')}…` : name;

/** Han may break anywhere, other scripts between words only. */
const breakable = (name: string): string => name.replace(/[\u2e80-\u9fff](?=[\u2e80-\u9fff])/g, '$&\u200b');

const LABEL_WIDTH = 130;
const isWide = (letter: string): boolean => (letter.codePointAt(0) ?? 0) > 0x2e80;

/** Half the width of a label, about: Han is as wide as it is high. */
export function reachOf(name: string): number {
  const width = [...shortened(name)].reduce((sum, letter) => sum + (isWide(letter) ? 13 : 7), 0);
  return Math.min(LABEL_WIDTH, width) / 2 + 8;
}
