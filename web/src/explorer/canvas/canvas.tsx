import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { type Graph, neighborIds } from '../graph/derive-graph';
import type { Locale } from '../graph/locale';
import type { View } from '../graph/view';
import { requestLayout } from '../layout/layout-client';
import type { Positions, Scene } from '../layout/scene';
import { dispatch } from '../state/commands';
import { announce, select, setPositions, useWorkspace } from '../state/store';
import { useTheme } from '../state/theme';
import { describeEntity } from '../words/announcement';
import { useWords } from '../words/use-words';
import { CANVAS_SHORTCUTS } from './canvas-shortcuts';
import { columnHeadings } from './column-headings';
import { GraphDrawing } from './graph-drawing';
import { ARROW_DIRECTIONS, neighborInDirection } from './keyboard-navigation';
import { isSameScene, toScene } from './layout-scene';
import { pathNumbers, selectedIds } from './selected-ids';
import { useStableValue } from './use-stable-value';

/** The interactive graph. While it has the focus, arrow keys move the selection. */
export function Canvas({ view, graph }: { view: View; graph: Graph }) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<GraphDrawing>(undefined);
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const positions = useWorkspace((workspace) => workspace.positions);
  const selection = useWorkspace((workspace) => workspace.selection);
  const colorScheme = useTheme((state) => state.colorScheme);

  // A layout effect, so that the workers start before the browser paints the page.
  useLayoutEffect(() => {
    if (!container.current) return;
    const created = new GraphDrawing(container.current, useTheme.getState().colorScheme, {
      select: (id, mark) =>
        select(id === undefined ? undefined : { kind: mark === 'node' ? 'entity' : 'edge', id }),
      expand: (id) => void dispatch({ do: 'expand', of: id }),
      drop: (id, at) => {
        setPositions(new Map(useWorkspace.getState().positions).set(id, at));
        void dispatch({ do: 'pin', id, ...at });
      },
    });
    drawing.current = created;
    // After a search, the graph takes the focus, unless the user is typing again. A link leaves the focus alone.
    const { activeElement } = document;
    if (
      activeElement instanceof HTMLInputElement &&
      activeElement.id === 'search' &&
      activeElement.value === ''
    )
      container.current.focus();
    return () => created.dispose();
  }, []);

  useEffect(() => drawing.current?.setColorScheme(colorScheme), [colorScheme]);

  const scene = useStableValue(
    useMemo(() => toScene(view, graph), [view, graph]),
    isSameScene,
  );
  const shouldFit = useRef(false);
  const layOutScene = useEffectEvent((target: Scene, layout: View['layout']) => {
    const known = useWorkspace.getState().positions;
    // Names and pins may have changed since the scene was computed.
    const nodes = toScene(view, graph).nodes.map((node) => ({
      ...node,
      position: view.pinned.get(node.id) ?? known.get(node.id),
    }));
    requestLayout(layout, { ...target, nodes }, (newPositions) => {
      shouldFit.current = true;
      setPositions(newPositions);
    });
  });
  useLayoutEffect(() => layOutScene(scene, view.layout), [scene, view.layout]);

  const selected = useMemo(() => selectedIds(selection, view.connection), [selection, view.connection]);
  const numbers = useMemo(() => pathNumbers(selection, view.connection), [selection, view.connection]);
  const showGraph = useEffectEvent((target: Graph) => {
    drawing.current?.setGraph(target, positions, words.met);
    drawing.current?.setSelection(selected, numbers);
  });
  useLayoutEffect(() => showGraph(graph), [graph]);

  const placeNodes = useEffectEvent((newPositions: Positions, layout: View['layout'], language: Locale) => {
    const hasColumns = layout === 'time' || layout === 'columns';
    const fit = shouldFit.current;
    // Headings change only with a new layout, not when a node is dragged.
    const headings = fit || !hasColumns ? columnHeadings(layout, graph, newPositions, language) : undefined;
    drawing.current?.setPositions(newPositions, { fit, hasColumns, ...(headings && { headings }) });
    shouldFit.current = false;
  });
  useLayoutEffect(() => placeNodes(positions, view.layout, locale), [positions, view.layout, locale]);

  useEffect(() => drawing.current?.setSelection(selected, numbers), [selected, numbers]);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROW_DIRECTIONS[event.key];
    if (arrow) {
      event.preventDefault();
      moveSelection(arrow);
    } else if (drawing.current) CANVAS_SHORTCUTS[event.key]?.(drawing.current);
  }

  function moveSelection(arrow: readonly [number, number]) {
    const here = selection?.kind === 'entity' ? selection.id : undefined;
    const start = here ?? view.focus ?? graph.nodes[0]?.entity.id;
    if (start === undefined) return;
    const next =
      here === undefined ? start : neighborInDirection(here, neighborIds(graph, here), positions, arrow);
    const node = graph.nodes.find(({ entity }) => entity.id === next);
    if (!node) return;
    select({ kind: 'entity', id: node.entity.id });
    announce(describeEntity(node.entity.id, graph, locale));
  }

  return (
    <div className="canvas">
      <div
        ref={container}
        id="graph"
        className="drawing"
        role="application"
        tabIndex={0}
        aria-label={words.graph}
        aria-describedby="graph-help"
        onKeyDown={handleKeyDown}
      />
      <p id="graph-help" className="visually-hidden">
        {words.graphHelp}
      </p>
      <div className="zoom">
        <button type="button" onClick={() => drawing.current?.zoomBy(1.25)} aria-label={words.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoomBy(0.8)} aria-label={words.zoomOut}>
          −
        </button>
        <button
          type="button"
          onClick={() => drawing.current?.fitView()}
          aria-label={words.shortcutActions.fit}
        >
          ⤢
        </button>
      </div>
    </div>
  );
}
