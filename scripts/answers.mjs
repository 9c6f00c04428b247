// Sends every question of docs/questions.md to a running service and writes the answers into the page.
// node scripts/answers.mjs [http://127.0.0.1:4000/graphql]
import { readFileSync, writeFileSync } from 'node:fs';

const QUESTION =
  /```graphql\n([\s\S]*?)```\n(?:\n```json variables\n([\s\S]*?)```\n)?\n```json\n[\s\S]*?```\n/g;
const page = new URL('../docs/questions.md', import.meta.url);
const endpoint = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

const text = readFileSync(page, 'utf8');
let answered = '';
let end = 0;
for (const match of text.matchAll(QUESTION)) {
  const [block, query, variables] = match;
  const answer = await ask(query, variables ? JSON.parse(variables) : {});
  const from = block.lastIndexOf('```json\n');
  answered += `${text.slice(end, match.index)}${block.slice(0, from)}\`\`\`json\n${answer}\n\`\`\`\n`;
  end = match.index + block.length;
}
writeFileSync(page, answered + text.slice(end));

async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
  return JSON.stringify(answer.data, null, 2);
}
