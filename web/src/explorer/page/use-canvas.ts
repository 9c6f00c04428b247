import { useEffect } from 'react';
import { create } from 'zustand';

type CanvasModule = typeof import('../canvas/canvas');

/**
 * The canvas module once it is loaded. React's `lazy` suspends even for a loaded module, which delays the
 * whole page by about 300 ms.
 */
const useCanvasModule = create<{ module?: CanvasModule; loadError?: unknown }>(() => ({}));

/** Loads the canvas module: when a search begins, or at once for a link. */
export const loadCanvas = (): Promise<void> =>
  import('../canvas/canvas').then(
    (module) => useCanvasModule.setState({ module }),
    (loadError) => useCanvasModule.setState({ loadError }),
  );

if (location.hash) void loadCanvas();

/** The canvas component once it is loaded. Throws if loading failed. */
export function useCanvas(isNeeded: boolean): CanvasModule['Canvas'] | undefined {
  const { module, loadError } = useCanvasModule();
  useEffect(() => {
    if (isNeeded) void loadCanvas();
  }, [isNeeded]);
  if (loadError && isNeeded) throw loadError;
  return module?.Canvas;
}
