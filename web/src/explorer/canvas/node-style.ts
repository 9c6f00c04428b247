import type { ColorScheme } from '../state/theme';
import { KIND_STYLES } from './kind-styles';
import type { NodeMark } from './marks';

/** The drawing style of a node: a path in a 20 × 20 square, its scale, fill and outline. */
export interface NodeStyle {
  readonly path: string;
  readonly scale: number;
  readonly color: string;
  /** 0 to 1. The background shows through if the node is doubtful or not realized. */
  readonly fillOpacity: number;
  /** Dash pattern of the outline; undefined for no outline. */
  readonly dash: readonly number[] | undefined;
}

/** These shapes fill less of their square, so they are drawn larger. */
const ENLARGED_KINDS = new Set(['EVENT', 'PLACE']);

/** Not realized: hollow with a dotted outline. Doubtful: pale with a dashed outline. */
export function nodeStyle({ kind, unrealized, doubtful }: NodeMark, colorScheme: ColorScheme): NodeStyle {
  return {
    path: KIND_STYLES[kind].path,
    scale: ENLARGED_KINDS.has(kind) ? 1.3 : 1.15,
    color: KIND_STYLES[kind][colorScheme],
    fillOpacity: unrealized ? 0 : doubtful ? 0.45 : 1,
    dash: unrealized ? [1.5, 2] : doubtful ? [4, 2.5] : undefined,
  };
}
