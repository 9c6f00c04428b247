import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests, violations } from './browser';

const open = browserTests();
const QUAN = '#do=open~person:quan-shunji&at=person:quan-shunji';
const summary = (page: Page) => page.locator('.summary').textContent();
const title = async (page: Page) => (await page.locator('#evidence-title').textContent())?.trim();

/** Waits until the desk is open and its evidence is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#graph canvas');
  await page.waitForSelector('.evidence .sources');
}

async function search(page: Page, text: string): Promise<string[]> {
  await page.fill('#search', text);
  await page.waitForSelector('.hit');
  return page.locator('.hit-name').allTextContents();
}

test.each(['權順基', '权顺基', 'quan shunji', '권순기'])('%s finds Quan Shunji', async (text) => {
  const { page } = await open('/');
  expect((await search(page, text))[0]).toBe('Quan Shunji');
  expect(await page.locator('.hit').first().textContent()).toContain('president');
});

test('nothing is asked while an input method composes', async () => {
  const { page } = await open('/');
  let searches = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('query Search')) searches++;
  });
  await page.focus('#search');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'quan', selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(500);
  expect(searches).toBe(0);
  await session.send('Input.insertText', { text: '权顺基' });
  await page.waitForSelector('.hit');
  expect(searches).toBe(1);
});

test('did two meet, and which line says so: by keyboard alone', async () => {
  const { page } = await open('/');
  await page.waitForSelector('#search');
  await page.keyboard.press('/');
  await page.keyboard.type('quan shunji');
  await page.waitForSelector('.hit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await title(page)).toBe('Quan Shunji');
  await tabTo(page, 'Path to …');
  await page.keyboard.press('Enter');
  await page.keyboard.type('洪延炜');
  await page.waitForSelector('.hit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.notes');
  expect(await title(page)).toBe('From Quan Shunji to Hong Yanwei');
  const story = await page.locator('.evidence .fact').first().textContent();
  expect(story).toContain('Path 1 · 2 steps');
  expect(story).toContain('P7');
});

test('whom somebody met, by mouse: the line, its sentence and its sources', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  await page.getByRole('button', { name: 'Whom they met' }).click();
  await page.waitForFunction(() => location.hash.includes('do=met'));
  const row = page.locator('tbody tr', { hasText: 'Kim Seung-ho' });
  await row.locator('.open').click();
  await page.waitForSelector('.evidence .fact');
  const evidence = await page.locator('.evidence').textContent();
  expect(evidence).toContain('26 November 2021');
  expect(evidence).toContain('P14');
  expect(await row.getAttribute('aria-selected')).toBe('true');
});

test('expand, undo and redo, by keyboard', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  const before = await summary(page);
  await page.focus('#graph');
  await page.keyboard.press('e');
  await page.waitForFunction((was) => document.querySelector('.summary')?.textContent !== was, before);
  const after = await summary(page);
  await page.keyboard.press('z');
  expect(await summary(page)).toBe(before);
  await page.keyboard.press('y');
  expect(await summary(page)).toBe(after);
});

test('arrows walk to neighbours, and Enter opens the evidence', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  await page.waitForTimeout(1500);
  await page.focus('#graph');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => document.querySelector('#evidence-title')?.textContent?.trim() !== 'Quan Shunji',
  );
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence-title');
});

test('a period lets through what may, or surely does, fall into it', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  const all = await page.locator('tbody tr').count();
  const [from, until] = await page.locator('.period input').all();
  await from?.fill('2021-11-26');
  await until?.fill('2021-11-26');
  const possible = await page.locator('tbody tr').count();
  await page.selectOption('.period select', 'CERTAIN');
  const certain = await page.locator('tbody tr').count();
  expect(possible).toBeLessThan(all);
  expect(certain).toBeLessThan(possible);
  expect(await page.locator('tbody').textContent()).toContain('Kim Seung-ho');
});

test('the address restores the view', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  await page.getByRole('button', { name: 'Whom they met' }).click();
  await page.waitForFunction(() => location.hash.includes('do=met'));
  await page.selectOption('.toolbar > label select', 'columns');
  const [shown, address] = [await summary(page), new URL(page.url())];
  const again = await open(`${address.pathname}${address.hash}`);
  await settled(again.page);
  expect(await summary(again.page)).toBe(shown);
  expect(await again.page.locator('.toolbar > label select').inputValue()).toBe('columns');
});

test('a view is taken away as a file of the service and as a picture', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  await page.getByText('Take away').click();
  const take = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFile(await download.path());
  };
  const graphml = String(await take('GraphML'));
  const shown = await page.locator('.summary').textContent();
  // The file also holds the posts and the sources that what is shown refers to.
  const ids = [...graphml.matchAll(/<node id="((?!post:|source:)[^"]+)"/g)].map(([, id]) => id);
  expect(ids).toContain('person:quan-shunji');
  expect(`${ids.length} things`).toBe(shown?.split(',')[0]);
  const svg = String(await take('SVG'));
  expect(svg).toContain('Quan Shunji: who met whom');
  expect(svg).toMatch(/P3, P5/);
  expect((await take('PNG')).subarray(1, 4).toString()).toBe('PNG');
});

test('the page speaks Chinese in both forms', async () => {
  const { page } = await open(`/${QUAN}`, { locale: 'zh-TW' });
  await settled(page);
  expect(await title(page)).toBe('權順基');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  await page.selectOption('header nav select', 'zh-Hans');
  await page.waitForFunction(() =>
    document.querySelector('#evidence-title')?.textContent?.includes('权顺基'),
  );
});

const STATES: readonly (readonly [string, string, object])[] = [
  ['welcome', '/', {}],
  ['desk', `/${QUAN}`, {}],
  ['dark', `/${QUAN}`, { colorScheme: 'dark' }],
  ['360 px wide', `/${QUAN}`, { viewport: { width: 360, height: 740 } }],
  ['200 % zoom', `/${QUAN}`, { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
  ['Chinese', `/${QUAN}`, { locale: 'zh-TW' }],
];

test.each(STATES)('axe finds nothing: %s', async (name, address, options) => {
  const { page } = await open(address, options);
  await (name === 'welcome' ? page.waitForSelector('.welcome button') : settled(page));
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('axe finds nothing in what opens', async () => {
  const { page } = await open(`/${QUAN}`);
  await settled(page);
  const found: string[] = [];
  const look = async (state: string) =>
    found.push(...(await violations(page)).map((one) => `${state}: ${one}`));
  for (const tab of ['Things', 'Timeline', 'Query']) {
    await page.getByRole('tab', { name: tab }).click();
    await look(tab);
  }
  await page.locator('.menu summary').first().click();
  await look('filters');
  await page.keyboard.press('Escape');
  await search(page, 'wuxi');
  // React Aria hides the rest of the page from those who hear it while suggestions are open.
  found.push(...(await violations(page, { within: '.suggestions' })));
  await page.keyboard.press('Escape');
  await page.focus('#graph');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
  await look('keys');
  expect(found).toEqual([]);
});

/** Goes to a button by Tab, as one without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
