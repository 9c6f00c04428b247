import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';

const open = browserTests();

/** On a narrow screen the graph is shown in part, centered on the node with the most edges. */
const NARROW = { viewport: { width: 360, height: 740 } };
const QUAN = '/#do=open~person:quan-shunji';

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForSelector('.drawing[data-placed]');
  const box = await page.locator('#graph').boundingBox();
  if (!box) throw new Error('The graph is not visible.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('selects the node under a click, and deselects on the background', async () => {
  const { page } = await open(QUAN, NARROW);
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  await page.waitForSelector('#evidence-title');
  expect((await page.locator('#evidence-title').textContent())?.trim()).toBe('Quan Shunji');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.mouse.click(x, ((await page.locator('#graph').boundingBox())?.y ?? 0) + 4);
  await page.waitForSelector('#evidence-title', { state: 'detached' });
});

test('pins a dragged node where it was dropped', async () => {
  const { page } = await open(QUAN, NARROW);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20);
  await page.mouse.move(x + 60, y + 40);
  await page.mouse.up();
  await page.waitForFunction(() => location.hash.includes('do=pin~person:quan-shunji'));
});

test('expands a node on double-click', async () => {
  const { page } = await open(QUAN, NARROW);
  const { x, y } = await middleOf(page);
  await page.mouse.dblclick(x, y);
  await page.waitForFunction(() => location.hash.includes('do=expand~person:quan-shunji'));
});
