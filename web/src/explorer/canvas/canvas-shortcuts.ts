import type { GraphDrawing } from './graph-drawing';

/** What keys do to the drawing that has the focus, besides those that walk (`ARROWS`). */
export const CANVAS_SHORTCUTS: Readonly<Record<string, (drawing: GraphDrawing) => void>> = {
  '+': (drawing) => drawing.zoomBy(1.25),
  '=': (drawing) => drawing.zoomBy(1.25),
  '-': (drawing) => drawing.zoomBy(0.8),
  '0': (drawing) => drawing.fitView(),
};
