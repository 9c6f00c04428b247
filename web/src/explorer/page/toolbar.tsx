import { CopyButton } from '../components/copy-button';
import { ExportMenu } from '../export/export-menu';
import { FilterMenu } from '../filters/filter-menu';
import { LAYOUTS, type Layout } from '../graph/command';
import type { Graph } from '../graph/derive-graph';
import { nextEncounters } from '../graph/expansion';
import type { View } from '../graph/view';
import { setLayout } from '../state/actions';
import { dispatch, redo, undo } from '../state/commands';
import { select, useWorkspace } from '../state/store';
import { useWords } from '../words/use-words';

/** Commands for the whole view. */
export function Toolbar({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const { position, entries } = useWorkspace((workspace) => workspace.history);
  const next = nextEncounters(view);
  return (
    <div className="toolbar" role="group" aria-label={words.graph}>
      <button type="button" aria-disabled={position === 0} onClick={undo}>
        {words.undo} <kbd>Z</kbd>
      </button>
      <button type="button" aria-disabled={position === entries.length} onClick={redo}>
        {words.redo} <kbd>Y</kbd>
      </button>
      <label>
        {words.layout}{' '}
        <select value={view.layout} onChange={({ target }) => setLayout(target.value as Layout)}>
          {LAYOUTS.map((one) => (
            <option key={one} value={one}>
              {words.layoutNames[one]}
            </option>
          ))}
        </select>
      </label>
      <FilterMenu view={view} />
      <ExportMenu view={view} graph={graph} />
      <CopyButton label={words.copyLink} what={words.link} text={() => location.href} />
      <p className="summary">
        {words.summary(graph.nodes.length, graph.facts.length)}
        {view.encounters && next && ` · ${words.encounters(view.encounters.shown, view.encounters.total)}`}
        {graph.filteredCount > 0 && ` · ${words.hiddenByFilters(graph.filteredCount)}`}
        {view.hidden.size > 0 && ` · ${words.hidden(view.hidden.size)}`}
      </p>
      {view.hidden.size > 0 && (
        <button type="button" className="small" onClick={() => void dispatch({ do: 'reveal' })}>
          {words.showHidden}
        </button>
      )}
      {view.connection && (
        <button type="button" className="small" onClick={() => select({ kind: 'paths' })}>
          {words.showPaths}
        </button>
      )}
      {view.encounters && next && (
        <button type="button" className="small" onClick={() => void dispatch(next)}>
          {words.nextEncounters(next.limit - view.encounters.shown)}
        </button>
      )}
    </div>
  );
}
