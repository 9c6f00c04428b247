import { INTERCHANGE } from '../../src/formats/jsonl/jsonl';
import { recordLine } from '../../src/formats/jsonl/line';
import { type GraphOptions, generateGraph } from './graph';
import type { ManifestMaker } from './manifest';

/** Size of a chunk, in characters. */
const CHUNK = 65_536;

/** A generated graph in the interchange format, in chunks of many lines. Calls back for each record. */
export function* interchange(options: GraphOptions, maker: ManifestMaker): Generator<string> {
  const { seed, relationships } = options;
  let chunk = `${JSON.stringify({ record: 'header', ...INTERCHANGE, generated: { seed, relationships } })}\n`;
  for (const record of generateGraph(options)) {
    const line = recordLine(record);
    maker.add(record, line);
    chunk += line;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  const { records, sha256 } = maker.manifest(options);
  yield `${chunk}${JSON.stringify({ record: 'end', records, sha256 })}\n`;
}
