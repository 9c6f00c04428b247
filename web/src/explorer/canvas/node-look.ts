import { KIND_LOOKS, type Shade } from './kind-looks';
import type { NodeMark } from './marks';

/** How a node is drawn: a path in a square of 20, how much larger than it, and what is told by filling and edge. */
export interface NodeLook {
  readonly path: string;
  readonly scale: number;
  readonly color: string;
  /** How much of its colour fills it: the ground shows through where there is doubt, and where nothing is done yet. */
  readonly filled: number;
  /** The dashes of its edge; none where it has no edge. */
  readonly dash: readonly number[] | undefined;
}

/** Shapes that fill less of their square are drawn larger. */
const LARGER = new Set(['EVENT', 'PLACE']);

/** The look of a node: hollow and dotted while not done yet, pale and dashed where in doubt. */
export function nodeLook({ kind, undone, doubtful }: NodeMark, shade: Shade): NodeLook {
  return {
    path: KIND_LOOKS[kind].path,
    scale: LARGER.has(kind) ? 1.3 : 1.15,
    color: KIND_LOOKS[kind][shade],
    filled: undone ? 0 : doubtful ? 0.45 : 1,
    dash: undone ? [1.5, 2] : doubtful ? [4, 2.5] : undefined,
  };
}
