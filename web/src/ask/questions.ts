/** A question of docs/questions.md: in words, in GraphQL, and the answer the page documents. */
export interface Question {
  readonly title: string;
  readonly query: string;
  /** JSON text, present when the query has variables. */
  readonly variables?: string;
  /** JSON text. */
  readonly answer?: string;
}

/**
 * The questions of a Markdown page, in its order. A question is a level two heading followed by a
 * `graphql` block, at most one `json variables` block and at most one `json` block, its answer.
 * Headings without a `graphql` block are prose and are passed over.
 */
export function parseQuestions(markdown: string): Question[] {
  return sections(markdown).flatMap(({ heading, blocks }) => {
    const query = blocks.get('graphql');
    if (query === undefined) return [];
    const variables = blocks.get('json variables');
    const answer = blocks.get('json');
    return [
      {
        title: plain(heading),
        query,
        ...(variables !== undefined && { variables }),
        ...(answer !== undefined && { answer }),
      },
    ];
  });
}

interface Section {
  readonly heading: string;
  /** The first block of each kind, by what follows the opening fence. */
  readonly blocks: Map<string, string>;
}

function sections(markdown: string): Section[] {
  const found: Section[] = [];
  let block: { fence: string; kind: string; lines: string[] } | undefined;

  for (const line of markdown.split(/\r?\n/)) {
    if (block) {
      // Inside a fence a line that starts with # is a GraphQL comment, not a heading.
      if (line.trimEnd() !== block.fence) {
        block.lines.push(line);
        continue;
      }
      const blocks = found.at(-1)?.blocks;
      if (blocks && !blocks.has(block.kind)) blocks.set(block.kind, block.lines.join('\n').trim());
      block = undefined;
      continue;
    }
    const opening = /^(`{3,}|~{3,})(.*)$/.exec(line);
    const heading = /^##\s+(.+)$/.exec(line);
    if (opening?.[1]) block = { fence: opening[1], kind: words(opening[2] ?? ''), lines: [] };
    else if (heading?.[1]) found.push({ heading: heading[1], blocks: new Map() });
  }
  return found;
}

function words(infoString: string): string {
  return infoString.trim().split(/\s+/).join(' ').toLowerCase();
}

/** A heading without its Markdown: code, emphasis and links leave their text. */
function plain(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
}
