import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation, toCitations } from '../citation/citation.type';
import { EvidenceFields } from './evidence.type';

@Resolver(() => EvidenceFields)
export class EvidenceResolver {
  @FieldResolver(() => [Citation], {
    name: 'citations',
    description: 'The places in sources that support the fact.',
  })
  citations(@Root() fact: EvidenceFields): Citation[] {
    return toCitations(fact.citations);
  }
}
