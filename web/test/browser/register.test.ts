import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPANSION_SIZE } from '../../src/explorer/graph/expansion';
import { browserTests } from './browser';
import { ROOT, type Service, startService } from './service';
import { evidenceTitle, search, tableRows, waitForCommand } from './workspace';

const DATASETS = path.resolve(ROOT, '../shared/datasets');
const FILES = [
  'ifg-uk-ministers/organisation.csv',
  'ifg-uk-ministers/person.csv',
  'ifg-uk-ministers/post.csv',
  'ifg-uk-ministers/appointment.csv',
  'uk-ministers-meetings/ministers-meetings.csv',
].map((file) => path.join(DATASETS, file));
const missing = FILES.find((file) => !existsSync(file));
if (missing)
  console.log(`Skipped: the register's page test needs ${missing}, which is not beside this clone.`);

let service: Service;
const open = browserTests(() => service.url);
const number = (text: string | null | undefined) =>
  Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

/** Opens the first search result with exactly this name. */
async function openFirst(page: Page, name: string): Promise<void> {
  await search(page, name);
  await page
    .locator('.hit', { has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  await page.waitForSelector('.drawing[data-placed]');
}

/** The person that the view was opened with. */
const personIn = (page: Page) => /do=open~(person:[\w-]+)/.exec(page.url())?.[1];

/** Loads further encounters until there are none. */
async function loadAllEncounters(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^Next [\d,]+ encounter/ });
  while ((await next.count()) > 0) {
    const before = await page.evaluate(() => location.hash);
    await next.click();
    await page.waitForFunction((was) => location.hash !== was, before);
  }
}

describe.skipIf(missing !== undefined)('the UK ministers’ register', () => {
  beforeAll(async () => {
    const running = process.env.WEB_REGISTER_URL;
    if (running) {
      service = { url: running, stop: async () => undefined };
      return;
    }
    const mapping = path.join(ROOT, 'seeds/registers/uk-ministers.mapping.yaml');
    service = await startService(['--mapping', mapping, ...FILES]);
    // The import takes minutes on a busy machine.
  }, 600_000);
  afterAll(() => service?.stop());

  test('finds who met Google in 2012, in which capacity, and the row that says so', async () => {
    const { page } = await open('/');
    await openFirst(page, 'Google');
    expect(await page.locator('.evidence .secondary').first().textContent()).toContain('organization');
    await page.getByRole('button', { name: 'Whom they met' }).click();
    await waitForCommand(page, 'do=met');
    await loadAllEncounters(page);
    const [from, until] = await page.locator('.period input').all();
    await from?.fill('2012-01-01');
    await until?.fill('2012-12-31');
    await page.selectOption('.period select', 'CERTAIN');
    await page.locator('.menu summary').first().click();
    await page.getByRole('checkbox', { name: 'person' }).check();
    expect(await tableRows(page)).toEqual([expect.stringContaining('David Cameron')]);

    await page.locator('tbody .open-evidence').click();
    await page.waitForSelector('.evidence .fact');
    expect(await evidenceTitle(page)).toMatch(/Google\s+met\s+David Cameron/);
    expect(await page.locator('.evidence .sentence').textContent()).toMatch(
      /In May 2012 .*Google.* met David Cameron, .*Prime Minister.*row-4456/,
    );
    const sides = page.locator('.evidence .side');
    expect(await sides.first().locator('.locator').textContent()).toBe('row-4456');
    expect(await sides.first().textContent()).toContain("UK ministers' meetings with outside organisations");
    expect(await sides.nth(1).textContent()).toContain('Prime Minister');
    expect(await page.locator('.evidence').textContent()).toContain('Business Breakfast');
  });

  test('exports the encounters of a minister in a brushed period', async () => {
    const { page } = await open('/');
    await openFirst(page, 'David Cameron');
    await page.getByRole('button', { name: 'Whom they met' }).click();
    await waitForCommand(page, 'do=met');
    const all = (await tableRows(page)).length;
    const box = await page.locator('.bars').boundingBox();
    if (!box) throw new Error('no histogram');
    await page.mouse.move(box.x + box.width * 0.02, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.35, box.y + 10, { steps: 4 });
    await page.mouse.up();
    const shown = (await tableRows(page)).length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);

    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guanxi JSON Lines' }).click(),
    ]);
    const [from, until] = await page.locator('.period input').all();
    const first = (await from?.inputValue()) ?? '';
    const last = (await until?.inputValue()) ?? '';
    const file = String(await readFile(await download.path()));
    const records = file
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const events = records.filter(({ kind }) => kind === 'Event');
    expect(events.length).toBeGreaterThan(0);
    for (const { properties } of events) {
      const month = properties.date.slice(0, 7);
      expect(month >= first.slice(0, 7) && month <= last.slice(0, 7), properties.date).toBe(true);
    }
    const participations = records.filter(({ type }) => type === 'TOOK_PART');
    // Two participations per encounter; the minister's own is shared by all encounters of an event.
    expect(participations).toHaveLength(shown + events.length);
    expect(records.some(({ type }) => type === 'HOLDS')).toBe(true);
  });

  test('loads all meetings of a minister with hundreds of them, and all encounters', async () => {
    const { page } = await open('/');
    await openFirst(page, 'David Cameron');
    const relationships = page.locator('.expansions li', { hasText: 'took part in' });
    await relationships.locator('button').waitFor();
    const count = (await relationships.textContent()) ?? '';
    const [shown = 0, total = 0] = (count.match(/[\d,]+/g) ?? []).map(number);
    expect(total).toBeGreaterThan(300);
    expect(count).toContain(`${total - shown} not shown`);
    await relationships.locator('button').click();
    // The button adds as many new rows as it says.
    const now = Math.min(shown + EXPANSION_SIZE, total);
    const counts =
      now === total ? `all ${total} shown` : `${now} of ${total} shown, ${total - now} not shown`;
    await relationships.getByText(counts).waitFor();
    const id = personIn(page);
    const whole = await open(`/#do=open~${id}&do=expand~${id}~TOOK_PART~${total}&at=${id}`);
    await whole.page.locator('.expansions').getByText(`all ${total} shown`).waitFor();

    const other = await open('/');
    await openFirst(other.page, 'Greg Clark');
    const clark = personIn(other.page);
    const met = await open(`/#do=met~${clark}&do=met~${clark}~100000&at=${clark}`);
    await met.page.waitForFunction(() => document.querySelectorAll('tbody tr').length > 500);
    expect(await met.page.getByRole('button', { name: /^Next/ }).count()).toBe(0);
  }, 120_000);
});
