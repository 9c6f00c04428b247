import { Args, ArgsType, type ClassType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import type { EntityNode } from '../../db/shapes';
import { KIND_NAMES, type Kind, kindRow } from '../../domain/vocabulary/kinds';
import { TIE_NAMES, tiedKinds, tieRow } from '../../domain/vocabulary/ties';
import { count, type EntityFilter, type ListRequest, list } from '../../services/questions/lists/lists';
import { namedClass, resolverClasses } from '../build';
import type { Context } from '../context';
import { CertaintyEnum, ConfidenceEnum, DirectionEnum, enumOfMeanings, enumOfProperty } from '../enums';
import { Period } from '../types/filters';
import { kindType } from '../types/kind-types';
import { connection, connectionType, PageArgs } from '../types/page';

const ListOrderEnum = enumOfMeanings(
  'ListOrder',
  { NAME: 'The name by which a reader of English knows it', DATE: 'The earliest day that it may mean' },
  'What a list is ordered by.',
);

/** The filter fields of a kind: those that its row of the table makes sense of. */
function filterType(kind: Kind): ClassType {
  const { properties, dated } = kindRow(kind);
  const type = namedClass(`${kind}Filter`);
  InputType(`${kind}Filter`, {
    description: `Which ${kindRow(kind).plural} are asked for; all that is given must hold.`,
  })(type);
  const add = (name: string, fieldType: () => ClassType | object, description: string) =>
    Field(fieldType as () => ClassType, { nullable: true, description })(type.prototype, name);
  const types = properties.type && enumOfProperty(properties.type);
  const statuses = properties.status && enumOfProperty(properties.status);
  if (types) add('types', () => [types], 'Only these types.');
  if (statuses) add('statuses', () => [statuses], 'Only these statuses.');
  if (dated) {
    add('during', () => Period, 'Only of this period; undated ones may be of any.');
    add('certainty', () => CertaintyEnum, 'How uncertain dates count; POSSIBLE where not given.');
  }
  add('minConfidence', () => ConfidenceEnum, 'Only those at least as sure as this.');
  for (const tie of TIE_NAMES) if (tiedKinds(tie).includes(kind)) add(tie, () => ID, tieRow(tie).meaning);
  return type;
}

function argsType(kind: Kind, filter: ClassType): ClassType {
  const type = namedClass(`${kind}ListArgs`, PageArgs);
  ArgsType()(type);
  const add = (name: string, fieldType: () => ClassType | object, description: string) =>
    Field(fieldType as () => ClassType, { nullable: true, description })(type.prototype, name);
  add('filter', () => filter, 'Which ones are asked for.');
  add('orderBy', () => ListOrderEnum, 'DATE for events and agreements, else NAME, where not given.');
  add('direction', () => DirectionEnum, 'ASC where not given.');
  return type;
}

interface ListArgs extends ListRequest {
  readonly filter?: EntityFilter | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** One list at the root for every kind of the table. */
for (const kind of KIND_NAMES) {
  const { plural } = kindRow(kind);
  const args = argsType(kind, filterType(kind));
  const type = connectionType(kind, () => kindType(kind));
  const resolver = namedClass(`${kind}ListResolver`);
  Object.defineProperty(resolver.prototype, plural, {
    value: async (context: Context, given: ListArgs) => {
      const page = await list(context.query, kind, { ...given, descending: given.direction === 'DESC' });
      return connection(
        page,
        (entity: EntityNode) => entity,
        () => count(context.query, kind, given.filter),
      );
    },
    configurable: true,
    writable: true,
  });
  const descriptor = Object.getOwnPropertyDescriptor(resolver.prototype, plural) ?? {};
  Query(() => type, { description: `A list of ${plural}, straight from an index.` })(
    resolver.prototype,
    plural,
    descriptor,
  );
  Ctx()(resolver.prototype, plural, 0);
  Args(() => args)(resolver.prototype, plural, 1);
  Resolver()(resolver);
  resolverClasses.push(resolver);
}
