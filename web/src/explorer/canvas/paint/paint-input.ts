import type { ColorScheme } from '../../state/theme';
import type { ColumnHeading } from '../column-headings';
import type { Marks } from '../marks';
import type { PathNumbers } from '../selected-ids';
import type { Size, Viewport } from '../viewport';

/** The part of the plane that a picture shows. */
interface Frame extends Size {
  readonly viewport: Viewport;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

/** All that a picture is made of; the painter is told only what has changed. */
export interface PaintInput {
  readonly marks: Marks;
  /** Where the nodes stand: x and y of each, in the order of the marks. */
  readonly coordinates: Float32Array;
  /** Ids of what is chosen. */
  readonly selected: readonly string[];
  /** In which of several paths a fact is. */
  readonly pathNumbers: PathNumbers;
  readonly colorScheme: ColorScheme;
  /** Whether names stand beside their marks, for layouts in ranks; else below. */
  readonly labelsBeside: boolean;
  /** What stands above the columns of a layout in ranks. */
  readonly headings: readonly ColumnHeading[];
  readonly frame: Frame;
}

/** A painted frame. */
export interface PaintedFrame {
  readonly bitmap: ImageBitmap;
  /** How many nodes the graph had. */
  readonly nodes: number;
  readonly frame: Frame;
}
