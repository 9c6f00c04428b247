import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openDatabase } from '../src/db/database';
import { readMapping } from '../src/formats/mapping/read-mapping';
import { readTables } from '../src/formats/mapping/read-tables';
import { importEntries } from '../src/services/import/import';
import { schemaStatements } from '../src/services/load/schema';

async function main() {
  const [mappingFile, ...files] = process.argv.slice(2);
  const dry = process.env.DRY === '1';
  const db = openDatabase({ uri: 'bolt://127.0.0.1:7607', user: 'neo4j', password: 'none' });
  await db.apply(schemaStatements(readFileSync('schema/graph.cypher', 'utf8')));
  const inner = db.asked({ timeoutMs: 600000 });
  const t = new Map<string, [number, number]>();
  const store: typeof inner = {
    ...inner,
    run: async (st, p) => {
      const a = performance.now();
      try {
        return await inner.run(st, p);
      } finally {
        const [n, ms] = t.get(st.name) ?? [0, 0];
        t.set(st.name, [n + 1, ms + performance.now() - a]);
      }
    },
  };
  process.on('exit', () => console.log([...t].sort((a, b) => b[1][1] - a[1][1]).slice(0, 12)));
  const mapping = readMapping(mappingFile!, readFileSync(mappingFile!, 'utf8'));
  const report = await importEntries(store, {
    importId: mapping.import,
    now: new Date(),
    strict: false,
    dryRun: dry,
    readings: readTables(
      mapping,
      files.map((f) => ({ name: basename(f), bytes: () => createReadStream(f) })),
    ),
  });
  const by = new Map<string, number>();
  for (const r of report.refusals) {
    const k = r.reason.replace(/\d+/g, '9');
    by.set(k, (by.get(k) ?? 0) + 1);
  }
  console.log(by, report.refusals.slice(0, 5));
  console.log(
    report.remarks
      .filter((r) => r.about !== 'joined')
      .sort((a, b) => b.times - a.times)
      .slice(0, 60)
      .map((r) => `${r.times} ${r.about} ${r.value} :: ${r.reason}`)
      .join('\n'),
  );
  console.log(
    report.remarks.filter((r) => r.about === 'joined').length,
    report.remarks.filter((r) => r.about === 'joined').reduce((a, b) => a + b.times, 0),
  );
  console.log(
    { ...report, refusals: undefined, remarks: undefined },
    JSON.stringify(report.facts),
    process.memoryUsage().rss / 1e6,
  );
  await db.close();
}
void main();
