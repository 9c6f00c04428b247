import { useEffect } from 'react';
import { appliedEntries, haveSameFetches } from '../graph/history';
import { decodeLink, encodeLink } from '../graph/link';
import { encodeSelection } from '../graph/selection';
import { openLink } from '../state/commands';
import { useWorkspace } from '../state/store';

/**
 * Synchronizes the URL with the command history. Each fetch command adds a browser history entry; other
 * commands replace the current one.
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
    // A fetch that adds nothing is removed again, so the URL waits for its result.
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
