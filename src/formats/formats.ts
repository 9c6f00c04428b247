import { AppError } from '../errors';
import { csv } from './csv/csv';
import { cypher } from './cypher/cypher';
import { cytoscape } from './cytoscape/cytoscape';
import { dot } from './dot/dot';
import type { Format } from './format';
import { ftm } from './ftm/ftm';
import { gexf, gexf12 } from './gexf/gexf';
import { graphml } from './graphml/graphml';
import { jsonl } from './jsonl/jsonl';
import { markdown } from './markdown/markdown';
import { jsonLd } from './rdf/json-ld';
import { turtle } from './rdf/turtle';

/** Every form that a subgraph can be taken away in. A new format is one file and one row here. */
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
