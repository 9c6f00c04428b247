import { createReadStream } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { toDriver } from '../../src/db/conversion';
import type { Statement } from '../../src/db/statement';
import type { GraphRecord } from '../../src/domain/record/record';
import { decoded } from '../../src/formats/text/decode';
import { lines } from '../../src/formats/text/read-lines';
import { toWriteRows } from '../../src/services/load/write-rows';

const BATCH = 5_000;
const ROWS: Statement<{ rows: readonly unknown[] }, unknown> = {
  name: 'bench',
  mode: 'write',
  text: '',
  parameters: { rows: 'map' },
};

/**
 * A hand-written load for an empty store: creates the same rows in large batches, without checks, comparison or journal.
 * It is not idempotent.
 */
export async function unwindLoop(driver: Driver, file: string, now: Date): Promise<void> {
  const records: GraphRecord[] = [];
  for await (const { text, number } of lines(file, decoded(file, createReadStream(file)))) {
    const value = JSON.parse(text);
    if (number > 1 && value.record !== 'end') records.push(value);
  }
  const recordedAt = now.toISOString();
  const dated = (row: object) => ({ ...row, recordedAt });
  const { entities, names, relationships } = toWriteRows(records);
  const write = async (text: string, rows: readonly object[]) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      const session = driver.session();
      await session.executeWrite((tx) =>
        tx.run(text, toDriver(ROWS, { rows: rows.slice(at, at + BATCH) }).given),
      );
      await session.close();
    }
  };
  for (const [kind, rows] of entities)
    await write(`UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row`, rows.map(dated));
  await write(
    'UNWIND $rows AS row MATCH (o:Entity {id: row.owner}) CREATE (o)-[named:NAMED]->(name:Name) SET named = row.named, name = row.name',
    names.map(({ owner, name, named }) => ({ owner, name: dated(name), named: dated(named) })),
  );
  for (const [type, rows] of relationships)
    await write(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      rows.map(({ from, to, properties }) => ({ from, to, properties: dated(properties) })),
    );
}
