import { Args, ArgsType, type ClassType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { KIND_NAMES, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import {
  kindsWithFilter,
  LIST_FILTER_KEYS,
  listFilterDefinition,
} from '../../domain/vocabulary/list-filters';
import {
  countEntities,
  type EntityFilter,
  type ListRequest,
  listEntities,
} from '../../services/questions/lists/lists';
import type { Context } from '../context';
import { CertaintyEnum, ConfidenceEnum, type Direction, DirectionEnum } from '../enums/enums';
import { enumOfProperty } from '../enums/property-enums';
import { registerEnum } from '../enums/register-enum';
import { PeriodInput } from '../filter/period.input';
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
  const { properties, dated, plural } = kindDefinition(kind);
  const type = namedClass(`${kind}Filter`);
  InputType(`${kind}Filter`, { description: `Filter of ${plural}; all given conditions must hold.` })(type);
  const types = properties.type && enumOfProperty(properties.type);
  const statuses = properties.status && enumOfProperty(properties.status);
  if (types) addOptional(type, 'types', [types], 'Only these types.');
  if (statuses) addOptional(type, 'statuses', [statuses], 'Only these statuses.');
  if (dated) {
    addOptional(type, 'during', PeriodInput, 'Only in this period; undated entities may fall in any period.');
    addOptional(type, 'certainty', CertaintyEnum, 'How uncertain dates compare; defaults to POSSIBLE.');
  }
  addOptional(type, 'minConfidence', ConfidenceEnum, 'Only entities with at least this confidence.');
  for (const key of LIST_FILTER_KEYS)
    if (kindsWithFilter(key).includes(kind)) addOptional(type, key, ID, listFilterDefinition(key).meaning);
  return type;
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
