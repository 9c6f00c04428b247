import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { type Graph, neighboursIn } from '../graph/derive';
import { entityWhen } from '../graph/entity';
import type { View } from '../graph/view';
import { dayNumber } from '../graph/when';
import { arrange } from '../layout/arranger';
import type { Scene } from '../layout/scene';
import { useLook } from '../state/look';
import { placed, say, select, take, useDesk } from '../state/store';
import { saidOf } from '../words/said';
import { useWords } from '../words/use-words';
import { Drawing } from './drawing';
import { headingsOf } from './headings';
import { reachOf } from './marks';
import { ARROWS, walk } from './walk';

/** The graph, drawn; it takes the keys of the reader while it has the focus. */
export function Canvas({ view, graph }: { view: View; graph: Graph }) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const positions = useDesk((desk) => desk.positions);
  const selection = useDesk((desk) => desk.selection);
  const shade = useLook((look) => look.shade);
  const latest = useRef(graph);
  latest.current = graph;

  useEffect(() => {
    if (!container.current) return;
    const made = new Drawing(container.current, useLook.getState().shade, {
      choose: (id, what) =>
        select(id === undefined ? undefined : { kind: what === 'node' ? 'entity' : 'line', id }),
      expand: (id) => void take({ do: 'expand', of: id }),
      drop: (id, at) => {
        placed(new Map(useDesk.getState().positions).set(id, at));
        void take({ do: 'pin', id, ...at });
      },
    });
    drawing.current = made;
    // From the search box the keys come here, unless one writes there again; from a link they stay where they are.
    const { activeElement } = document;
    if (
      activeElement instanceof HTMLInputElement &&
      activeElement.id === 'search' &&
      activeElement.value === ''
    )
      container.current.focus();
    return () => made.close();
  }, []);

  useEffect(() => drawing.current?.shade(shade), [shade]);

  const scene = useMemo(() => sceneOf(view, graph), [view, graph]);
  const structure = useMemo(() => keyOf(scene), [scene]);
  const fitNext = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out again only when what is drawn changes
  useEffect(() => {
    const known = useDesk.getState().positions;
    const nodes = scene.nodes.map((node) => ({
      ...node,
      at: view.pinned.get(node.id) ?? known.get(node.id),
    }));
    arrange(view.layout, { ...scene, nodes }, (positions) => {
      fitNext.current = true;
      placed(positions);
    });
  }, [structure, view.layout]);

  useEffect(() => drawing.current?.show(graph, useDesk.getState().positions), [graph]);
  useEffect(() => {
    const ranked = view.layout === 'time' || view.layout === 'columns';
    const fit = fitNext.current;
    // Headings belong to the places that a layout gave, and go with it.
    const headings = fit || !ranked ? headingsOf(view.layout, latest.current, positions, locale) : undefined;
    drawing.current?.place(positions, { fit, ranked, ...(headings && { headings }) });
    fitNext.current = false;
  }, [positions, view.layout, locale]);

  const chosen = useMemo(() => chosenIds(selection, view), [selection, view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked again when the graph is another
  useEffect(() => drawing.current?.mark(chosen), [chosen, graph]);

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      step(arrow);
    } else if (event.key === '+' || event.key === '=') drawing.current?.zoom(1.25);
    else if (event.key === '-') drawing.current?.zoom(0.8);
    else if (event.key === '0') drawing.current?.fit();
  }

  function step(arrow: readonly [number, number]) {
    const here = selection?.kind === 'entity' ? selection.id : undefined;
    const start = here ?? view.focus ?? graph.nodes[0]?.entity.id;
    if (start === undefined) return;
    const next = here === undefined ? start : walk(here, neighboursIn(graph, here), positions, arrow);
    const node = graph.nodes.find(({ entity }) => entity.id === next);
    if (!node) return;
    select({ kind: 'entity', id: node.entity.id });
    say(saidOf(node.entity.id, graph, locale));
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
        onKeyDown={press}
      />
      <p id="graph-help" className="unseen">
        {words.graphHelp}
      </p>
      <div className="zoom">
        <button type="button" onClick={() => drawing.current?.zoom(1.25)} aria-label={words.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoom(0.8)} aria-label={words.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.fit()} aria-label={words.keyList.fit}>
          ⤢
        </button>
      </div>
    </div>
  );
}

function sceneOf(view: View, graph: Graph): Scene {
  return {
    focus: view.focus,
    nodes: graph.nodes.map(({ entity, pinned }) => {
      const when = entityWhen(entity);
      const day = when && (dayNumber(when.from) ?? dayNumber(when.until));
      return {
        id: entity.id,
        kind: entity.kind,
        reach: reachOf(entity.name),
        pinned,
        ...(day !== undefined && { day }),
      };
    }),
    ties: graph.lines.map(({ from, to }) => ({ from, to })),
  };
}

const keyOf = ({ nodes, ties, focus }: Scene): string =>
  [focus, ...nodes.map(({ id }) => id), ...ties.map(({ from, to }) => `${from}>${to}`)].join(' ');

function chosenIds(selection: ReturnType<typeof useDesk.getState>['selection'], view: View): string[] {
  if (!selection) return [];
  if (selection.kind !== 'paths') return [selection.id];
  return (view.paths?.routes ?? []).flatMap(({ entities, facts }) => [...entities, ...facts]);
}
