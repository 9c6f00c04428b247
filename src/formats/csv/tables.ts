import type { Shape } from '../../domain/record/subgraph';
import { CO_PRESENCE_ATTRIBUTES, ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from '../attributes';

/** One table of the zip: its columns with what they mean. */
export interface Table {
  readonly name: string;
  readonly meaning: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
}

const ID = { name: 'id', meaning: 'Its id.' };
const ENDS = [
  { name: 'source', meaning: 'Id of the node that it goes from.' },
  { name: 'target', meaning: 'Id of the node that it goes to.' },
];

export const NODES: Table = {
  name: 'nodes.csv',
  meaning: 'One row an entity.',
  columns: [ID, ...ENTITY_ATTRIBUTES],
};

export const EDGES: Readonly<Record<Shape, Table>> = {
  events: {
    name: 'edges.csv',
    meaning: 'One row a relationship.',
    columns: [ID, ...ENDS, ...RELATIONSHIP_ATTRIBUTES],
  },
  'co-presence': {
    name: 'edges.csv',
    meaning: 'One row a pair that was present at the same events; derived, and stated by no source.',
    columns: [ID, ...ENDS, ...CO_PRESENCE_ATTRIBUTES],
  },
};

export const NAMES: Table = {
  name: 'names.csv',
  meaning: 'One row a name of an entity.',
  columns: [
    { name: 'id', meaning: 'Id of the entity.' },
    { name: 'text', meaning: 'The name.' },
    { name: 'language', meaning: 'Its language (BCP 47).' },
    { name: 'type', meaning: 'official, alias, short, former, romanisation, translation or as-printed.' },
    { name: 'attested', meaning: 'Whether a source prints it; false where a program or we made it.' },
    { name: 'preferred', meaning: 'Whether it is the one to show in its language.' },
    { name: 'confidence', meaning: 'stated, inferred or uncertain.' },
    { name: 'reason', meaning: 'Why it was inferred or is uncertain.' },
    { name: 'citations', meaning: 'Where it is said: source#locator, set apart by blanks.' },
  ],
};

export const EVIDENCE: Table = {
  name: 'evidence.csv',
  meaning: 'One row a citation of an entity, a name or a relationship.',
  columns: [
    { name: 'id', meaning: 'Id of the entity or relationship.' },
    { name: 'fact', meaning: 'What is cited: entity, name, relationship or co-presence.' },
    { name: 'name', meaning: 'The name, where a name is cited.' },
    { name: 'source', meaning: 'Id of the source; in the shape events it is a row of nodes.csv.' },
    { name: 'locator', meaning: 'Where in the source: paragraph, page or row.' },
    { name: 'confidence', meaning: 'stated, inferred or uncertain.' },
  ],
};
