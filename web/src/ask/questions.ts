/** A question from docs/questions.md: its title, its GraphQL, and the documented answer. */
export interface Question {
  readonly title: string;
  readonly query: string;
  /** JSON text; present if the query has variables. */
  readonly variables?: string;
  /** JSON text. */
  readonly answer?: string;
}

/**
 * Parses the questions of a Markdown page, in order. A question is a level-two heading with a `graphql`
 * block, and optionally a `json variables` block and a `json` block with the answer. Headings without a
 * `graphql` block are skipped.
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
  /** The first block of each kind, keyed by the info string of its fence. */
  readonly blocks: Map<string, string>;
}

function sections(markdown: string): Section[] {
  const found: Section[] = [];
  let block: { fence: string; kind: string; lines: string[] } | undefined;

  for (const line of markdown.split(/\r?\n/)) {
    if (block) {
      // Inside a fence, a line that starts with # is a GraphQL comment.
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

/** Strips Markdown from a heading and keeps the text of code, emphasis and links. */
function plain(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
}
