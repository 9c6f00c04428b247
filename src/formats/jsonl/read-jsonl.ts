import { createHash } from 'node:crypto';
import type { ReadItem } from '../../domain/record/read-item';
import type { GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import type { Reader } from '../reader';
import { decoded } from '../text/decode';
import { type Line, lines } from '../text/read-lines';
import { INTERCHANGE } from './jsonl';
import { RECORD } from './record-shape';

/** Reads Guanxi's interchange format. Throws BAD_FILE if the last line is missing or does not match the records. */
export const readJsonl: Reader = {
  name: 'jsonl',
  label: 'Guanxi JSON lines',
  extensions: ['jsonl', 'ndjson'],
  allOrNothing: true,
  async *read(file) {
    const hash = createHash('sha256');
    const bad = (what: string, line: number) =>
      new AppError('BAD_FILE', `${file.name}:${line} ${what}`, { line });
    let records = 0;
    let ended = false;
    let last = 1;
    for await (const line of lines(file.name, decoded(file.name, file.bytes()))) {
      last = line.number;
      if (ended) throw bad('follows the end line', line.number);
      const value = parsed(line, bad);
      if (line.number === 1) assertHeader(value, bad);
      else if (value.record === 'end') {
        const sha256 = hash.digest('hex');
        if (value.records !== records || value.sha256 !== sha256)
          throw bad('does not match the records above it: the file was changed or is truncated', line.number);
        ended = true;
      } else {
        records += 1;
        hash.update(`${line.text}\n`);
        yield reading(value, file.name, line);
      }
    }
    if (!ended) throw bad('is the last line, but the end line is missing: the file is truncated', last);
  },
};

type Bad = (what: string, line: number) => AppError;

function parsed({ text, number }: Line, bad: Bad): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw bad(`is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`, number);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad('is not a JSON object', number);
  return value as Record<string, unknown>;
}

function assertHeader({ record, form, version }: Record<string, unknown>, bad: Bad) {
  if (record !== 'header' || form !== INTERCHANGE.form)
    throw bad('is not the header of Guanxi JSON lines ({"record":"header","form":"guanxi",…})', 1);
  if (version !== INTERCHANGE.version)
    throw bad(`has version ${String(version)}; only version ${INTERCHANGE.version} is supported`, 1);
}

function reading(value: Record<string, unknown>, name: string, { number }: Line): ReadItem {
  const origin = { file: name, line: number };
  const result = RECORD.safeParse(value);
  if (result.success) {
    // The cast only removes `| undefined` from optional keys; the parser omits absent keys.
    return { is: 'entry', origin, contributions: [{ record: result.data as GraphRecord }] };
  }
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const shown = typeof value.id === 'string' ? { value: value.id.slice(0, 200) } : {};
  return {
    is: 'rejection',
    origin,
    ...shown,
    reason: `${path === '' ? '' : `${path}: `}${issue?.message ?? ''}`,
  };
}
