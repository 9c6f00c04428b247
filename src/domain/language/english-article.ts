/** Common nouns that take an article as the head of a name: the Commerce Bureau of Binhu District. */
const NOUNS = new Set(
  [
    'academy administration agency alliance assembly association authority bank belt board bureau center centre chamber',
    'commission committee congress consulate council court delegation delta department embassy federation foundation fund',
    'general government institute kingdom league ministry mission office organisation organization party republic',
    'secretariat society states union',
  ].flatMap((line) => line.split(' ')),
);
const HEAD = /^(.*?)(?: (?:of|for|in|on|to) .*)?$/;

/** An English name within a sentence. It takes an article if its head is a common noun. */
export function withArticle(name: string): string {
  if (/^(the|an?) /i.test(name)) return name;
  const head = HEAD.exec(name)?.[1]?.split(' ').at(-1)?.toLowerCase() ?? '';
  return NOUNS.has(head) || name.startsWith('University of ') ? `the ${name}` : name;
}
