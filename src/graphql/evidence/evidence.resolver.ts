import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation, toCitations } from '../citation/citation.type';
import { EVIDENCE_DESCRIPTIONS, EvidenceFields } from './evidence.type';

@Resolver(() => EvidenceFields)
export class EvidenceResolver {
  @FieldResolver(() => [Citation], {
    name: 'citations',
    description: EVIDENCE_DESCRIPTIONS.citations,
  })
  citations(@Root() fact: EvidenceFields): Citation[] {
    return toCitations(fact.citations);
  }
}
