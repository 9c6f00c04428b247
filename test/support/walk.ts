import type { Answer, TestService } from './service';

/** A list field with its arguments, except those for paging. */
export interface ListField {
  readonly name: string;
  /** Arguments of the field, such as `of: "person:quan-shunji"`. */
  readonly given?: string;
  /** The fields that identify a node; the default is `id`. */
  readonly key?: string;
}

type Way = 'forward' | 'backward';

/** The keys of all rows of a list in its order, read page by page, forward or backward. */
export async function walk(
  api: TestService,
  { name, given = '', key = 'id' }: ListField,
  size: number,
  way: Way,
): Promise<string[]> {
  const [count, cursor] = way === 'forward' ? ['first', 'after'] : ['last', 'before'];
  const query = `query ($size: Int!, $cursor: String) {
    list: ${name}(${given} ${count}: $size, ${cursor}: $cursor) {
      edges { cursor node { ${key} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const rows: string[] = [];
  let at: string | null = null;
  for (;;) {
    const answer: Answer = await api.ask(query, { size, cursor: at });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const { edges, pageInfo } = answer.data.list;
    if (edges.length > size) throw new Error(`${edges.length} rows on a page of ${size}`);
    const page = edges.map((edge: { node: object }) => JSON.stringify(edge.node));
    if (way === 'forward') rows.push(...page);
    else rows.unshift(...page);
    const more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) return rows;
    if (edges.length === 0) throw new Error('an empty page that says there is more');
    at = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
