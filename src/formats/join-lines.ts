/** The lines of a batch as one text, so that a writer yields once per batch instead of once per record. */
export function joined<R>(batch: readonly R[], line: (record: R) => string): string {
  let lines = '';
  for (const record of batch) lines += line(record);
  return lines;
}
