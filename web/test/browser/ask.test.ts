import { expect, test } from 'vitest';
import { browserTests, violations } from './browser';

const open = browserTests();
const EDITOR = '.graphiql-query-editor .view-line';
const ANSWER = '.result-window .view-lines';
/** Known violations in GraphiQL: a tab that contains a button, and the color of Monaco's line numbers. */
const GRAPHIQL = ['.graphiql-tabs', '.line-numbers'];

test('runs a question of the list by keyboard', async () => {
  const { page } = await open('/ask');
  await page.waitForSelector(EDITOR);
  const question = page.locator('#questions button').first();
  await page.locator('#questions button[aria-disabled="false"]').first().waitFor();
  while (!(await question.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (answer) => /"data"/.test(document.querySelector(answer)?.textContent ?? ''),
    ANSWER,
  );
});

test.each([
  ['wide', { viewport: { width: 1366, height: 800 } }],
  ['dark', { viewport: { width: 1366, height: 800 }, colorScheme: 'dark' as const }],
  ['narrow', { viewport: { width: 360, height: 740 } }],
])('%s: has no accessibility violations and does not scroll sideways', async (_name, options) => {
  const { page } = await open('/ask', options);
  await page.waitForSelector(EDITOR);
  expect(await violations(page, { without: GRAPHIQL })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
