import { type MouseEvent, memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { focusEvidence, isStacked } from '../evidence/evidence-focus';
import type { Graph } from '../graph/derive-graph';
import type { View } from '../graph/view';
import { QueryList } from '../query/query-list';
import { EntitiesTable } from '../table/entities-table';
import { FactsTable } from '../table/facts-table';
import { DayByDay } from '../time/day-by-day';
import { Timeline } from '../time/timeline';
import { useWords } from '../words/use-words';

/** Follows a selection to the evidence panel, if it was made by keyboard or the panel is out of view. */
function followToEvidence({ target, detail }: MouseEvent): void {
  const selected = target instanceof Element && target.closest<HTMLElement>(SELECTS);
  if (selected && (detail === 0 || isStacked())) focusEvidence(selected);
}
const SELECTS = 'tbody button, .lanes button, .lanes [role="button"], .day-by-day button';

/** The graph as tables, as a timeline, day by day, and as queries. */
export const Panes = memo(function Panes({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  return (
    <Tabs className="panes" onClick={followToEvidence}>
      <TabList aria-label={words.graph} className="tabs">
        <Tab id="facts">{words.facts}</Tab>
        <Tab id="entities">{words.entities}</Tab>
        <Tab id="timeline">{words.timeline}</Tab>
        <Tab id="days">{words.dayByDay}</Tab>
        <Tab id="query">{words.queries}</Tab>
      </TabList>
      <TabPanel id="facts" className="pane">
        <FactsTable graph={graph} />
      </TabPanel>
      <TabPanel id="entities" className="pane">
        <EntitiesTable graph={graph} />
      </TabPanel>
      <TabPanel id="timeline" className="pane">
        <Timeline view={view} graph={graph} />
      </TabPanel>
      <TabPanel id="days" className="pane">
        <DayByDay graph={graph} />
      </TabPanel>
      <TabPanel id="query" className="pane">
        <QueryList />
      </TabPanel>
    </Tabs>
  );
});
