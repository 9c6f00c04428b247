import { useEffect } from 'react';
import { fromHash, toHash } from '../graph/link';
import { selectionText } from '../graph/selection';
import { sameQuestions, takenOf } from '../graph/steps';
import { followLink, useDesk } from '../state/store';

/**
 * Keeps the address as a link that restores the view. Each question is an entry of the browser's history, so that Back
 * leads to the view before it; what is done between questions changes the entry that is there.
 */
export function useAddress(): void {
  const steps = useDesk((desk) => desk.steps);
  const selection = useDesk((desk) => desk.selection);
  const asking = useDesk((desk) => desk.asking > 0);
  useEffect(() => {
    const follow = () => void followLink(location.hash);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    // A question that brings nothing is no step: its answer is waited for.
    if (asking) return;
    const commands = takenOf(steps).map(({ command }) => command);
    const selected = selection && selectionText(selection);
    const hash = commands.length === 0 ? '' : `#${toHash({ commands, selected })}`;
    if (hash === location.hash) return;
    const address = `${location.pathname}${hash}`;
    if (sameQuestions(fromHash(location.hash).commands, commands)) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }, [steps, selection, asking]);
}
