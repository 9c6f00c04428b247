import type { ColorScheme } from '../state/theme';
import { KIND_STYLES } from './kind-styles';
import type { NodeMark } from './marks';

/** How a node is drawn: a path in a square of 20, how much larger than it, and what is told by filling and edge. */
export interface NodeStyle {
  readonly path: string;
  readonly scale: number;
  readonly color: string;
  /** How much of its colour fills it: the ground shows through where there is doubt, and where nothing is done yet. */
  readonly fillOpacity: number;
  /** The dashes of its edge; none where it has no edge. */
  readonly dash: readonly number[] | undefined;
}

/** Shapes that fill less of their square are drawn larger. */
const ENLARGED_KINDS = new Set(['EVENT', 'PLACE']);

/** The look of a node: hollow and dotted while not done yet, pale and dashed where in doubt. */
export function nodeStyle({ kind, unrealized, doubtful }: NodeMark, colorScheme: ColorScheme): NodeStyle {
  return {
    path: KIND_STYLES[kind].path,
    scale: ENLARGED_KINDS.has(kind) ? 1.3 : 1.15,
    color: KIND_STYLES[kind][colorScheme],
    fillOpacity: unrealized ? 0 : doubtful ? 0.45 : 1,
    dash: unrealized ? [1.5, 2] : doubtful ? [4, 2.5] : undefined,
  };
}
