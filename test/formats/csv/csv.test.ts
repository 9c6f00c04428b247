import { readdirSync } from 'node:fs';
import os from 'node:os';
import { parse } from 'csv-parse/sync';
import { csv } from '../../../src/formats/csv/csv';
import { DEFAULT_OPTIONS, type WriteOptions } from '../../../src/formats/export-format';
import { writeCountingLosses } from '../../../src/formats/loss-report';
import { AWKWARD, bytesOf, subgraphOf } from '../subgraphs';
import { zipEntries } from '../zip-entries';

/** Every cell of every table, and how many the report says were guarded. */
async function written(cells: WriteOptions['cells']): Promise<{ cells: string[]; guarded: number }> {
  const options = { ...DEFAULT_OPTIONS, cells };
  const { write, report } = writeCountingLosses(subgraphOf(AWKWARD), csv, options);
  const entries = [...zipEntries(await bytesOf(write()))];
  const tables = entries.filter(([name]) => name.endsWith('.csv'));
  return {
    cells: tables.flatMap(([, text]) => (parse(text, { bom: true }) as string[][]).flat()),
    guarded: report().losses.find(({ code }) => code === 'guarded-cells')?.count ?? 0,
  };
}

test('the report counts the cells that differ between the modes', async () => {
  const [raw, safe] = [await written('raw'), await written('spreadsheet')];
  const differing = raw.cells.filter((cell, at) => cell !== safe.cells[at]);
  expect(differing.length).toBeGreaterThan(20);
  expect(safe.guarded).toBe(differing.length);
  expect(raw.guarded).toBe(0);
});

const spooled = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('guanxi-export-'));

test('records are read once, and temporary files are unlinked', async () => {
  const graph = subgraphOf(AWKWARD);
  const walks: string[] = [];
  const watched: typeof graph = {
    header: graph.header,
    entities: () => {
      walks.push('entities');
      return graph.entities();
    },
    relationships: () => {
      walks.push('relationships');
      return graph.relationships();
    },
    coPresences: graph.coPresences,
  };
  for await (const _ of csv.write(watched, DEFAULT_OPTIONS)) expect(spooled()).toEqual([]);
  expect(walks).toEqual(['entities', 'relationships']);
});
