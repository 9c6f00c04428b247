import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { evidenceTitle, QUAN, search, summary, waitForCommand, waitForDrawing } from './workspace';

const open = browserTests();
const hash = (page: Page) => page.evaluate(() => location.hash);
const linkVerbs = async (page: Page) => [...(await hash(page)).matchAll(/do=(\w+)/g)].map(([, verb]) => verb);
const selected = async (page: Page) => decodeURIComponent(/at=([^&]*)/.exec(await hash(page))?.[1] ?? '');

test('moves between fetch commands with Back and Forward', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const first = await summary(page);
  await page.selectOption('.toolbar > label select', 'columns');
  await page.getByRole('button', { name: 'Whom they met' }).click();
  await waitForCommand(page, 'do=met');
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes('do=met'));
  expect(await summary(page)).toBe(first);
  expect(await page.locator('.toolbar > label select').inputValue()).toBe('columns');
  await page.goForward();
  await page.waitForFunction(() => /do=met/.test(location.hash));
  expect(await summary(page)).not.toBe(first);
});

test('keeps commands in the order of key presses', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  for (const key of ['e', 'c', 'e']) await page.keyboard.press(key);
  await page.waitForFunction(() => /do=expand/.test(location.hash));
  expect((await linkVerbs(page)).slice(0, 3)).toEqual(['open', 'expand', 'collapse']);
});

test('keeps hidden entities hidden, selects a neighbor, and restores them with Ctrl+Z', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  await page.keyboard.press('n');
  const hidden = await selected(page);
  expect(hidden).not.toBe('person:quan-shunji');
  await page.keyboard.press('h');
  await page.waitForFunction(() => /do=hide/.test(location.hash));
  expect(await selected(page)).not.toBe(hidden);
  const shown = await summary(page);
  expect(shown).toContain('1 hidden');
  await page.keyboard.press('Control+z');
  expect(await linkVerbs(page)).toEqual(['open']);
  await page.keyboard.press('Control+Shift+Z');
  expect(await summary(page)).toBe(shown);
  await page.getByRole('button', { name: 'Show hidden' }).click();
  expect(await summary(page)).not.toContain('1 hidden');
});

test('reaches every neighbor with N', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  const reached = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('n');
    reached.add(await selected(page));
  }
  const neighbors = await page.locator('tbody tr').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const ends = [...line.querySelectorAll<HTMLElement>('[data-entity]')].map(
        ({ dataset }) => dataset.entity,
      );
      return ends.includes('person:quan-shunji') ? ends.filter((id) => id !== 'person:quan-shunji') : [];
    }),
  );
  expect([...reached].sort()).toEqual([...new Set(neighbors)].sort());
});

test.each([
  '#do=open~person:quan-shunji&do=sift~%7B%22kinds%22:null%7D',
  '#do=open~person:quan-shunji&do=sift~%7B%22period%22:null%7D',
  '#do=open~person:quan-shunji&do=leap~x',
])('shows the rest of a damaged link with a notice: %s', async (address) => {
  const { page } = await open(`/${address}`);
  await page.waitForSelector('#graph');
  await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('unreadable'));
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.notice').textContent()).toBe('');
});

test('keeps a failed command of a link in the URL, and offers retry and discard', async () => {
  const { page } = await open('/#do=open~person:nobody');
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('This entity is not in the graph.');
  expect(await hash(page)).toBe('#do=open~person:nobody');
  await page.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.waitForSelector('.welcome button');
  expect(await hash(page)).toBe('');
});

test('shows a failed request, and its result after a retry', async () => {
  const { page, errors: faults } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await page.focus('#graph');
  await page.keyboard.press('e');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('cannot be reached');
  expect(await linkVerbs(page)).toEqual(['open', 'expand']);
  const before = await summary(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction((was) => document.querySelector('.summary')?.textContent !== was, before);
  // The browser logs the aborted request.
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('keeps undone commands when the language changes, and reopens paths', async () => {
  const { page } = await open(
    '/#do=open~person:quan-shunji&do=connect~person:quan-shunji~person:kim-seung-ho&at=paths',
  );
  await waitForDrawing(page);
  await page.locator('.evidence .notes').first().waitFor();
  await page.focus('#graph');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  expect(await evidenceTitle(page)).toContain('From Quan Shunji');
  await page.focus('#graph');
  await page.keyboard.press('z');
  expect(await selected(page)).toBe('');
  await page.selectOption('header nav select', 'zh-Hant');
  await page.keyboard.press('Escape');
  await page.focus('#graph');
  await page.keyboard.press('y');
  await page.getByRole('button', { name: '路徑', exact: true }).click();
  expect(await evidenceTitle(page)).toContain('權順基');
});

test('picks the first search result with Enter, and adds an entity to the view', async () => {
  const { page } = await open('/');
  await search(page, 'quan shunji');
  await page.keyboard.press('Enter');
  await waitForDrawing(page);
  expect(await evidenceTitle(page)).toBe('Quan Shunji');
  await page.getByLabel('Add to this view').check();
  await page.focus('#search');
  // Enter is pressed before the results arrive, and takes effect when they do.
  await page.keyboard.type('zhonggong group');
  await page.keyboard.press('Enter');
  await waitForCommand(page, 'do=add');
  expect(await linkVerbs(page)).toEqual(['open', 'add']);
});

test('ignores letter shortcuts when the user has turned them off', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  await page.keyboard.press('?');
  await page.getByLabel('Use single-letter shortcuts').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.focus('#graph');
  await page.keyboard.press('h');
  expect(await linkVerbs(page)).toEqual(['open']);
});

test('keeps the focus in the evidence panel when the focused button disappears', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  await page.keyboard.press('n');
  const start = page.getByRole('button', { name: 'Start here' });
  await start.focus();
  await page.keyboard.press('Enter');
  await start.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'evidence-title');
});
