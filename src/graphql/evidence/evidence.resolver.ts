import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation, toCitations } from '../citation/citation.type';
import { Evidence } from './evidence.type';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => [Citation], {
    name: 'citations',
    description: 'The places in sources that support the fact.',
  })
  citations(@Root() fact: Evidence): Citation[] {
    return toCitations(fact.citations);
  }
}
