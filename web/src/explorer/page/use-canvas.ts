import { useEffect } from 'react';
import { create } from 'zustand';

type CanvasModule = typeof import('../canvas/canvas');

/**
 * What has been loaded of the drawing. React's own `lazy` waits a moment even for what is there, and then holds the whole
 * page back so that nothing flickers: a third of a second in all.
 */
const useCanvasModule = create<{ module?: CanvasModule; loadError?: unknown }>(() => ({}));

/** Fetches the drawing: when a reader begins to search, or with a link to a view. */
export const loadCanvas = (): Promise<void> =>
  import('../canvas/canvas').then(
    (module) => useCanvasModule.setState({ module }),
    (loadError) => useCanvasModule.setState({ loadError }),
  );

// A link's drawing is fetched beside what it shows.
if (location.hash) void loadCanvas();

/** The drawing, once it is there; throws where it could not be had. */
export function useCanvas(isNeeded: boolean): CanvasModule['Canvas'] | undefined {
  const { module, loadError } = useCanvasModule();
  useEffect(() => {
    if (isNeeded) void loadCanvas();
  }, [isNeeded]);
  if (loadError && isNeeded) throw loadError;
  return module?.Canvas;
}
