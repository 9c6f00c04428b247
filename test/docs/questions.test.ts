import { readFileSync } from 'node:fs';
import { parseQuestions } from '../../web/src/ask/questions';
import { startTestService, type TestService } from '../support/service';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const page = readFileSync('docs/questions.md', 'utf8');

test('every question on the page has an answer', () => {
  expect(parseQuestions(page).length).toBeGreaterThanOrEqual(10);
  for (const { title, answer } of parseQuestions(page))
    expect([title, answer]).toEqual([title, expect.any(String)]);
});

test.each(parseQuestions(page).map((question) => [question.title, question] as const))(
  'the documented answer is correct: %s',
  async (_, { query, variables, answer }) => {
    const { status, text } = await service.ask(query, JSON.parse(variables ?? '{}'));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: JSON.parse(answer ?? 'null') });
  },
);

test('the answer in the README is correct', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const request = /-d '(\{"query".*\})'/.exec(readme)?.[1];
  const answer = /```json\n(\{"data".*\})\n```/.exec(readme)?.[1];
  const { text } = await service.ask(JSON.parse(request ?? '').query);
  expect(JSON.parse(text)).toEqual(JSON.parse(answer ?? ''));
});

test('the export URL in the README works', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const address = /curl -s 'http:\/\/[^/]+(\/export\/[^']+)'/.exec(readme)?.[1];
  const { status, text } = await service.send({}, address);
  expect(status).toBe(200);
  expect(text).toContain('Kim Seung-ho');
});
