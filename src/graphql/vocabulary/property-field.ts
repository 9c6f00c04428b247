import { type ClassType, Float } from 'type-graphql';
import type { PropertyValues } from '../../domain/record/entity';
import type { Property } from '../../domain/vocabulary/properties';
import { loadEntity } from '../context';
import { EdtfDate, toEdtfDate } from '../edtf-date/edtf-date.type';
import { enumOfProperty } from '../enums/property-enums';
import type { FieldDefinition } from './define-type';

/** The field for a property of a kind or relationship. `read` returns the stored value from the field's root. */
export function propertyField(
  property: Property,
  read: (root: never) => unknown,
  postType: () => ClassType,
): FieldDefinition {
  const common = { description: property.meaning, nullable: property.required !== true, resolve: read };
  const closedList = enumOfProperty(property);
  if (closedList) return { ...common, type: () => closedList };
  switch (property.type.is) {
    case 'edtf':
      return {
        ...common,
        type: () => EdtfDate,
        resolve: (root: { readonly properties?: PropertyValues }) =>
          toEdtfDate(read(root as never), root.properties?.dayPart),
      };
    case 'number':
      return { ...common, type: () => Float };
    case 'boolean':
      return { ...common, type: () => Boolean };
    case 'post':
      return {
        ...common,
        type: postType,
        resolve: (root: never, _: never, context) => {
          const id = read(root);
          return typeof id === 'string' ? loadEntity(context, id) : null;
        },
      };
    default:
      return { ...common, type: () => String };
  }
}
