import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityNode } from '../../db/shapes';
import { AppError } from '../../errors';
import { type Context, loadEntity } from '../context';
import { kindType } from './kind-types';

/** Where a fact is said. */
@ObjectType({ description: 'Where a fact is said: a source, and the place in it.' })
export class Citation {
  @Field(() => ID, { description: '`sourceId#locator`.' })
  id!: string;

  @Field(() => String, { description: 'The paragraph, page or row, such as `P7`.' })
  locator!: string;

  sourceId!: string;
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => kindType('Source'), { description: 'The source that is cited.' })
  async source(@Root() citation: Citation, @Ctx() context: Context): Promise<EntityNode> {
    const source = await loadEntity(context, citation.sourceId);
    if (!source)
      throw new AppError('NOT_FOUND', `The source "${citation.sourceId}" is not in the graph.`, {
        id: citation.sourceId,
      });
    return source;
  }
}

/** The citations of a fact, each once, in the order of their places. */
export function citationsOf(texts: readonly string[]): Citation[] {
  const distinct = [...new Set(texts)].map((id) => {
    const cut = id.indexOf('#');
    return { id, sourceId: id.slice(0, cut), locator: id.slice(cut + 1) };
  });
  return distinct.sort(
    (a, b) =>
      a.sourceId.localeCompare(b.sourceId) || a.locator.localeCompare(b.locator, 'en', { numeric: true }),
  );
}
