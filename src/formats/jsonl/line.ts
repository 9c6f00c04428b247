import type { GraphRecord, NameRecord, PropertyValue } from '../../domain/record/record';

/**
 * A record as one line of the interchange form: keys in a fixed order, what is absent left out, properties by name.
 * Two records that say the same give the same bytes, whichever way they were made.
 */
export function recordLine(record: GraphRecord): string {
  const { citations, confidence, reason } = record;
  const evidence = { citations, confidence, reason };
  const line =
    record.record === 'entity'
      ? {
          record: record.record,
          id: record.id,
          kind: record.kind,
          names: record.names.map(canonicalName),
          formerIds: record.formerIds,
          description: record.description,
          properties: byName(record.properties),
          ...evidence,
        }
      : {
          record: record.record,
          id: record.id,
          type: record.type,
          from: record.from,
          to: record.to,
          properties: byName(record.properties),
          ...evidence,
        };
  return `${JSON.stringify(line)}\n`;
}

const canonicalName = ({
  text,
  type,
  language,
  attested,
  preferred,
  citations,
  confidence,
  reason,
}: NameRecord) => ({
  text,
  type,
  language,
  attested,
  preferred: preferred === true ? true : undefined,
  citations,
  confidence,
  reason,
});

function byName(properties: Readonly<Record<string, PropertyValue>>): Record<string, PropertyValue> {
  const names = Object.keys(properties);
  if (names.length < 2) return properties;
  return Object.fromEntries(names.sort().map((name) => [name, properties[name] as PropertyValue]));
}
