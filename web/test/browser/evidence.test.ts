import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import {
  evidenceTitle,
  QUAN,
  queryService,
  waitForCommand,
  waitForDrawing,
  waitForRequests,
} from './workspace';

const open = browserTests();

/** A relationship in the export. */
interface Recorded {
  readonly record: string;
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly confidence: string;
  readonly reason?: string;
  readonly citations: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

/** One fact for each combination of type and confidence in the seed data. */
async function oneOfEach(page: Page): Promise<Recorded[]> {
  const text = await page.evaluate(() =>
    fetch('/export/jsonl?select=everything').then((response) => response.text()),
  );
  const records = text.trim().split('\n');
  const facts: Recorded[] = records.map((line) => JSON.parse(line)).filter(isRelationship);
  return [...new Map(facts.map((fact) => [`${fact.type} ${fact.confidence}`, fact])).values()];
}

const isRelationship = ({ record }: Recorded): boolean => record === 'relationship';

async function sentenceOf(page: Page, { id, from, type }: Recorded): Promise<string | undefined> {
  const { node } = await queryService<{
    node: { relationships: { nodes: { id: string; sentence: string }[] } };
  }>(
    page,
    `{ node(id: "${from}") { relationships(types: [${type}], first: 100) { nodes { id sentence(locale: EN) } } } }`,
  );
  return node.relationships.nodes.find((one) => one.id === id)?.sentence;
}

test('shows sentence, sources, locators, confidence and reason for every type of fact', async () => {
  const { page } = await open('/');
  await page.waitForSelector('.welcome button');
  const facts = await oneOfEach(page);
  expect(new Set(facts.map(({ type }) => type)).size).toBe(15);
  expect(new Set(facts.map(({ confidence }) => confidence)).size).toBeGreaterThan(1);
  for (const fact of facts) {
    const { id, from, type, confidence, reason, citations, properties } = fact;
    const sentence = await sentenceOf(page, fact);
    await page.goto(
      `${new URL(page.url()).origin}/#do=open~${from}&do=expand~${from}~${type}~100&at=${encodeURIComponent(id)}`,
    );
    await page.waitForFunction(
      (expected) => document.querySelector('.evidence .sentence')?.textContent === expected,
      sentence,
    );
    const evidence = page.locator('.evidence .fact');
    const text = (await evidence.textContent()) ?? '';
    expect(text, id).toContain('Based in greater Shanghai, serving the Yangtze Delta');
    const locators = (await evidence.locator('.locator').allTextContents()).join(', ').split(', ');
    expect(locators, id).toEqual(citations.map((citation) => citation.split('#')[1]));
    expect(await evidence.locator('.sources .badge').textContent(), id).toBe(confidence);
    if (reason) expect(text, id).toContain(`Reason: ${reason}`);
    for (const name of ['contribution', 'asPrinted', 'side'])
      if (properties[name]) expect(text, id).toContain(properties[name]);
    if (properties.role) expect(text, id).toContain('Role');
    if (properties.capacity) {
      await evidence.getByText('Capacity').waitFor();
      expect(await evidence.textContent(), id).not.toContain(properties.capacity);
    }
  }
}, 180_000);

test.each([
  ['agreement:hitech-zone-strategic-cooperation', 'agreed to sign, not signed', 'was dealt with at'],
  ['event:wuxi-innovation-forum', 'planned', 'took part in'],
])('shows the status of an unrealized entity: %s is %s', async (id, status, verb) => {
  const { page } = await open(`/#do=open~${id}&at=${id}`);
  await page.waitForSelector('.evidence .sources');
  expect(await page.locator('.evidence .secondary').first().textContent()).toContain(status);
  await page.locator('tbody .open-evidence', { hasText: verb }).first().click();
  expect(await page.locator('.evidence .fact .unrealized').first().textContent()).toBe(status);
});

test('shows "invited" in table and panel for a party that was only invited', async () => {
  const { page } = await open('/#do=open~event:wuxi-talk&do=expand~event:wuxi-talk~TOOK_PART~50');
  const row = page.locator('tbody tr', { hasText: 'Binhu District Government' }).first();
  expect(await row.locator('.unrealized').textContent()).toBe('invited');
  await row.locator('.open-evidence').first().click();
  await page.locator('#evidence-title .unrealized', { hasText: 'invited' }).waitFor();
  const present = page.locator('tbody tr', { hasText: 'Quan Shunji' }).first();
  expect(await present.locator('.unrealized').count()).toBe(0);
});

test('shows the posts held at the date if no capacity is stated', async () => {
  const { page } = await open('/#do=open~event:wuxi-talk&do=expand~event:wuxi-talk~TOOK_PART~50');
  const row = page.locator('tbody tr', { hasText: 'Quan Shunji' }).locator('.open-evidence').first();
  await row.click();
  await page.locator('.evidence dl').getByText('president of').waitFor();
});

test.each([
  ['relationships', 'query Relationships', 'do=expand~event:wuxi-talk~TOOK_PART~50'],
  ['somebody else', 'person:leng-yue', 'do=add~person:leng-yue'],
])('keeps the selection while a link is still loading %s', async (_what, asks, then) => {
  const { page } = await open('/');
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(asks)) await held;
    await route.continue();
  });
  await page.goto(`${origin}/#do=open~event:wuxi-talk&${then}`);
  await page.locator('tbody tr', { hasText: 'Quan Shunji' }).locator('.open-evidence').first().click();
  await page.waitForSelector('.evidence .fact');
  release();
  await waitForRequests(page);
  await waitForCommand(page, 'at=');
  expect(await page.locator('.evidence .fact').count()).toBe(1);
});

test('shows tenures with dates, sentences that open the fact, and names with their sources', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  const posts = page.locator('.evidence details', { hasText: 'Posts held' });
  const tenure = posts.locator('li', { hasText: 'president of' }).first();
  expect(await tenure.locator('.when').textContent()).toMatch(/\d{4}|undated/);
  const name = page.locator('.evidence .names details').first();
  await name.locator('summary').click();
  const opened = await name.textContent();
  for (const part of ['Based in greater Shanghai, serving the Yangtze Delta', 'stated', 'official name'])
    expect(opened).toContain(part);
  expect(await name.locator('.locator').textContent()).toMatch(/P\d/);

  const sentence = tenure.locator('.sentence');
  const text = await sentence.textContent();
  await sentence.click();
  await page.waitForSelector('.evidence .fact');
  // The fact is not in the view, but the panel shows it.
  expect(await page.locator('.evidence .sentence').textContent()).toBe(text);
  expect(await evidenceTitle(page)).toContain('holds');
});

test('shows participants and outcomes of an event by name', async () => {
  const { page } = await open('/#do=open~event:wuxi-hitech-zone-visit&at=event:wuxi-hitech-zone-visit');
  await waitForDrawing(page);
  const facts = page.locator('.evidence .facts [data-entity]');
  await facts.first().waitFor();
  for (const text of await facts.allTextContents())
    expect(text).not.toMatch(/^\s*(person|organization|agreement):/);
});

test('links an encounter to its event, in table and panel', async () => {
  const { page } = await open('/#do=met~person:quan-shunji');
  const row = page.locator('tbody tr', { hasText: 'Hong Yanwei' });
  const event = row.locator('[data-entity^="event:"]');
  const name = await event.textContent();
  await row.locator('td > .open-evidence').click();
  await page.waitForSelector('.evidence .fact');
  expect(await page.locator('.evidence .event-reference').textContent()).toBe(
    `${name} · 24 November 2021, morning`,
  );
  await page.locator('.evidence .event-reference button').click();
  expect(await evidenceTitle(page)).toBe(name?.trim());
  await row.locator('td > .open-evidence').click();
  await event.click();
  expect(await evidenceTitle(page)).toBe(name?.trim());
});

test('at 360 px, moves the focus to an opened fact from the table and within the panel', async () => {
  const { page } = await open(`/${QUAN}`, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  await waitForDrawing(page);
  const inSight = () =>
    page.waitForFunction(() => {
      const heading = document.querySelector('#evidence-title');
      const top = heading?.getBoundingClientRect().top ?? -1;
      return document.activeElement === heading && top >= 0 && top < innerHeight / 2;
    });
  await page.locator('tbody .open-evidence').first().click();
  await page.waitForSelector('.evidence .fact');
  await inSight();
  await page.locator('.evidence h2 .entity-link').first().click();
  await page.locator('.evidence .facts .sentence').last().click();
  await page.waitForSelector('.evidence .fact');
  await inSight();
});
