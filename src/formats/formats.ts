import { AppError } from '../errors';
import { csv } from './csv/csv';
import { cypher } from './cypher/cypher';
import { cytoscape } from './cytoscape/cytoscape';
import { dot } from './dot/dot';
import type { Format } from './export-format';
import { ftm } from './ftm/ftm';
import { gexf, gexf12 } from './gexf/gexf';
import { graphml } from './graphml/graphml';
import { jsonl } from './jsonl/jsonl';
import { markdown } from './markdown/markdown';
import { jsonLd } from './rdf/json-ld';
import { turtle } from './rdf/turtle';

/** Every export format. A new format is one file and one row here. */
export const FORMATS: readonly Format[] = [
  jsonl,
  graphml,
  gexf,
  gexf12,
  csv,
  cytoscape,
  jsonLd,
  turtle,
  ftm,
  dot,
  cypher,
  markdown,
];

/** The format of this name. Throws UNKNOWN_FORMAT with the list of formats if there is none. */
export function requireFormat(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const formats = FORMATS.map((one) => one.name);
  throw new AppError(
    'UNKNOWN_FORMAT',
    `"${name.slice(0, 40)}" is not an export format. Use one of ${formats.join(', ')}.`,
    { formats },
  );
}
