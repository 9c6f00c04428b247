import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { evidenceTitle, QUAN, search, summary, waitForCommand, waitForDrawing } from './workspace';

const open = browserTests();
const hash = (page: Page) => page.evaluate(() => location.hash);
const linkVerbs = async (page: Page) => [...(await hash(page)).matchAll(/do=(\w+)/g)].map(([, verb]) => verb);
const selected = async (page: Page) => decodeURIComponent(/at=([^&]*)/.exec(await hash(page))?.[1] ?? '');

test('Back and Forward lead over questions, whatever is done between them', async () => {
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

test('steps stand in the order of pressing, however quickly they are pressed', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  for (const key of ['e', 'c', 'e']) await page.keyboard.press(key);
  await page.waitForFunction(() => /do=expand/.test(location.hash));
  expect((await linkVerbs(page)).slice(0, 3)).toEqual(['open', 'expand', 'collapse']);
});

test('what is hidden stays hidden, its neighbour is selected, and Ctrl Z brings it back', async () => {
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

test('every neighbour is reached with N', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  const reached = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('n');
    reached.add(await selected(page));
  }
  const neighbours = await page.locator('tbody tr').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const ends = [...line.querySelectorAll<HTMLElement>('[data-entity]')].map(
        ({ dataset }) => dataset.entity,
      );
      return ends.includes('person:quan-shunji') ? ends.filter((id) => id !== 'person:quan-shunji') : [];
    }),
  );
  expect([...reached].sort()).toEqual([...new Set(neighbours)].sort());
});

test.each([
  '#do=open~person:quan-shunji&do=sift~%7B%22kinds%22:null%7D',
  '#do=open~person:quan-shunji&do=sift~%7B%22period%22:null%7D',
  '#do=open~person:quan-shunji&do=leap~x',
])('of the damaged link %s the rest is shown, and told so', async (address) => {
  const { page } = await open(`/${address}`);
  await page.waitForSelector('#graph');
  await page.waitForFunction(() =>
    document.querySelector('.notice')?.textContent?.includes('cannot be read'),
  );
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.notice').textContent()).toBe('');
});

test('a step of a link that is not answered stays in the address, and can be asked again or left out', async () => {
  const { page } = await open('/#do=open~person:nobody');
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('The graph does not hold it.');
  expect(await hash(page)).toBe('#do=open~person:nobody');
  await page.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await page.waitForSelector('.welcome button');
  expect(await hash(page)).toBe('');
});

test('a question that fails on the way is told, and answered when it is asked again', async () => {
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
  // The browser itself logs the request that was cut.
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('another language keeps what was undone, and a story of paths can be reached again', async () => {
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

test('Enter in the search takes the first, and one can be added to what is there', async () => {
  const { page } = await open('/');
  await search(page, 'quan shunji');
  await page.keyboard.press('Enter');
  await waitForDrawing(page);
  expect(await evidenceTitle(page)).toBe('Quan Shunji');
  await page.getByLabel('Add to this view').check();
  await page.focus('#search');
  // Enter comes before the suggestions, and counts when they are there.
  await page.keyboard.type('zhonggong group');
  await page.keyboard.press('Enter');
  await waitForCommand(page, 'do=add');
  expect(await linkVerbs(page)).toEqual(['open', 'add']);
});

test('letters alone are no keys where the reader does not want them', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  await page.keyboard.press('?');
  await page.getByLabel('Letters alone are keys').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.focus('#graph');
  await page.keyboard.press('h');
  expect(await linkVerbs(page)).toEqual(['open']);
});

test('the focus stays in the evidence when the button that was pressed is gone', async () => {
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
