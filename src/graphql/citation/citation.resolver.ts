import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { AppError } from '../../errors';
import { type Context, loadEntity } from '../context';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';
import { Citation } from './citation.type';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => vocabularyTypes.kinds.Source, { description: 'The cited source.' })
  async source(@Root() { sourceId }: Citation, @Ctx() context: Context): Promise<Entity> {
    const source = await loadEntity(context, sourceId);
    if (source) return source;
    throw new AppError('NOT_FOUND', `The source "${sourceId}" is not in the graph.`, { id: sourceId });
  }
}
