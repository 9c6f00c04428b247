import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { Queries } from '../query/queries';
import { FactsTable } from '../table/facts-table';
import { ThingsTable } from '../table/things-table';
import { Timeline } from '../time/timeline';
import { useWords } from '../words/use-words';

/** The same view as tables, as lanes of time, and as what was asked. */
export function Panes({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  return (
    <Tabs className="panes">
      <TabList aria-label={words.graph} className="tabs">
        <Tab id="facts">{words.facts}</Tab>
        <Tab id="things">{words.things}</Tab>
        <Tab id="timeline">{words.timeline}</Tab>
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
      <TabPanel id="query" className="pane">
        <Queries />
      </TabPanel>
    </Tabs>
  );
}
