import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { QUAN, queryService, summary, tableRows, waitForDrawing, waitForRequests } from './workspace';

const open = browserTests();

/** Clicks an entry of the export menu and returns the downloaded file. */
async function exportAs(page: Page, name: string): Promise<Buffer> {
  if ((await page.locator('details.menu[open]').count()) === 0)
    await page.getByText('Export', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const records = (file: Buffer) =>
  String(file)
    .trim()
    .split('\n')
    .map((line): { record: string; id: string; kind?: string; type?: string } => JSON.parse(line));

/** How the file of each format begins, or what it contains. */
const FORMATS = [
  ['Guanxi JSON Lines', /^\{"record":"header"/],
  ['GraphML', /<graphml[\s\S]*person:quan-shunji[\s\S]*<\/graphml>/],
  ['GEXF 1.3', /<gexf[\s\S]*person:quan-shunji[\s\S]*<\/gexf>/],
  ['GEXF 1.2', /<gexf[\s\S]*person:quan-shunji[\s\S]*<\/gexf>/],
  ['CSV tables (ZIP)', /^PK/],
  ['Cytoscape JSON', /"elements"[\s\S]*person:quan-shunji/],
  ['JSON-LD', /"@context"[\s\S]*person:quan-shunji/],
  ['Turtle', /@prefix[\s\S]*# end/],
  ['FollowTheMoney JSON Lines', /"schema":"Person"/],
  ['Graphviz DOT', /graph[\s\S]*person:quan-shunji/],
  ['Cypher script', /person:quan-shunji[\s\S]*\/\/ end/],
  ['Markdown dossier', /Quan Shunji/],
] as const;

test('exports a view in every format of the service', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.getByText('Export', { exact: true }).click();
  await page.locator('.formats button').first().waitFor();
  expect(await page.locator('.formats button').allTextContents()).toEqual(FORMATS.map(([name]) => name));
  for (const [name, content] of FORMATS) {
    expect((await exportAs(page, name)).toString('latin1'), name).toMatch(content);
    // Chromium accepts at most ten downloads per second from a page.
    await page.waitForTimeout(200);
  }
});

test('exports exactly what filters leave, with its sources', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const [from, until] = await page.locator('.period input').all();
  await from?.fill('2021-11-26');
  await until?.fill('2021-11-26');
  await page.selectOption('.period select', 'CERTAIN');
  const shown = await tableRows(page);
  const file = records(await exportAs(page, 'Guanxi JSON Lines'));
  expect(file.filter(({ record }) => record === 'relationship')).toHaveLength(shown.length);
  const ids = file.flatMap(({ kind, id }) => (kind && !['Post', 'Source'].includes(kind) ? [id] : []));
  expect(`${ids.length} entities`).toBe((await summary(page))?.split(',')[0]);
  expect(ids).toContain('person:kim-seung-ho');
  expect(ids).not.toContain('person:hong-yanwei');
  expect(file.some(({ kind }) => kind === 'Source')).toBe(true);
});

test('exports encounters with place and posts at the date', async () => {
  const { page } = await open('/#do=met~person:quan-shunji');
  await page.waitForSelector('tbody tr');
  const file = records(await exportAs(page, 'Guanxi JSON Lines'));
  const types = new Set(file.flatMap(({ type }) => type ?? []));
  expect(types).toEqual(new Set(['HOLDS', 'POST_IN', 'TOOK_PART', 'HELD_AT']));
  const people = new Set(file.flatMap(({ kind, id }) => (kind === 'Person' ? [id] : [])));
  expect(people).toContain('person:kim-seung-ho');
});

test('exports a view of more than 100 entities completely', async () => {
  const { page } = await open('/');
  await page.waitForSelector('.welcome button');
  const LISTS = ['people', 'organizations', 'posts', 'places', 'events', 'agreements', 'projects', 'topics'];
  const all = await queryService<Record<string, { nodes: { id: string }[] }>>(
    page,
    `{ ${LISTS.map((list) => `${list}(first: 100) { nodes { id } }`).join(' ')} }`,
  );
  const ids = Object.values(all).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const hubs = ids.filter((id) => /^(person|organization|event):/.test(id));
  const steps = hubs.map((id) => `do=expand~${id}~~100`).join('&');
  const large = await open(`/#do=open~person:quan-shunji&${steps}`);
  await large.page.waitForSelector('tbody tr');
  await waitForRequests(large.page);
  const entityCount = Number.parseInt((await summary(large.page)) ?? '', 10);
  const shown = (await tableRows(large.page)).length;
  expect(entityCount).toBeGreaterThan(100);
  const file = records(await exportAs(large.page, 'Guanxi JSON Lines'));
  expect(file.filter(({ record }) => record === 'relationship')).toHaveLength(shown);
  expect(file.filter(({ kind }) => kind && kind !== 'Source')).toHaveLength(entityCount);
}, 120_000);

test('writes title, date, legend and sources on images', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const svg = String(await exportAs(page, 'SVG'));
  for (const part of [
    'Quan Shunji: who met whom',
    'Created on ',
    'person',
    'organization',
    'event',
    'inferred or uncertain',
    'planned or unsigned',
    'Sources',
    'Based in greater Shanghai, serving the Yangtze Delta',
  ])
    expect(svg).toContain(part);
  expect(svg).toMatch(/P3, P5/);
  const png = await exportAs(page, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const width = /width="([\d.]+)"/.exec(svg)?.[1];
  expect(png.readUInt32BE(16)).toBe(Math.round(Number(width) * 2));
});

test('shows queries that run as copied', async () => {
  const { page } = await open(
    '/#do=open~person:quan-shunji&do=expand~person:quan-shunji~PARTY_TO~25&do=met~person:hong-yanwei' +
      '&do=connect~person:quan-shunji~person:hong-yanwei&at=person:quan-shunji',
  );
  await waitForDrawing(page);
  await waitForRequests(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('tab', { name: 'Queries' }).click();
  const copies = page.locator('.queries article button');
  const copied: string[] = [];
  for (const button of await copies.all()) {
    await button.click();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied.map((query) => /query (\w+)/.exec(query)?.[1])).toEqual([
    'Neighborhood',
    'Relationships',
    'WhoMet',
    'Paths',
  ]);
  for (const query of copied)
    expect(JSON.stringify(await queryService(page, query))).toContain('quan-shunji');
});
