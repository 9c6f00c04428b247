import { AppError } from '../errors';
import type { Format } from './format';
import { graphml } from './graphml/graphml';
import { jsonl } from './jsonl/jsonl';

/** Every form that a subgraph can be taken away in. A new format is one file and one row here. */
export const FORMATS: readonly Format[] = [jsonl, graphml];

/** The format of a name; UNKNOWN_FORMAT lists those there are. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const formats = FORMATS.map((one) => one.name);
  throw new AppError(
    'UNKNOWN_FORMAT',
    `There is no export format "${name.slice(0, 40)}". There are ${formats.join(', ')}.`,
    { formats },
  );
}
