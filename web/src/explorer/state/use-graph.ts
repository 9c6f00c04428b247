import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { deriveGraph, type Graph } from '../graph/derive-graph';
import { effectiveEntries } from '../graph/history';
import { parseUncertainDate } from '../graph/uncertain-date';
import { replay, type View } from '../graph/view';
import { useWorkspace } from './store';

/** The current view. It stays the same while a fetch is pending. */
export function useView(): View {
  const effective = useWorkspace(useShallow((workspace) => effectiveEntries(workspace.history)));
  const facts = useWorkspace((workspace) => workspace.facts);
  return useMemo(() => replay(effective, facts), [effective, facts]);
}

/** The graph that is drawn, listed and exported. */
export function useGraph(view: View): Graph {
  const entities = useWorkspace((workspace) => workspace.entities);
  const facts = useWorkspace((workspace) => workspace.facts);
  const locale = useWorkspace((workspace) => workspace.locale);
  return useMemo(
    () => deriveGraph(view, { entities, facts }, (edtf) => parseUncertainDate(edtf, locale)),
    [view, entities, facts, locale],
  );
}
