import { bowsOf } from '../course';
import { emphasisOf } from '../emphasis';
import { GROUND } from '../kind-looks';
import { labelOf } from '../label';
import { textsOf } from './line-texts';
import { namedAt, rankOf } from './names';
import { paintHeadings } from './paint-headings';
import { paintLineLabels, paintNames, writtenOn } from './paint-labels';
import { paintLines } from './paint-lines';
import { paintNodes } from './paint-nodes';
import type { Painting, Picture } from './painting';
import { planeOf } from './plane';
import { strokesOf } from './strokes';

/** Names are given room anew where the plane is seen so much larger: with larger steps they touch, with smaller they flicker. */
const ZOOM_STEP = 1.05;

/** Paints pictures, and keeps what is the same in the next one. */
export class Painter {
  readonly #canvas = new OffscreenCanvas(1, 1);
  readonly #bows = kept(bowsOf);
  readonly #emphasis = kept(emphasisOf);
  readonly #strokes = kept(strokesOf);
  readonly #ranked = kept(rankOf);
  readonly #labels = kept((marks: Painting['marks'], beside: boolean) =>
    marks.nodes.map(({ label }) => labelOf(label, beside)),
  );
  readonly #named = kept(namedAt);

  paint(painting: Painting): Picture | undefined {
    const { marks, places, chosen, numbers, shade, beside, frame } = painting;
    const { ground } = GROUND[shade];
    const plane = planeOf(this.#canvas, painting, ground);
    if (!plane) return undefined;
    const bows = this.#bows(marks.lines);
    const emphasis = this.#emphasis(marks, chosen);
    const labels = this.#labels(marks, beside);
    const ranked = this.#ranked(marks, emphasis);
    const step = ZOOM_STEP ** Math.floor(Math.log(frame.viewport.k) / Math.log(ZOOM_STEP));
    const named = this.#named(step, ranked, emphasis.nodes.size, labels, places, beside);
    paintHeadings(plane, shade);
    for (const stroke of this.#strokes(marks.lines, emphasis, shade))
      paintLines(plane, marks.lines, bows, stroke, ground);
    paintNodes(plane, marks.nodes, emphasis, shade);
    const written = writtenOn(plane, named, labels, emphasis);
    paintLineLabels(plane, marks, bows, textsOf(marks.lines, emphasis.told, numbers), written, shade);
    paintNames(plane, written, emphasis, shade);
    return { bitmap: this.#canvas.transferToImageBitmap(), nodes: marks.nodes.length, frame };
  }
}

/** A function that answers from memory where it is asked the same as the last time. */
function kept<A extends readonly unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  let last: { given: A; made: R } | undefined;
  return (...given) => {
    if (!last?.given.every((one, index) => one === given[index])) last = { given, made: make(...given) };
    return last.made;
  };
}
