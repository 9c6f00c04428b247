import { type MouseEvent, memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { isStacked, openEvidence } from '../evidence/open-evidence';
import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { Queries } from '../query/queries';
import { FactsTable } from '../table/facts-table';
import { ThingsTable } from '../table/things-table';
import { Diary } from '../time/diary';
import { Timeline } from '../time/timeline';
import { useWords } from '../words/use-words';

/** What is opened by key, or where the evidence is out of sight, is followed there. */
function follow({ target, detail }: MouseEvent): void {
  const chosen = target instanceof Element && target.closest<HTMLElement>(CHOOSES);
  if (chosen && (detail === 0 || isStacked())) openEvidence(chosen);
}
const CHOOSES = 'tbody button, .lanes button, .lanes [role="button"], .diary button';

/** The same view as tables, as lanes of time, and as what was asked. */
export const Panes = memo(function Panes({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  return (
    <Tabs className="panes" onClick={follow}>
      <TabList aria-label={words.graph} className="tabs">
        <Tab id="facts">{words.facts}</Tab>
        <Tab id="things">{words.things}</Tab>
        <Tab id="timeline">{words.timeline}</Tab>
        <Tab id="days">{words.days}</Tab>
        <Tab id="query">{words.query}</Tab>
      </TabList>
      <TabPanel id="facts" className="pane">
        <FactsTable graph={graph} />
      </TabPanel>
      <TabPanel id="things" className="pane">
        <ThingsTable graph={graph} />
      </TabPanel>
      <TabPanel id="timeline" className="pane">
        <Timeline view={view} graph={graph} />
      </TabPanel>
      <TabPanel id="days" className="pane">
        <Diary graph={graph} />
      </TabPanel>
      <TabPanel id="query" className="pane">
        <Queries />
      </TabPanel>
    </Tabs>
  );
});
