import neo4j from 'neo4j-driver';
import type { ConnectionSettings } from '../../src/db/database';
import { exportAllEntities, exportAllRelationships } from '../../src/db/statements.gen';
import { KIND_NAMES, kindDefinition } from '../../src/domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary/relationships';

/** Reads every record of the graph as flat columns and discards it. This is the lower bound for the time of an export. */
export async function drain({ uri, user, password }: ConnectionSettings): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 5000 });
  let rows = 0;
  try {
    const transaction = await session.beginTransaction();
    for (const kind of KIND_NAMES) {
      const prefix = `${kindDefinition(kind).idPrefix}:`;
      for await (const _ of transaction.run(exportAllEntities[kind].text, { given: { prefix } })) rows += 1;
    }
    for (const type of RELATIONSHIP_TYPES) {
      for await (const _ of transaction.run(exportAllRelationships[type].text, { given: {} })) rows += 1;
    }
    await transaction.commit();
  } finally {
    await session.close();
    await driver.close();
  }
  return rows;
}
