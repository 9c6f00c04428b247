import type { Confidence } from '../../../src/explorer/api/operations.gen';
import type { Entity } from '../../../src/explorer/graph/entity';
import type { Fact, FactType } from '../../../src/explorer/graph/fact';

const common = { description: null, confidence: 'STATED' as const };

export const person = (id: string, degree = 1): Entity => ({
  ...common,
  id,
  kind: 'PERSON',
  name: id,
  degree,
});

/** An event on a day, or over several days. */
export const event = (id: string, earliest: string, latest = earliest, groupSize = 2): Entity => ({
  ...common,
  id,
  kind: 'EVENT',
  name: id,
  degree: 1,
  eventType: 'MEETING',
  eventStatus: 'HELD',
  date: {
    edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
    earliest,
    latest,
    text: `${earliest} to ${latest}`,
  },
  dayPart: null,
  groupSize,
});

/** An unsigned agreement. */
export const agreement = (id: string, day: string): Entity => ({
  ...common,
  id,
  kind: 'AGREEMENT',
  name: id,
  degree: 1,
  agreementType: 'MOU',
  agreementStatus: 'AGREED_TO_SIGN',
  date: { edtf: day, earliest: day, latest: day, text: day },
});

export const fact = (
  from: string,
  to: string,
  {
    type = 'TOOK_PART',
    confidence = 'STATED',
    cites = ['P1'],
    ...rest
  }: Partial<Fact> & {
    type?: FactType;
    confidence?: Confidence;
    cites?: readonly string[];
  } = {},
): Fact => ({
  id: `${type}:${from}>${to}`,
  type,
  from,
  to,
  label: type,
  sentence: `${from} ${type} ${to} [${cites.join(', ')}]`,
  confidence,
  reason: null,
  properties: [],
  citations: cites.map((locator) => ({
    id: `source:s#${locator}`,
    locator,
    source: { id: 'source:s', name: 'The source', url: null, publishedOn: null },
  })),
  ...rest,
});

/** Records by id. */
export const toRecords = (entities: readonly Entity[], facts: readonly Fact[]) => ({
  entities: new Map(entities.map((one) => [one.id, one])),
  facts: new Map(facts.map((one) => [one.id, one])),
});
