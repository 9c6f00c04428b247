import type { Loss } from '../export-format';

/** The losses of RDF. */
export const RDF_LOSSES: readonly Loss[] = [
  {
    code: 'name-details',
    how: 'left-out',
    meaning: 'Type, evidence and confidence of names. The names and their languages are kept.',
    count: (record) => (record.record === 'entity' ? record.names.length : 0),
  },
  {
    code: 'order-of-citations',
    how: 'left-out',
    meaning: 'The order of several citations. Triples have no order.',
    count: (record) => (record.citations.length > 1 ? 1 : 0),
  },
];
