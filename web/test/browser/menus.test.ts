import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { QUAN, waitForDrawing } from './workspace';

const open = browserTests();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const isOpen = (page: Page) => page.locator('.menu[open]').count();

test.each(['Filters', 'Export'])(
  '%s: Esc closes the menu and returns the focus to its button',
  async (name) => {
    const { page } = await open(`/${QUAN}`);
    await waitForDrawing(page);
    const button = page.locator('.menu summary', { hasText: name });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(page)).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(0);
    expect(await focused(page)).toContain(name);
  },
);

test('a click outside closes a menu and keeps the focus', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const button = page.locator('.menu summary', { hasText: 'Filters' });
  await button.click();
  await page.locator('.menu-body input').first().focus();
  await page.locator('.legend').click();
  expect(await isOpen(page)).toBe(0);
  expect(await focused(page)).toContain('Filters');
  // Opening a menu closes the other one.
  await button.click();
  await page.locator('.menu summary', { hasText: 'Export' }).click();
  expect(await isOpen(page)).toBe(1);
});

test('a click outside closes the shortcut list, a click inside does not', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const keys = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await keys.click();
  await page.locator('dialog h2').click();
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.mouse.click(5, 5);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Keyboard shortcuts',
  );
});

const SIZES = [
  [360, 740, 1],
  [640, 400, 2],
  [901, 600, 1],
  [1000, 600, 1],
  [1093, 600, 1],
  [1280, 800, 1],
] as const;

test.each(SIZES)('at %i × %i, nothing overlaps and no menu is cut off', async (width, height, ratio) => {
  for (const locale of ['en-GB', 'zh-TW']) {
    const { page } = await open(`/${QUAN}`, {
      locale,
      viewport: { width, height },
      deviceScaleFactor: ratio,
    });
    await waitForDrawing(page);
    expect(await overlaps(page), locale).toEqual([]);
    for (const menu of await page.locator('.menu').all()) {
      await menu.locator('summary').click();
      const box = await menu.locator('.menu-body').boundingBox();
      expect(box?.x, locale).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), locale).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
  }
});

/** Overlapping parts of the page, and overlapping controls. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const PARTS = ['header', '.toolbar', '.canvas', '.legend', '.period', '.tabs', '.pane', '.evidence'];
    const CONTROLS = [
      'header :is(h1, input, select, a, button)',
      '.toolbar > *',
      '.period :is(label, select, button)',
    ];
    const boxes = (selectors: string[]) =>
      selectors.flatMap((selector) =>
        [...document.querySelectorAll(selector)].map((element) => ({
          name: `${selector} ${element.textContent?.slice(0, 12)}`,
          box: element.getBoundingClientRect(),
        })),
      );
    const over = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const found: string[] = [];
    for (const group of [boxes(PARTS), boxes(CONTROLS)])
      for (const [index, one] of group.entries())
        for (const other of group.slice(index + 1))
          if (over(one.box, other.box)) found.push(`${one.name} / ${other.name}`);
    return found;
  });
