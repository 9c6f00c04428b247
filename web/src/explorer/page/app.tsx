import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Legend } from '../canvas/legend';
import { EvidencePanel } from '../evidence/evidence-panel';
import type { Graph } from '../graph/derive-graph';
import type { View } from '../graph/view';
import { useWorkspace } from '../state/store';
import { useTheme } from '../state/theme';
import { useGraph, useView } from '../state/use-graph';
import { PeriodBar } from '../time/period-bar';
import { useWords } from '../words/use-words';
import { Header } from './header';
import { Help } from './help';
import { Notice } from './notice';
import { Panes } from './panes';
import { Toolbar } from './toolbar';
import { loadCanvas, useCanvas } from './use-canvas';
import { useFocusFallback } from './use-focus-fallback';
import { useShortcuts } from './use-shortcuts';
import { useUrlSync } from './use-url-sync';
import { Welcome } from './welcome';

/** Tables with more facts than this are rendered later than the canvas. */
const LONG_TABLE = 50;

interface GraphView {
  readonly view: View;
  readonly graph: Graph;
}

/**
 * The graph for tables and timeline. Long tables follow the canvas: they render once every node has a
 * position.
 */
function useDeferredView(current: GraphView): GraphView {
  const isLong = current.graph.facts.length > LONG_TABLE;
  const arePlaced = useWorkspace(({ positions }) =>
    current.graph.nodes.every(({ entity }) => positions.has(entity.id)),
  );
  const [latest, setLatest] = useState(current);
  if (latest !== current && (arePlaced || !isLong)) setLatest(current);
  const later = useDeferredValue(latest);
  return isLong ? later : current;
}

export function ExplorerApp() {
  const words = useWords();
  const view = useView();
  const graph = useGraph(view);
  const current = useMemo(() => ({ view, graph }), [view, graph]);
  const deferred = useDeferredView(current);
  const help = useRef<HTMLDialogElement>(null);
  const openHelp = useCallback(() => help.current?.showModal(), []);
  const theme = useTheme((state) => state.theme);
  const locale = useWorkspace((workspace) => workspace.locale);
  const isLoading = useWorkspace((workspace) => workspace.pendingRequests > 0);
  const announcement = useWorkspace((workspace) => workspace.announcement);
  useShortcuts(view, graph, openHelp);
  useUrlSync();
  useFocusFallback();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [locale, theme]);

  const isEmpty = view.entities.size === 0;
  const Canvas = useCanvas(!isEmpty);
  return (
    <>
      <Header onHelp={openHelp} onSearch={loadCanvas} />
      <main className={isEmpty ? 'empty' : ''} aria-busy={deferred !== current}>
        {isEmpty ? (
          isLoading ? null : (
            <Welcome />
          )
        ) : (
          <>
            <section className="workspace" aria-label={words.graph}>
              <Toolbar view={view} graph={graph} />
              {Canvas ? <Canvas view={view} graph={graph} /> : <div className="canvas" />}
              <Legend graph={graph} />
              <PeriodBar view={view} />
            </section>
            <EvidencePanel view={view} graph={graph} />
            {deferred.view.entities.size > 0 && <Panes view={deferred.view} graph={deferred.graph} />}
          </>
        )}
      </main>
      <Notice />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <Help dialog={help} />
    </>
  );
}
