import neo4j from 'neo4j-driver';
import { openDatabase } from '../../../src/db/database';
import { loadRecords } from '../../../src/services/load/load-records';
import { smallGraph } from '../../services/load/small-graph';
import { startTestNeo4j } from '../../support/neo4j';
import { startServiceOn } from '../../support/service';

test('a start migrates the redirects of an earlier version, and merged ids still resolve', async () => {
  const server = await startTestNeo4j();
  const database = openDatabase(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  await loadRecords(database.withOptions({ timeoutMs: 60_000 }), {
    importId: 'import:older',
    records: smallGraph(),
    now: new Date(),
  });
  await driver.executeQuery(
    `UNWIND ['person:first', 'person:second'] AS former
     MERGE (current:Id {id: 'person:ann'}) CREATE (:Id {id: former})-[:NOW]->(current)`,
  );

  const service = await startServiceOn(server, { GUANXI_SEEDS: 'none' });
  const { data } = await service.ask('{ nodes(ids: ["person:first", "person:second"]) { id } }');
  expect(data.nodes).toEqual([{ id: 'person:ann' }, { id: 'person:ann' }]);
  const { records } = await driver.executeQuery(
    'MATCH (:Id)-[redirect]->(:Id) RETURN type(redirect) AS type, count(*) AS count',
  );
  expect(records.map((record) => [record.get('type'), record.get('count').toNumber()])).toEqual([
    ['MERGED_INTO', 2],
  ]);

  await service.stop();
  await driver.close();
  await database.close();
  await server.stop();
});
