import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { QUAN, tableRows, tabTo, waitForDrawing } from './workspace';

const open = browserTests();

/** Brushes from the second to the third of the four days. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('.bars').boundingBox();
  if (!box) throw new Error('no histogram');
  const at = (day: number) => box.x + (box.width * (day + 0.5)) / 4;
  const y = box.y + box.height / 2;
  await page.mouse.move(at(1), y);
  await page.mouse.down();
  await page.mouse.move(at(2), y, { steps: 4 });
  await page.mouse.up();
}

async function byKeys(page: Page): Promise<void> {
  await page.focus('#graph');
  await tabTo(page, (element) => element?.getAttribute('aria-label') === 'Period: From');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
}

test.each([
  ['mouse', drag],
  ['keyboard', byKeys],
])(
  'filters by a period brushed by %s: dates that may overlap, and dates certainly within',
  async (_name, draw) => {
    const { page } = await open(`/${QUAN}`);
    await waitForDrawing(page);
    const all = await tableRows(page);
    await draw(page);
    const [from, until] = await page.locator('.period input').all();
    expect([await from?.inputValue(), await until?.inputValue()]).toEqual(['2021-11-24', '2021-11-25']);
    expect(await page.getByRole('slider', { name: 'Period: From' }).getAttribute('aria-valuetext')).toBe(
      '24 November 2021',
    );

    const possible = (await tableRows(page)).join('\n');
    expect(possible).toContain('Visit to Zhangjiagang');
    expect(possible).toContain('Briefing by the Yangtze Delta department');
    expect(possible).not.toContain('Kim Seung-ho');
    expect(possible).not.toContain('Talk in Wuxi');

    await page.selectOption('.period select', 'CERTAIN');
    const certain = (await tableRows(page)).join('\n');
    expect(certain).toContain('Visit to Zhangjiagang');
    expect(certain).not.toContain('Briefing by the Yangtze Delta department');
    expect(certain).not.toContain('Trip through');

    await page.getByRole('button', { name: 'Any time' }).click();
    await page.selectOption('.period select', 'POSSIBLE');
    expect(await tableRows(page)).toEqual(all);
  },
);

test('rejects a reversed period with a message next to the field', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const from = page.getByLabel('From', { exact: true });
  const until = page.getByLabel('Until', { exact: true });
  await until.fill('2021-11-24');
  const taken = await tableRows(page);
  await from.fill('2021-11-25');
  const alert = page.locator('.period [role="alert"]', { hasText: 'starts after it ends' });
  await alert.waitFor();
  expect(await from.getAttribute('aria-invalid')).toBe('true');
  expect(await from.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
  expect(await tableRows(page)).toEqual(taken);
  expect(decodeURIComponent(page.url())).not.toContain('"from":"2021-11-25"');

  // With a later end, both dates are accepted.
  await until.fill('2021-11-26');
  await alert.waitFor({ state: 'detached' });
  expect(await from.inputValue()).toBe('2021-11-25');
  expect(decodeURIComponent(page.url())).toContain('"from":"2021-11-25","until":"2021-11-26"');
});
