import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { evidenceTitle, QUAN, queryService, search, waitForDrawing } from './workspace';

const open = browserTests();

async function countOf(page: Page, text: string, kinds = ''): Promise<number> {
  const found = await queryService<{ search: { totalCount: number } }>(
    page,
    `{ search(text: "${text}", first: 1${kinds}) { totalCount } }`,
  );
  return found.search.totalCount;
}

test('loads all matches while moving down the list, and shows their number', async () => {
  const { page } = await open('/');
  const all = await countOf(page, 'zh');
  expect(all).toBeGreaterThan(20);
  await search(page, 'zh');
  expect(await page.locator('.hits-count').textContent()).toBe(`20 of ${all} matches`);
  for (let step = 0; step < all; step++) await page.keyboard.press('ArrowDown');
  await page.waitForFunction((wanted) => document.querySelectorAll('.hit').length > wanted, 20);
});

test('restricts results to one kind', async () => {
  const { page } = await open('/');
  const all = await countOf(page, 'wuxi', ', kinds: [EVENT]');
  await search(page, 'wuxi');
  await page.getByLabel('Filter by kind').selectOption('EVENT');
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.hit').length === wanted,
    Math.min(20, all),
  );
  expect(
    new Set(
      await page
        .locator('.hit .mark')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-kind'))),
    ),
  ).toEqual(new Set(['EVENT']));
  // The search field still has the focus.
  await page.keyboard.type(' zzz');
  await page.waitForFunction(() => document.querySelector('.hits p')?.textContent?.includes('of this kind'));
});

test('shows which other name matched', async () => {
  const { page } = await open('/');
  await search(page, '总会');
  expect(
    await page
      .locator('.hit', { hasText: 'CAEDA' })
      .or(page.locator('.hit').first())
      .first()
      .locator('.hit-matched')
      .textContent(),
  ).toMatch(/^short form\s+總會$/);
});

const FAILURES = [
  ['en-GB', 'The service cannot be reached', 'Try again'],
  ['zh-TW', '無法連線至服務', '重試'],
  ['zh-CN', '无法连接到服务', '重试'],
] as const;

test.each(FAILURES)('in %s, shows a failed search and retries it', async (locale, message, retryLabel) => {
  const { page, errors: faults } = await open('/', { locale });
  await page.waitForSelector('.welcome button');
  await page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await page.fill('#search', 'quan shunji');
  const alert = page.getByRole('alert').filter({ hasText: message });
  await alert.waitFor();
  expect(await page.locator('.hits').count()).toBe(0);
  await alert.getByRole('button', { name: retryLabel }).click();
  await page.waitForSelector('.hit');
  expect(await alert.count()).toBe(0);
  // The browser logs the aborted request.
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('shows a timeout as an error, not as an empty result', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'TIME_LIMIT' } }] });
  await page.route('**/graphql', (route) => route.fulfill({ contentType: 'application/json', body }), {
    times: 1,
  });
  await page.fill('#search', 'kim');
  const alert = page.getByRole('alert').filter({ hasText: 'time limit' });
  await alert.waitFor();
  // Enter in the field retries too, and picks the first result.
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#evidence-title')?.textContent?.includes('Kim'));
  expect(await evidenceTitle(page)).toContain('Kim');
});

test('shows an error on the start page and loads it again', async () => {
  const { page, errors: faults } = await open('/');
  await page.locator('.welcome li button').first().waitFor();
  await page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await page.reload();
  await page.locator('.welcome').getByRole('button', { name: 'Try again' }).click();
  await page.locator('.welcome li button').first().waitFor();
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});
