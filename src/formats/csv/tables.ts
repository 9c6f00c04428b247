import type { Shape } from '../../domain/record/subgraph';
import { CO_PRESENCE_ATTRIBUTES, ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from '../attributes';

/** One table of the zip, with a description of each column. */
export interface CsvTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

const ID = { name: 'id', meaning: 'Id of the record.' };
const ENDS = [
  { name: 'source', meaning: 'Id of the node at the start.' },
  { name: 'target', meaning: 'Id of the node at the end.' },
];

export const NODES: CsvTable = {
  name: 'nodes.csv',
  meaning: 'One row per entity.',
  columns: [ID, ...ENTITY_ATTRIBUTES],
};

export const EDGES: Readonly<Record<Shape, CsvTable>> = {
  events: {
    name: 'edges.csv',
    meaning: 'One row per relationship.',
    columns: [ID, ...ENDS, ...RELATIONSHIP_ATTRIBUTES],
  },
  'co-presence': {
    name: 'edges.csv',
    meaning: 'One row per pair of participants that attended the same events. Derived: no source states it.',
    columns: [ID, ...ENDS, ...CO_PRESENCE_ATTRIBUTES],
  },
};

export const NAMES: CsvTable = {
  name: 'names.csv',
  meaning: 'One row per name of an entity.',
  columns: [
    { name: 'id', meaning: 'Id of the entity.' },
    { name: 'text', meaning: 'Text of the name.' },
    { name: 'language', meaning: 'Language (BCP 47).' },
    {
      name: 'type',
      meaning: 'Type of name: official, alias, short, former, romanisation, translation or as-printed.',
    },
    {
      name: 'attested',
      meaning: 'True if a source prints the name; false for transcriptions and translations made later.',
    },
    { name: 'preferred', meaning: 'True for the name to display in its language.' },
    { name: 'confidence', meaning: 'Confidence: stated, inferred or uncertain.' },
    { name: 'reason', meaning: 'Why the fact is inferred or uncertain.' },
    { name: 'citations', meaning: 'Citations (source#locator), separated by spaces.' },
  ],
};

export const EVIDENCE: CsvTable = {
  name: 'evidence.csv',
  meaning: 'One row per citation of an entity, name or relationship.',
  columns: [
    { name: 'id', meaning: 'Id of the entity or relationship.' },
    { name: 'fact', meaning: 'What the citation supports: entity, name, relationship or co-presence.' },
    { name: 'name', meaning: 'Text of the name, if the citation supports a name.' },
    { name: 'source', meaning: 'Id of the source. In the shape events, nodes.csv has its row.' },
    { name: 'locator', meaning: 'Paragraph, page or row in the source.' },
    { name: 'confidence', meaning: 'Confidence: stated, inferred or uncertain.' },
  ],
};
