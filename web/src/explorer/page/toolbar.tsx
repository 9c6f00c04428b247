import { Filters } from '../filters/filters';
import { LAYOUTS, type Layout } from '../graph/command';
import type { Graph } from '../graph/derive';
import { nextEncounters } from '../graph/expansion';
import type { View } from '../graph/view';
import { CopyButton } from '../parts/copy-button';
import { arrangeAs } from '../state/actions';
import { redo, select, take, undo, useDesk } from '../state/store';
import { TakeAway } from '../take/take-away';
import { useWords } from '../words/use-words';

/** What is done to the whole view. */
export function Toolbar({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const { taken, list } = useDesk((desk) => desk.steps);
  const next = nextEncounters(view);
  return (
    <div className="toolbar" role="group" aria-label={words.graph}>
      <button type="button" aria-disabled={taken === 0} onClick={undo}>
        {words.undo} <kbd>Z</kbd>
      </button>
      <button type="button" aria-disabled={taken === list.length} onClick={redo}>
        {words.redo} <kbd>Y</kbd>
      </button>
      <label>
        {words.layout}{' '}
        <select value={view.layout} onChange={({ target }) => arrangeAs(target.value as Layout)}>
          {LAYOUTS.map((one) => (
            <option key={one} value={one}>
              {words.layouts[one]}
            </option>
          ))}
        </select>
      </label>
      <Filters view={view} />
      <TakeAway view={view} graph={graph} />
      <CopyButton label={words.copyLink} what={words.link} text={() => location.href} />
      <p className="summary">
        {words.summary(graph.nodes.length, graph.facts.length)}
        {view.partly && next && ` · ${words.encounters(view.partly.shown, view.partly.all)}`}
        {graph.filtered > 0 && ` · ${words.filtered(graph.filtered)}`}
        {view.hidden.size > 0 && ` · ${words.hidden(view.hidden.size)}`}
      </p>
      {view.hidden.size > 0 && (
        <button type="button" className="small" onClick={() => void take({ do: 'reveal' })}>
          {words.reveal}
        </button>
      )}
      {view.paths && (
        <button type="button" className="small" onClick={() => select({ kind: 'paths' })}>
          {words.showPaths}
        </button>
      )}
      {view.partly && next && (
        <button type="button" className="small" onClick={() => void take(next)}>
          {words.nextEncounters(next.limit - view.partly.shown)}
        </button>
      )}
    </div>
  );
}
