import { Drawing } from '../../src/explorer/canvas/drawing';
import type { BenchScene } from '../scene';

/** The explorer's own drawing. */
export function byOurselves(container: HTMLElement, { graph, positions }: BenchScene): void {
  const none = () => undefined;
  const drawing = new Drawing(container, 'light', { choose: none, expand: none, drop: none });
  drawing.show(graph, positions);
  drawing.place(positions, { fit: true, ranked: false });
}
