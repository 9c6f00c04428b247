import type { GraphRecord } from '../../src/domain/record/record';

/** Characters that are gathered before they are handed on. */
const CHUNK = 65_536;

/** Records as JSON lines, many lines a chunk; each line is shown with its record on the way. */
export function* recordChunks(
  records: Iterable<GraphRecord>,
  show: (record: GraphRecord, line: string) => void,
): Generator<string> {
  let chunk = '';
  for (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    show(record, line);
    chunk += line;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
