import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A source and the place in it that supports a fact.' })
export class Citation {
  @Field(() => ID, { description: '`sourceId#locator`.' })
  id!: string;

  @Field(() => String, { description: 'Paragraph, page or row in the source, such as `P7`.' })
  locator!: string;

  sourceId!: string;
}

/** Distinct citations, ordered by source and by place in the source; `texts` are of the form `sourceId#locator`. */
export function toCitations(texts: readonly string[]): Citation[] {
  const distinct = [...new Set(texts)].map((id) => {
    const cut = id.indexOf('#');
    return { id, sourceId: id.slice(0, cut), locator: id.slice(cut + 1) };
  });
  return distinct.sort(
    (a, b) =>
      a.sourceId.localeCompare(b.sourceId) || a.locator.localeCompare(b.locator, 'en', { numeric: true }),
  );
}
