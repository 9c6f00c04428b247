import { ArgsType, type ClassType, Field, ID, InputType, Int } from 'type-graphql';
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
  addFilterFields(type, definition);
  return type;
}

/** Adds the fields of a filter to an input or arguments type. */
function addFilterFields(type: ClassType, definition: FilterDefinition): void {
  for (const [name, field] of Object.entries(definition)) {
    const { meaning, fallback } = field;
    const description = fallback === undefined ? `${meaning}.` : `${meaning}; defaults to ${fallback}.`;
    Field(() => inputType(field.type) as ClassType, { nullable: true, description })(type.prototype, name);
  }
}

/** An arguments type with the fields of a filter beside those of `parent`. */
export function filterArgs<T extends ClassType>(definition: FilterDefinition, parent: T): T {
  const type = namedClass(`${parent.name}WithFilter`, parent);
  ArgsType()(type);
  addFilterFields(type, definition);
  return type as T;
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
