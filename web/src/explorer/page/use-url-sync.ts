import { useEffect } from 'react';
import { appliedEntries, haveSameFetches } from '../graph/history';
import { decodeLink, encodeLink } from '../graph/link';
import { encodeSelection } from '../graph/selection';
import { openLink, useWorkspace } from '../state/store';

/**
 * Keeps the address as a link that restores the view. Each question is an entry of the browser's commandHistory, so that Back
 * leads to the view before it; what is done between questions changes the entry that is there.
 */
export function useUrlSync(): void {
  const commandHistory = useWorkspace((workspace) => workspace.history);
  const selection = useWorkspace((workspace) => workspace.selection);
  const isLoading = useWorkspace((workspace) => workspace.pendingRequests > 0);
  useEffect(() => {
    const openCurrentLink = () => void openLink(location.hash);
    addEventListener('popstate', openCurrentLink);
    return () => removeEventListener('popstate', openCurrentLink);
  }, []);
  useEffect(() => {
    // A question that brings nothing is no step: its answer is waited for.
    if (isLoading) return;
    const commands = appliedEntries(commandHistory).map(({ command }) => command);
    const selected = selection && encodeSelection(selection);
    const hash = commands.length === 0 ? '' : `#${encodeLink({ commands, selected })}`;
    if (hash === location.hash) return;
    const url = `${location.pathname}${hash}`;
    if (haveSameFetches(decodeLink(location.hash).commands, commands)) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }, [commandHistory, selection, isLoading]);
}
