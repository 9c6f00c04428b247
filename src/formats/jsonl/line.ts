import type { Evidence, GraphRecord, NameRecord, PropertyValue } from '../../domain/record/record';
import { jsonText, jsonTexts, jsonValue } from '../text/json-text';

/**
 * A record as one line of the interchange format. Keys have a fixed order, properties are sorted by name, and absent
 * values are omitted, so equal records give equal bytes.
 */
export function recordLine(record: GraphRecord): string {
  const { id, properties } = record;
  const own = `"properties":${propertiesText(properties)},${evidence(record)}}\n`;
  if (record.record === 'relationship') {
    const { type, from, to } = record;
    return `{"record":"relationship","id":${jsonText(id)},"type":"${type}","from":${jsonText(from)},"to":${jsonText(to)},${own}`;
  }
  const { kind, names, formerIds, description } = record;
  const former = formerIds === undefined ? '' : `"formerIds":${jsonTexts(formerIds)},`;
  const described = description === undefined ? '' : `"description":${jsonText(description)},`;
  return `{"record":"entity","id":${jsonText(id)},"kind":"${kind}","names":[${namesText(names)}],${former}${described}${own}`;
}

function namesText(names: readonly NameRecord[]): string {
  let list = '';
  for (const name of names) {
    const { text, type, language, attested, preferred } = name;
    list += `${list === '' ? '' : ','}{"text":${jsonText(text)},"type":${jsonText(type)},"language":${jsonText(language)},"attested":${attested},${preferred === true ? '"preferred":true,' : ''}${evidence(name)}}`;
  }
  return list;
}

const evidence = ({ citations, confidence, reason }: Evidence): string =>
  `"citations":${jsonTexts(citations)},"confidence":${jsonText(confidence)}${reason === undefined ? '' : `,"reason":${jsonText(reason)}`}`;

function propertiesText(properties: Readonly<Record<string, PropertyValue>>): string {
  let list = '';
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value === undefined) continue;
    list += `${list === '' ? '' : ','}${jsonText(name)}:${jsonValue(value)}`;
  }
  return `{${list}}`;
}
