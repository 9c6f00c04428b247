import type { Drawing } from './drawing';

/** What keys do to the drawing that has the focus, besides those that walk (`ARROWS`). */
export const DRAWING_KEYS: Readonly<Record<string, (drawing: Drawing) => void>> = {
  '+': (drawing) => drawing.zoom(1.25),
  '=': (drawing) => drawing.zoom(1.25),
  '-': (drawing) => drawing.zoom(0.8),
  '0': (drawing) => drawing.fit(),
};
