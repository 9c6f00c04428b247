import { edgeCurvatures } from '../edge-path';
import { computeEmphasis } from '../emphasis';
import { CANVAS_COLORS } from '../kind-styles';
import { wrapName } from '../text-layout';
import { edgeLabels } from './edge-labels';
import { groupEdgeStrokes } from './edge-strokes';
import { placeNames, rankNodes } from './name-placement';
import { paintEdges } from './paint-edges';
import { paintHeadings } from './paint-headings';
import type { PaintedFrame, PaintInput } from './paint-input';
import { paintEdgeLabels, paintNames, visibleNames } from './paint-labels';
import { paintNodes } from './paint-nodes';
import { prepareSurface } from './surface';

/**
 * Names are placed again after this zoom factor. Larger steps make names touch; smaller steps make them
 * flicker.
 */
const ZOOM_STEP = 1.05;

/** Paints frames and reuses the intermediate results that have not changed. */
export class Painter {
  readonly #canvas = new OffscreenCanvas(1, 1);
  readonly #edgeCurvatures = memoizeLast(edgeCurvatures);
  readonly #computeEmphasis = memoizeLast(computeEmphasis);
  readonly #groupStrokes = memoizeLast(groupEdgeStrokes);
  readonly #rankNodes = memoizeLast(rankNodes);
  readonly #wrapLabels = memoizeLast((marks: PaintInput['marks'], labelsBeside: boolean) =>
    marks.nodes.map(({ label }) => wrapName(label, labelsBeside)),
  );
  readonly #placeNames = memoizeLast(placeNames);

  paint(input: PaintInput): PaintedFrame | undefined {
    const { marks, coordinates, selected, pathNumbers, colorScheme, labelsBeside, frame } = input;
    const { ground } = CANVAS_COLORS[colorScheme];
    const surface = prepareSurface(this.#canvas, input, ground);
    if (!surface) return undefined;
    const curvatures = this.#edgeCurvatures(marks.edges);
    const emphasis = this.#computeEmphasis(marks, selected);
    const labels = this.#wrapLabels(marks, labelsBeside);
    const ranked = this.#rankNodes(marks, emphasis);
    const zoom = ZOOM_STEP ** Math.floor(Math.log(frame.viewport.k) / Math.log(ZOOM_STEP));
    const placedNames = this.#placeNames(
      zoom,
      ranked,
      emphasis.nodes.size,
      labels,
      coordinates,
      labelsBeside,
    );
    paintHeadings(surface, colorScheme);
    for (const stroke of this.#groupStrokes(marks.edges, emphasis, colorScheme))
      paintEdges(surface, marks.edges, curvatures, stroke, ground);
    paintNodes(surface, marks.nodes, emphasis, colorScheme);
    const names = visibleNames(surface, placedNames, labels, emphasis);
    paintEdgeLabels(
      surface,
      marks,
      curvatures,
      edgeLabels(marks.edges, emphasis.labeledEdges, pathNumbers),
      names,
      colorScheme,
    );
    paintNames(surface, names, emphasis, colorScheme);
    return { bitmap: this.#canvas.transferToImageBitmap(), nodes: marks.nodes.length, frame };
  }
}

/** Caches the last result of a function, for identical arguments. */
function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; value: R } | undefined;
  return (...args) => {
    if (!last?.args.every((one, index) => one === args[index])) last = { args, value: compute(...args) };
    return last.value;
  };
}
