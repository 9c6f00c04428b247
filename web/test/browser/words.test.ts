import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests } from './browser';
import { QUAN, waitForDrawing, waitForRequests } from './workspace';

const open = browserTests();

/** Names that are the same in every language: products, formats, keys, and parts of fact ids. */
const NAMES =
  /\b(Guanxi|GraphQL|GraphML|GEXF|CSV|JSON|JSON-LD|LD|Cytoscape|FollowTheMoney|Graphviz|DOT|Cypher|Markdown|Turtle|quan shunji|JSONL|PNG|SVG|ZIP|Enter|Esc|[A-Z]|P\d+|English)\b/g;

/**
 * Latin words in the UI text of the page, including text for screen readers. Skips elements in another
 * language, code, keys, and the given names of entities.
 */
async function latinWords(page: Page, language: string, entityNames: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate((language) => {
    const OTHERS = `[lang]:not([lang^="${language}"]), [lang*="Latn"], pre, code, kbd, [translate="no"], .locator, script, style`;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(OTHERS)) continue;
      if (!(node instanceof Element)) found.push(node.nodeValue ?? '');
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'])
          found.push(element.getAttribute(name) ?? '');
    }
    return found;
  }, language);
  const withoutNames = (text: string) =>
    entityNames.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(NAMES, '');
  return texts.filter((text) => /[A-Za-z]{2}/.test(withoutNames(text)));
}

/** The names in Latin letters of all entities, longest first. */
async function latinNames(url: string): Promise<string[]> {
  const lines = (await (await fetch(`${url}/export/jsonl?select=everything`)).text()).trimEnd().split('\n');
  const names = lines.flatMap((line) => {
    const record: { names?: readonly { text: string }[] } = JSON.parse(line);
    return (record.names ?? []).map(({ text }) => text);
  });
  return names.filter((name) => /[A-Za-z]{2}/.test(name)).sort((a, b) => b.length - a.length);
}

const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).click();
const PARTY = 'do=expand~person:quan-shunji~PARTY_TO~25&do=expand~person:quan-shunji~HOLDS~25';
const CAEDA = 'organization:caeda';

const STATES: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ['welcome', ''],
  ['workspace', QUAN],
  ['whom they met', '#do=met~person:quan-shunji&at=person:quan-shunji'],
  [
    'an encounter',
    '#do=met~person:quan-shunji&at=person:quan-shunji',
    (page) => page.locator('tbody tr .open-evidence').nth(12).click(),
  ],
  ['paths', '#do=connect~person:kim-seung-ho~person:sun-haidong&at=paths'],
  ['entities', `${QUAN}&${PARTY}`, tab(/實體|实体/)],
  ['timeline', `${QUAN}&${PARTY}`, tab(/時間軸|时间轴/)],
  ['day by day', QUAN, tab(/逐日/)],
  ['queries', QUAN, tab(/查詢|查询/)],
  ['a backer', `#do=open~${CAEDA}&do=expand~${CAEDA}~BACKS~9&at=backs:organization:caeda/wangjing-robots`],
  ['all of an organization', `#do=open~${CAEDA}&do=expand~${CAEDA}~~100&at=${CAEDA}`],
  [
    'an agreement',
    '#do=open~agreement:hitech-zone-strategic-cooperation&at=agreement:hitech-zone-strategic-cooperation',
  ],
  ['a planned event', '#do=open~event:wuxi-innovation-forum&at=event:wuxi-innovation-forum'],
  ['filters', QUAN, (page) => page.locator('.menu summary').first().click()],
  [
    'export menu',
    QUAN,
    async (page) => {
      await page.locator('.menu summary').nth(1).click();
      await page.locator('.formats button').first().waitFor();
    },
  ],
  [
    'search',
    QUAN,
    async (page) => {
      await page.fill('#search', 'wuxi');
      await page.waitForSelector('.hit');
    },
  ],
  [
    'nothing found',
    QUAN,
    async (page) => {
      await page.fill('#search', 'zzzzzz');
      await page.waitForSelector('.hits p');
    },
  ],
  [
    'shortcuts',
    QUAN,
    async (page) => {
      await page.focus('#graph');
      await page.keyboard.press('?');
    },
  ],
];

// All locales share keys and labels, so a few states are enough for the others.
test.each([
  ['zh-Hant', 'zh-TW', STATES],
  ['zh-Hans', 'zh-CN', STATES.slice(0, 4)],
  ['ko', 'ko-KR', STATES.slice(0, 4)],
] as const)(
  '%s: shows no Latin words except names',
  async (lang, locale, states) => {
    const { page } = await open('/', { locale });
    await page.waitForSelector('.welcome button');
    const url = new URL(page.url()).origin;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    // Few entities have a Korean name; Korean sentences contain the English names of the others.
    const entityNames = lang === 'ko' ? await latinNames(url) : [];
    const [language = lang] = lang.split('-');
    const found: string[] = [];
    for (const [state, hash, act] of states) {
      await page.goto('about:blank');
      await page.goto(`${url}/${hash}`);
      if (hash === '') await page.waitForSelector('.welcome button');
      else await page.waitForSelector('.evidence .sources, .evidence .notes');
      await act?.(page);
      await page.waitForLoadState('networkidle');
      found.push(...(await latinWords(page, language, entityNames)).map((text) => `${state}: ${text}`));
    }
    expect(found).toEqual([]);
  },
  120_000,
);

test('keeps the selection when the language changes', async () => {
  const { page } = await open(`/${QUAN}`);
  await waitForDrawing(page);
  await page.locator('tbody tr', { hasText: 'Leng Yue' }).locator('.open-evidence').first().click();
  await page.waitForSelector('.evidence .fact');
  await page.selectOption('header nav select', 'zh-Hant');
  await page.locator('tbody tr', { hasText: '冷月' }).first().waitFor();
  await waitForRequests(page);
  expect(await page.locator('.evidence .fact').count()).toBe(1);
});

test('selects what a link names, even if the language changes while it loads', async () => {
  const { page } = await open('/');
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  let choose = () => {};
  const selected = new Promise<void>((resolve) => {
    choose = resolve;
  });
  // The first response arrives after the language has changed, before any response in the new language.
  let before: Promise<unknown> | undefined;
  await page.route('**/graphql', async (route) => {
    if (before) return before.then(() => route.continue());
    before = selected.then(async () => route.fulfill({ response: await route.fetch() }));
    return before;
  });
  await page.goto(`${origin}/#do=open~person:quan-shunji&at=person:leng-yue`);
  await page.selectOption('header nav select', 'zh-Hant');
  choose();
  await waitForRequests(page);
  await page.locator('tbody tr', { hasText: '權順基' }).first().waitFor();
  await page.locator('#evidence-title', { hasText: '冷月' }).waitFor();
});

test('shows names in the UI script and follows a language change', async () => {
  const { page } = await open(`/${QUAN}`, { locale: 'zh-TW' });
  await waitForDrawing(page);
  const name = async () => (await page.locator('#evidence-title').textContent())?.trim();
  expect(await name()).toBe('權順基');
  await page.selectOption('header nav select', 'zh-Hans');
  await page.waitForFunction(() =>
    document.querySelector('#evidence-title')?.textContent?.includes('权顺基'),
  );
  expect(await page.locator('tbody').textContent()).toContain('2021年11月23日至26日期间');
});
