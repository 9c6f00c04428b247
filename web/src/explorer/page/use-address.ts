import { useEffect } from 'react';
import { toHash } from '../graph/link';
import { useDesk } from '../state/store';

/** Keeps the address as a link that restores the view. */
export function useAddress(): void {
  const steps = useDesk((desk) => desk.steps);
  const taken = useDesk((desk) => desk.taken);
  const selection = useDesk((desk) => desk.selection);
  const asking = useDesk((desk) => desk.asking > 0);
  useEffect(() => {
    // While a link is being restored its own address stays.
    if (asking) return;
    const commands = steps.slice(0, taken).map(({ command }) => command);
    const selected = selection && (selection.kind === 'paths' ? 'paths' : selection.id);
    const hash = commands.length === 0 ? '' : `#${toHash({ commands, selected })}`;
    if (hash !== location.hash) history.replaceState(null, '', `${location.pathname}${hash}`);
  }, [steps, taken, selection, asking]);
}
