import type { ColorScheme } from '../../state/theme';
import type { ColumnHeading } from '../column-headings';
import type { Marks } from '../marks';
import type { PathNumbers } from '../selected-ids';
import type { Size, Viewport } from '../viewport';

/** The part of the graph that a frame shows. */
interface Frame extends Size {
  readonly viewport: Viewport;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** Everything that a frame depends on. The worker receives only changes. */
export interface PaintInput {
  readonly marks: Marks;
  /** x and y of each node, in the order of the marks. */
  readonly coordinates: Float32Array;
  /** Ids of the selected marks. */
  readonly selected: readonly string[];
  /** The paths that each fact belongs to. */
  readonly pathNumbers: PathNumbers;
  readonly colorScheme: ColorScheme;
  /** Whether names stand beside their marks, for layouts with columns; otherwise below. */
  readonly labelsBeside: boolean;
  readonly headings: readonly ColumnHeading[];
  readonly frame: Frame;
}

export interface PaintedFrame {
  readonly bitmap: ImageBitmap;
  /** Number of nodes in the graph. */
  readonly nodes: number;
  readonly frame: Frame;
}
