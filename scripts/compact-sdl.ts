import { parse, print, stripIgnoredCharacters, visit } from 'graphql';

const HEADER =
  '# The API at the last release, one definition a line and without descriptions. Written by `npm run schema:release`.';

/** The definitions of an SDL, one per line and without descriptions: all that a breaking change can touch. */
export function compactSdl(sdl: string): string {
  const { definitions } = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${[HEADER, ...definitions.map((one) => stripIgnoredCharacters(print(one)))].join('\n')}\n`;
}
