import type { GraphDrawing } from './graph-drawing';

/** Keyboard shortcuts of the focused canvas, apart from the arrow keys (`ARROW_DIRECTIONS`). */
export const CANVAS_SHORTCUTS: Readonly<Record<string, (drawing: GraphDrawing) => void>> = {
  '+': (drawing) => drawing.zoomBy(1.25),
  '=': (drawing) => drawing.zoomBy(1.25),
  '-': (drawing) => drawing.zoomBy(0.8),
  '0': (drawing) => drawing.fitView(),
};
