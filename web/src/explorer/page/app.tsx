import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Legend } from '../canvas/legend';
import { Evidence } from '../evidence/evidence';
import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { useLook } from '../state/look';
import { useDesk } from '../state/store';
import { useGraph, useView } from '../state/use-graph';
import { PeriodBar } from '../time/period-bar';
import { useWords } from '../words/use-words';
import { Header } from './header';
import { Help } from './help';
import { useKeys } from './keys';
import { Notice } from './notice';
import { Panes } from './panes';
import { Toolbar } from './toolbar';
import { useAddress } from './use-address';
import { loadCanvas, useCanvas } from './use-canvas';
import { useKeptFocus } from './use-kept-focus';
import { Welcome } from './welcome';

/** A table of more facts than this is long. */
const LONG = 50;

interface Shown {
  readonly view: View;
  readonly graph: Graph;
}

/**
 * What the tables and lanes below the canvas are of. Long ones follow it: everything stands at its place before the first
 * row is written.
 */
function useListed(now: Shown): Shown {
  const isLong = now.graph.facts.length > LONG;
  const stands = useDesk(({ positions }) => now.graph.nodes.every(({ entity }) => positions.has(entity.id)));
  const [standing, setStanding] = useState(now);
  if (standing !== now && (stands || !isLong)) setStanding(now);
  const later = useDeferredValue(standing);
  return isLong ? later : now;
}

/** The explorer. */
export function App() {
  const words = useWords();
  const view = useView();
  const graph = useGraph(view);
  const now = useMemo(() => ({ view, graph }), [view, graph]);
  const listed = useListed(now);
  const help = useRef<HTMLDialogElement>(null);
  const openHelp = useCallback(() => help.current?.showModal(), []);
  const theme = useLook((look) => look.theme);
  const locale = useDesk((desk) => desk.locale);
  const asking = useDesk((desk) => desk.asking > 0);
  const said = useDesk((desk) => desk.said);
  useKeys(view, graph, openHelp);
  useAddress();
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [locale, theme]);

  const empty = view.entities.size === 0;
  const Canvas = useCanvas(!empty);
  return (
    <>
      <Header onHelp={openHelp} onSearch={loadCanvas} />
      <main className={empty ? 'empty' : ''} aria-busy={listed !== now}>
        {empty ? (
          asking ? null : (
            <Welcome />
          )
        ) : (
          <>
            <section className="desk" aria-label={words.graph}>
              <Toolbar view={view} graph={graph} />
              {Canvas ? <Canvas view={view} graph={graph} /> : <div className="canvas" />}
              <Legend graph={graph} />
              <PeriodBar view={view} />
            </section>
            <Evidence view={view} graph={graph} />
            {listed.view.entities.size > 0 && <Panes view={listed.view} graph={listed.graph} />}
          </>
        )}
      </main>
      <Notice />
      <p className="unseen" role="status">
        {said}
      </p>
      <Help dialog={help} />
    </>
  );
}
