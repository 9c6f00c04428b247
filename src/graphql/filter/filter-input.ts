import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import type { FieldType, FilterDefinition } from '../../services/questions/filters/filter-field';
import { CertaintyEnum, ConfidenceEnum, KindEnum, RelationshipTypeEnum } from '../enums/enums';
import { requirePropertyEnum } from '../enums/property-enums';
import { namedClass } from '../vocabulary/named-class';
import { PeriodInput } from './period.input';

const ENUMS: Readonly<Record<string, object>> = {
  Certainty: CertaintyEnum,
  Confidence: ConfidenceEnum,
  Kind: KindEnum,
  RelationshipType: RelationshipTypeEnum,
};

/** The input type of a filter, made from its declaration in services/questions/filters. */
export function filterInput(name: string, definition: FilterDefinition, description: string): ClassType {
  const type = namedClass(name);
  InputType(name, { description })(type);
  for (const [field, { type: fieldType, meaning, fallback }] of Object.entries(definition)) {
    const text = fallback === undefined ? `${meaning}.` : `${meaning}; defaults to ${fallback}.`;
    Field(() => inputType(fieldType) as ClassType, { nullable: true, description: text })(
      type.prototype,
      field,
    );
  }
  return type;
}

function inputType(type: FieldType): unknown {
  switch (type.is) {
    case 'period':
      return PeriodInput;
    case 'id':
      return ID;
    case 'ids':
      return [ID];
    case 'flag':
      return Boolean;
    case 'integer':
      return Int;
    case 'word':
      return wordType(type.list?.name);
    case 'words':
      return [wordType(type.list?.name)];
  }
}

const wordType = (name: string | undefined): unknown =>
  name === undefined ? String : (ENUMS[name] ?? requirePropertyEnum(name));
