import { parse } from 'csv-parse/sync';
import { csv } from '../../../src/formats/csv/csv';
import { DEFAULT_OPTIONS, type WriteOptions } from '../../../src/formats/format';
import { counted } from '../../../src/formats/loss-report';
import { AWKWARD, bytesOf, subgraphOf } from '../subgraphs';
import { zipEntries } from '../zip-entries';

/** Every cell of every table, and how many the report says were guarded. */
async function written(cells: WriteOptions['cells']): Promise<{ cells: string[]; guarded: number }> {
  const options = { ...DEFAULT_OPTIONS, cells };
  const { graph, report } = counted(subgraphOf(AWKWARD), csv, options);
  const entries = [...zipEntries(await bytesOf(csv.write(graph, options)))];
  const tables = entries.filter(([name]) => name.endsWith('.csv'));
  return {
    cells: tables.flatMap(([, text]) => (parse(text, { bom: true }) as string[][]).flat()),
    guarded: report().losses.find(({ code }) => code === 'guarded-cells')?.count ?? 0,
  };
}

test('as many cells differ between the modes as the report says', async () => {
  const [raw, safe] = [await written('raw'), await written('spreadsheet')];
  const differing = raw.cells.filter((cell, at) => cell !== safe.cells[at]);
  expect(differing.length).toBeGreaterThan(20);
  expect(safe.guarded).toBe(differing.length);
  expect(raw.guarded).toBe(0);
});
