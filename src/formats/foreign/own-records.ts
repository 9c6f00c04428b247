import { isEntityId, isRelationshipId } from '../../domain/record/id';
import type {
  Confidence,
  EntityRecord,
  Evidence,
  NameRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { isKind, kindDefinition } from '../../domain/vocabulary/kinds';
import type { Properties } from '../../domain/vocabulary/properties';
import { isRelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';
import type { ForeignElement } from './graph';

type Node = Pick<Extract<ForeignElement, { is: 'node' }>, 'id' | 'label' | 'attributes'>;
type Edge = Pick<Extract<ForeignElement, { is: 'edge' }>, 'id' | 'source' | 'target' | 'attributes'>;

/**
 * The entity of a node in a file that Guanxi exported; undefined for a foreign node. `names` are the complete names, if
 * the format has them; otherwise the bare texts of the node become names.
 */
export function ownEntity(node: Node, names?: readonly NameRecord[]): EntityRecord | undefined {
  const values = valuesOf(node);
  const kind = values.get('kind');
  if (kind === undefined || !isKind(kind) || !isEntityId(node.id) || !values.has('citations'))
    return undefined;
  const evidence = evidenceOf(values);
  const description = values.get('description');
  const formerIds = wordsOf(values, 'former_ids');
  return {
    record: 'entity',
    id: node.id,
    kind,
    ...(description === undefined ? {} : { description }),
    names: names ?? namesOf(node, values, evidence),
    ...(formerIds.length === 0 ? {} : { formerIds }),
    properties: propertiesOf(kindDefinition(kind).properties, values),
    ...evidence,
  };
}

/** Whether an edge is a co-presence that Guanxi exported. It is derived, so an import must not store it. */
export const isCoPresence = ({ id, attributes }: Edge): boolean =>
  id?.startsWith('co-presence:') === true &&
  attributes.some(({ name, value }) => name === 'derived' && value === 'true');

/** The relationship of an edge in a file that Guanxi exported; undefined for a foreign edge. */
export function ownRelationship(edge: Edge): RelationshipRecord | undefined {
  const values = valuesOf(edge);
  const type = values.get('relationship');
  const { id } = edge;
  if (type === undefined || id === undefined || !isRelationshipType(type) || !isRelationshipId(id, type))
    return undefined;
  return {
    record: 'relationship',
    id,
    type,
    from: edge.source,
    to: edge.target,
    properties: propertiesOf(relationshipDefinition(type).properties, values),
    ...evidenceOf(values),
  };
}

const valuesOf = ({ attributes }: Node | Edge) => new Map(attributes.map(({ name, value }) => [name, value]));

/** The items of a value that lists them separated by spaces. */
const wordsOf = (values: ReadonlyMap<string, string>, name: string) =>
  (values.get(name) ?? '').split(' ').filter((one) => one !== '');

/** The evidence of a fact in a file that Guanxi exported. */
export function evidenceOf(values: ReadonlyMap<string, string>): Evidence {
  const reason = values.get('reason');
  return {
    citations: wordsOf(values, 'citations'),
    confidence: (values.get('confidence') ?? 'stated') as Confidence,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The file has only bare texts of names, so none counts as attested. */
function namesOf(node: Node, values: ReadonlyMap<string, string>, evidence: Evidence): NameRecord[] {
  const label = node.label ?? values.get('label') ?? node.id;
  const written = [
    { text: label, language: /\p{Script=Latin}/u.test(label) ? 'en' : 'und' },
    { text: values.get('label_zh_hant') ?? '', language: 'zh-Hant' },
    { text: values.get('label_zh_hans') ?? '', language: 'zh-Hans' },
    ...(values.get('names') ?? '').split('; ').map((text) => ({ text, language: 'und' })),
  ];
  const seen = new Set<string>(['']);
  return written.flatMap(({ text, language }, at) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [
      {
        text,
        type: 'alias',
        language,
        attested: false,
        ...(at === 0 ? { preferred: true } : {}),
        ...evidence,
      },
    ];
  });
}

function propertiesOf(known: Properties, values: ReadonlyMap<string, string>): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, { type }] of Object.entries(known)) {
    const text = values.get(name);
    if (text === undefined || text === '') continue;
    properties[name] = type.is === 'number' ? Number(text) : type.is === 'boolean' ? text === 'true' : text;
  }
  return properties;
}
