import { useState } from 'react';

/** Returns the previous value while `isSame` says that the new one equals it, so that effects do not run again. */
export function useStableValue<T>(value: T, isSame: (one: T, other: T) => boolean): T {
  const [stable, setStable] = useState(value);
  if (stable === value || isSame(stable, value)) return stable;
  setStable(value);
  return value;
}
