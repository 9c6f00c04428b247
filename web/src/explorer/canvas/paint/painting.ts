import type { Numbers } from '../chosen';
import type { Heading } from '../headings';
import type { Shade } from '../kind-looks';
import type { Marks } from '../marks';
import type { Size, Viewport } from '../viewport';

/** The part of the plane that a picture shows. */
interface Frame extends Size {
  readonly viewport: Viewport;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

/** All that a picture is made of; the painter is told only what has changed. */
export interface Painting {
  readonly marks: Marks;
  /** Where the nodes stand: x and y of each, in the order of the marks. */
  readonly places: Float32Array;
  /** Ids of what is chosen. */
  readonly chosen: readonly string[];
  /** In which of several paths a fact is. */
  readonly numbers: Numbers;
  readonly shade: Shade;
  /** Whether names stand beside their marks, for layouts in ranks; else below. */
  readonly beside: boolean;
  /** What stands above the columns of a layout in ranks. */
  readonly headings: readonly Heading[];
  readonly frame: Frame;
}

/** A painted frame. */
export interface Picture {
  readonly bitmap: ImageBitmap;
  /** How many nodes the graph had. */
  readonly nodes: number;
  readonly frame: Frame;
}
