import type { Loss } from '../format';

/** What triples do not say. */
export const RDF_LOSSES: readonly Loss[] = [
  {
    code: 'name-details',
    how: 'left-out',
    meaning: 'The type, evidence and confidence of a name; the name and its language are there.',
    count: (record) => (record.record === 'entity' ? record.names.length : 0),
  },
  {
    code: 'order-of-citations',
    how: 'left-out',
    meaning: 'Which of several citations comes first: triples have no order.',
    count: (record) => (record.citations.length > 1 ? 1 : 0),
  },
];
