import type { EntityRecord, Evidence } from '../../domain/record/record';
import { hashedId } from '../hashed-id';
import { type DroppedValue, thingDates } from './dates';
import type { ReadFtmEntity } from './entity-shape';
import type { FtmThingDefinition } from './schemata';

/** The properties that become names or the description. */
export const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName', 'summary', 'description'];

/** The record of a thing, and the dates that it drops. */
export function thingRecord(
  { id, properties }: ReadFtmEntity,
  row: FtmThingDefinition,
  dataset: string,
  evidence: Evidence,
): { readonly record: EntityRecord; readonly dropped: readonly DroppedValue[] } {
  const { found, dropped } = thingDates(row, properties);
  const description = descriptionOf(properties);
  const record: EntityRecord = {
    record: 'entity',
    id: hashedId(row.kind, dataset, [id]),
    kind: row.kind,
    ...(description === '' ? {} : { description }),
    names: namesOf(properties).map((name) => ({ ...name, language: 'und', attested: true, ...evidence })),
    properties: { ...row.properties, ...found },
    ...evidence,
  };
  return { record, dropped };
}

/** The names of a thing. A text that occurs several times keeps its first type. */
function namesOf({ name = [], alias = [], weakAlias = [], previousName = [] }: ReadFtmEntity['properties']) {
  const names = [
    ...name.map((text) => ({ text, type: 'official' as const })),
    ...[...alias, ...weakAlias].map((text) => ({ text, type: 'alias' as const })),
    ...previousName.map((text) => ({ text, type: 'former' as const })),
  ];
  return names.filter(({ text }, at) => names.findIndex((other) => other.text === text) === at);
}

const descriptionOf = ({ summary = [], description = [] }: ReadFtmEntity['properties']): string =>
  [...new Set([...summary, ...description])].join(' ').replaceAll(/\s+/g, ' ').trim();
