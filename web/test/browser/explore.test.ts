import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import {
  evidenceTitle,
  QUAN,
  search,
  summary,
  tableRows,
  waitForCommand,
  waitForDrawing,
  waitForRequests,
} from './workspace';

const open = browserTests();

test.each(['權順基', '权顺基', 'quan shunji', '권순기'])('%s finds Quan Shunji', async (text) => {
  const { page } = await open('/');
  expect((await search(page, text))[0]).toBe('Quan Shunji');
  expect(await page.locator('.hit').first().textContent()).toContain('president');
});

test('sends the requests of a link before the page script has loaded', async () => {
  const { page } = await open('/');
  const address = new URL(`/${QUAN}`, page.url()).href;
  await page.goto('about:blank');
  const firstRequest = page.waitForRequest('**/graphql');
  let held = 0;
  await page.route(/\/mount-[^/]*\.js$/, async (route) => {
    held++;
    await firstRequest;
    await route.continue();
  });
  await page.goto(address);
  await waitForDrawing(page);
  expect(await evidenceTitle(page)).toBe('Quan Shunji');
  expect(held).toBe(1);
});

test('sends no search while an input method is composing', async () => {
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

test('moves to neighbors with the arrow keys and opens the evidence with Enter', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('#graph');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => document.querySelector('#evidence-title')?.textContent?.trim() !== 'Quan Shunji',
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'evidence-title');
});

test('applies shortcuts in a table to the focused entity', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.focus('tbody [data-entity]');
  await page.keyboard.press('ArrowDown');
  const [entityId, outline] = await page.evaluate(() => {
    const { activeElement } = document;
    return [
      activeElement instanceof HTMLElement ? activeElement.dataset.entity : undefined,
      activeElement ? getComputedStyle(activeElement).outlineStyle : undefined,
    ];
  });
  expect(entityId).toMatch(/^(person|organization):/);
  expect(outline).toBe('solid');
  await page.keyboard.press('e');
  await waitForCommand(page, `do=expand~${entityId}`);
  await page.keyboard.press('z');
  await page.waitForFunction(() => !location.hash.includes('do=expand'));
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
});

/** Every kind of command, and what the URL contains afterward. */
const COMMANDS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['do=expand~person:quan-shunji', (page) => page.keyboard.press('e')],
  ['do=collapse~person:quan-shunji', (page) => page.keyboard.press('c')],
  ['do=pin~person:quan-shunji', (page) => page.keyboard.press('p')],
  ['do=unpin~person:quan-shunji', (page) => page.keyboard.press('p')],
  ['do=arrange~columns', (page) => page.selectOption('.toolbar > label select', 'columns')],
  ['%22maxGroup%22:9', (page) => page.locator('.menu input[type="number"]').fill('9')],
  ['%22from%22:%222021-11-24%22', (page) => page.locator('.period input').first().fill('2021-11-24')],
  ['do=met~person:kim-seung-ho', (page) => page.getByRole('button', { name: 'Whom they met' }).click()],
  ['do=hide~person:kim-seung-ho', (page) => page.keyboard.press('h')],
];

test('undoes and redoes every command, and restores the view from a link', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.locator('.menu summary').first().click();
  const view = async () => ({ summary: await summary(page), rows: await tableRows(page) });
  const before = [await view()];
  for (const [step, act] of COMMANDS) {
    if (step.includes('met~'))
      await page.locator('tbody [data-entity="person:kim-seung-ho"]').first().click();
    else if (!step.startsWith('%22')) await page.focus('#graph');
    if (step.includes('hide~')) await page.focus('#graph');
    await act(page);
    await page.waitForFunction((fragment) => decodeURI(location.hash).includes(decodeURI(fragment)), step);
    before.push(await view());
  }
  const address = new URL(page.url());
  await page.focus('#graph');
  for (let step = before.length - 2; step >= 0; step--) {
    await page.keyboard.press('z');
    expect(await view(), `undo to ${step}`).toEqual(before[step]);
  }
  for (let step = 1; step < before.length; step++) {
    await page.keyboard.press('y');
    expect(await view(), `redo to ${step}`).toEqual(before[step]);
  }

  const again = await open(`${address.pathname}${address.hash}`);
  await again.page.waitForSelector('tbody tr');
  await waitForRequests(again.page);
  expect({ summary: await summary(again.page), rows: await tableRows(again.page) }).toEqual(before.at(-1));
  expect(await again.page.locator('.toolbar > label select').inputValue()).toBe('columns');
  expect(await again.page.locator('.period input').first().inputValue()).toBe('2021-11-24');
}, 90_000);

test('synchronizes the selection between table, timeline and day view', async () => {
  const { page } = await open(`/${QUAN}&do=expand~person:quan-shunji~PARTY_TO~25`);
  await page.waitForSelector('tbody tr');
  await page.locator('tbody [data-entity="event:wuxi-hitech-zone-visit"]').first().click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  expect(await page.locator('.lane-mark.selected').count()).toBeGreaterThan(3);
  const groups = await page.locator('.lane-names h3').allTextContents();
  expect(groups).toEqual(['Meetings', 'Agreements']);
  const unsigned = page.locator('.lane-mark.hollow[data-kind="AGREEMENT"]').first();
  await unsigned.click();
  const name = await evidenceTitle(page);
  expect(await page.locator('.evidence .secondary').first().textContent()).toContain('agreement');
  await page.getByRole('tab', { name: 'Entities' }).click();
  expect(await page.locator('tr[aria-selected="true"]').allTextContents()).toEqual([
    expect.stringContaining(name ?? ''),
  ]);
});

test('lists events day by day with place and participants', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.getByRole('tab', { name: 'Day by day' }).click();
  const day = page.locator('.day-by-day section', {
    has: page.getByRole('heading', { name: '25 November 2021' }),
  });
  const visit = day.locator('li', { hasText: 'Visit to Zhangjiagang' });
  await visit.getByText('Zhangjiagang Economic').last().waitFor();
  expect(await visit.locator('.present [data-entity]').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('Quan Shunji'), expect.stringContaining('Shao Junmin')]),
  );
});

test('scrolls both tables to the selection of the canvas', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  for (const table of ['Facts', 'Entities']) {
    await page.getByRole('tab', { name: table }).click();
    await page.focus('#graph');
    for (let presses = 0; presses < 8; presses++) {
      const before = await evidenceTitle(page);
      await page.keyboard.press('n');
      await page.waitForFunction(
        (title) => document.querySelector('#evidence-title')?.textContent !== title,
        before,
      );
      await page.waitForFunction(() => {
        const id = decodeURIComponent(/at=([^&]*)/.exec(location.hash)?.[1] ?? '');
        const row = document.querySelector('tr[aria-selected="true"], tr.related');
        const [inner, outer] = [row, row?.closest('.pane')].map((one) => one?.getBoundingClientRect());
        if (!row?.querySelector(`[data-entity="${id}"]`) || !inner || !outer) return false;
        return inner.top >= outer.top && inner.bottom <= outer.bottom + 1;
      });
    }
  }
});

test('draws uncertain dates as ranges, and shows no ISO dates', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.getByRole('tab', { name: 'Timeline' }).click();
  expect(await page.locator('.lane-mark.sometime .possible-range').count()).toBeGreaterThan(0);
  expect(await page.locator('.lane-mark.sometime .bar').count()).toBe(0);
  expect(await page.locator('.pane .legend').textContent()).toContain('one unknown day in this range');
  expect(await page.locator('body').textContent()).not.toMatch(/\d{4}-\d\d/);
  expect(await page.locator('body').textContent()).toContain('23 November 2021');
});
