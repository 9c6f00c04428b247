import { useEffect } from 'react';
import { create } from 'zustand';

type Loaded = typeof import('../canvas/canvas');

/**
 * What has been loaded of the drawing. React's own `lazy` waits a moment even for what is there, and then holds the whole
 * page back so that nothing flickers: a third of a second in all.
 */
const useLoaded = create<{ module?: Loaded; fault?: unknown }>(() => ({}));

/** Fetches the drawing: when a reader begins to search, or with a link to a view. */
export const loadCanvas = (): Promise<void> =>
  import('../canvas/canvas').then(
    (module) => useLoaded.setState({ module }),
    (fault) => useLoaded.setState({ fault }),
  );

// A link's drawing is fetched beside what it shows.
if (location.hash) void loadCanvas();

/** The drawing, once it is there; throws where it could not be had. */
export function useCanvas(isWanted: boolean): Loaded['Canvas'] | undefined {
  const { module, fault } = useLoaded();
  useEffect(() => {
    if (isWanted) void loadCanvas();
  }, [isWanted]);
  if (fault && isWanted) throw fault;
  return module?.Canvas;
}
