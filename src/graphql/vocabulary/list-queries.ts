import { Args, ArgsType, type ClassType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { KIND_NAMES, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import {
  kindsWithFilter,
  LIST_FILTER_KEYS,
  listFilterDefinition,
} from '../../domain/vocabulary/list-filters';
import type { Property } from '../../domain/vocabulary/properties';
import type { FilterDefinition } from '../../services/questions/filters/filter-field';
import { LIST_FILTER } from '../../services/questions/filters/list-filter';
import {
  countEntities,
  type EntityFilter,
  type ListRequest,
  listEntities,
} from '../../services/questions/lists/lists';
import type { Context } from '../context';
import { type Direction, DirectionEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';
import { filterInput } from '../filter/filter-input';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { PageArgs } from '../page/page.args';
import { toConnection } from '../page/to-connection';
import { defineObjectType } from './define-type';
import type { KindTypes } from './kind-types';
import { namedClass } from './named-class';

/** Defines the root list of each kind, such as `people`; returns the resolvers. */
export function defineListQueries(kinds: KindTypes): readonly ClassType[] {
  const orderEnum = registerEnum(
    'ListOrder',
    { NAME: 'by the name that readers of English know', DATE: 'by the earliest possible day' },
    'Order of a list.',
  );
  return KIND_NAMES.flatMap((kind) => defineListQuery(kind, () => kinds[kind], orderEnum));
}

interface ListArgs extends ListRequest {
  readonly filter?: EntityFilter | null;
  readonly direction?: Direction | null;
}

function defineListQuery(kind: Kind, node: () => ClassType, orderEnum: object): ClassType[] {
  const { plural } = kindDefinition(kind);
  const edge = defineObjectType(`${kind}Edge`, `Row of a list of ${plural}.`, {}, { extends: EdgeOf(node) });
  const connection = defineObjectType(
    `${kind}Connection`,
    `Page of a list of ${plural}.`,
    {},
    { extends: ConnectionOf(() => edge.type, node) },
  );
  const args = listArgs(kind, listFilter(kind), orderEnum);
  const resolver = namedClass(`${kind}ListResolver`);
  const descriptor: PropertyDescriptor = {
    value: async ({ query }: Context, request: ListArgs) => {
      const page = await listEntities(query, kind, { ...request, descending: request.direction === 'DESC' });
      return toConnection(
        page,
        (entity: Entity) => entity,
        () => countEntities(query, kind, request.filter),
      );
    },
    configurable: true,
    writable: true,
  };
  Object.defineProperty(resolver.prototype, plural, descriptor);
  const description = `All ${plural} that match a filter.`;
  Query(() => connection.type, { description })(resolver.prototype, plural, descriptor);
  Ctx()(resolver.prototype, plural, 0);
  Args(() => args)(resolver.prototype, plural, 1);
  Resolver()(resolver);
  return [resolver];
}

/** The filter of a kind's list: the filters that its properties and relationships allow. */
function listFilter(kind: Kind): ClassType {
  const { plural } = kindDefinition(kind);
  const type = filterInput(
    `${kind}Filter`,
    listFilterFields(kind),
    `Filter of ${plural}; all given conditions must hold.`,
  );
  for (const key of LIST_FILTER_KEYS)
    if (kindsWithFilter(key).includes(kind)) addOptional(type, key, ID, listFilterDefinition(key).meaning);
  return type;
}

/** The fields of LIST_FILTER that a kind has: types and statuses as its own enums, a period only with a date. */
function listFilterFields(kind: Kind): FilterDefinition {
  const { properties, dated } = kindDefinition(kind);
  const { types, statuses, during, certainty, minConfidence } = LIST_FILTER;
  const ofProperty = (field: FilterDefinition[string], property: Property | undefined) =>
    property?.type.is === 'term'
      ? {
          ...field,
          type: {
            is: 'words',
            list: { name: property.type.name, of: Object.keys(property.type.of) },
          } as const,
        }
      : undefined;
  const typesOfKind = ofProperty(types, properties.type);
  const statusesOfKind = ofProperty(statuses, properties.status);
  return {
    ...(typesOfKind && { types: typesOfKind }),
    ...(statusesOfKind && { statuses: statusesOfKind }),
    ...(dated && { during, certainty }),
    minConfidence,
  };
}

function listArgs(kind: Kind, filter: ClassType, orderEnum: object): ClassType {
  const type = namedClass(`${kind}ListArgs`, PageArgs);
  ArgsType()(type);
  addOptional(type, 'filter', filter, 'Only entities that match.');
  addOptional(type, 'orderBy', orderEnum, 'Defaults to DATE for events and agreements, otherwise to NAME.');
  addOptional(type, 'direction', DirectionEnum, 'Defaults to ASC.');
  return type;
}

const addOptional = (type: ClassType, name: string, fieldType: unknown, description: string) =>
  Field(() => fieldType as ClassType, { nullable: true, description })(type.prototype, name);
