import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { evidenceTitle, tableRows, tabTo, waitForCommand } from './workspace';

const open = browserTests();

/** How the test operates the page: by mouse or by keyboard. */
interface InputMethod {
  find(page: Page, text: string): Promise<void>;
  press(page: Page, name: string): Promise<void>;
  openRow(page: Page, text: string): Promise<void>;
}

const mouse: InputMethod = {
  async find(page, text) {
    await page.locator('#search').click();
    await page.locator('#search').pressSequentially(text);
    await page.locator('.hit').first().click();
  },
  press: (page, name) => page.getByRole('button', { name }).click(),
  openRow: (page, text) => page.locator('tbody tr', { hasText: text }).locator('.open-evidence').click(),
};

const keyboard: InputMethod = {
  async find(page, text) {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.waitForSelector('.hit');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  async press(page, name) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
    }
    await page.keyboard.press('Enter');
  },
  async openRow(page, text) {
    await tabTo(page, (element) => element?.closest('tbody') !== null);
    const all = await tableRows(page);
    const rowIndex = all.findIndex((row) => row.includes(text));
    for (let row = 0; row < rowIndex; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  },
};

test.each([
  ['mouse', mouse],
  ['keyboard alone', keyboard],
])('finds who met whom, and the cited line, by %s', async (_name, input) => {
  const { page } = await open('/');
  await page.waitForSelector('.welcome button');
  await input.find(page, '权顺基');
  await page.waitForSelector('.drawing[data-placed]');
  expect(await evidenceTitle(page)).toBe('Quan Shunji');
  await input.press(page, 'Whom they met');
  await waitForCommand(page, 'do=met');
  await input.openRow(page, 'Hong Yanwei');
  await page.waitForSelector('.evidence .fact');

  expect(await evidenceTitle(page)).toMatch(/Quan Shunji\s+met\s+Hong Yanwei/);
  expect((await page.locator('.evidence .sentence').textContent())?.trim()).toBe(
    'On 24 November 2021 (morning) Quan Shunji, president of the China Asia Economic Development Association, ' +
      'met Hong Yanwei, deputy director of the Administrative Committee of Wuxi High-tech Zone, ' +
      'at Wuxi High-tech Zone, Wuxi. [P7]',
  );
  const sides = page.locator('.evidence .side');
  expect(await sides.count()).toBe(2);
  const other = await sides.nth(1).textContent();
  for (const part of [
    'deputy director of the Administrative Committee of Wuxi High-tech Zone',
    'presenter · on the other side',
    'stated',
    'P7',
    'Based in greater Shanghai, serving the Yangtze Delta',
  ])
    expect(other).toContain(part);
  expect(await page.locator('.evidence').textContent()).toContain('participants recorded');
  const row = page.locator('tbody tr[aria-selected="true"]');
  expect(await row.allTextContents()).toEqual([expect.stringContaining('Hong Yanwei')]);
});

test('returns with Escape to where the evidence was opened', async () => {
  const { page } = await open('/#do=met~person:quan-shunji');
  await page.waitForSelector('tbody .open-evidence');
  await page.focus('tbody .open-evidence');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'evidence-title');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('open-evidence');
});
