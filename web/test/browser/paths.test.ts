import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { waitForDrawing } from './workspace';

const open = browserTests();
const TWO = '#do=connect~person:kim-seung-ho~person:sun-haidong&at=paths';

test('numbers several paths and selects one of them', async () => {
  const { page } = await open(`/${TWO}`);
  await waitForDrawing(page);
  const paths = page.locator('.evidence .path');
  const many = await paths.count();
  expect(many).toBeGreaterThan(1);
  const second = page.getByRole('button', { name: /^Path 2/ });
  await second.click();
  expect(await second.getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.evidence .path.selected').count()).toBe(1);
  expect(page.url()).toContain('at=paths:2');
  const { page: again } = await open(`/#${page.url().split('#')[1]}`);
  await waitForDrawing(again);
  expect(await again.locator('.evidence .path.selected h3').textContent()).toMatch(/^Path 2/);
  await page.getByRole('button', { name: 'All paths', exact: true }).first().click();
  expect(await page.locator('.evidence .path.selected').count()).toBe(0);
});

test('shows paths with dates and numbered sources, and copies them with footnotes', async () => {
  const { page } = await open(`/${TWO}`);
  await waitForDrawing(page);
  expect(await page.locator('.evidence .sentence').first().textContent()).toMatch(/2021/);
  const sources = await page.locator('.evidence .notes li').allTextContents();
  expect(new Set(sources).size).toBe(sources.length);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.getByRole('button', { name: /^Copy Path 1/ });
  await copy.click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[0]).toBe('From Kim Seung-ho to Sun Haidong');
  expect(text).toMatch(/2021: .+ \[1, P\d+/);
  expect(text.match(/^\[1\] .+/gm)).toHaveLength(1);
  // Screen readers hear what was copied.
  expect(await page.locator('p[role="status"].visually-hidden').textContent()).toMatch(/^Copied: Path 1/);
});
