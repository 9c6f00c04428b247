import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserTests, violations } from './browser';
import { QUAN, search, waitForDrawing } from './workspace';

const open = browserTests();
const PARTY = 'do=expand~person:quan-shunji~PARTY_TO~25&do=expand~person:quan-shunji~HOLDS~25';
const DARK: BrowserContextOptions = { colorScheme: 'dark' };
const NARROW: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const ZOOMED: BrowserContextOptions = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

/** A state of the page: URL, browser context and action. `within` limits the axe check to a part. */
interface State {
  readonly at: string;
  readonly context?: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<unknown>;
  readonly within?: string;
}

const STATES: Readonly<Record<string, State>> = {
  welcome: { at: '' },
  'welcome, 360 px wide': { at: '', context: NARROW },
  workspace: { at: QUAN },
  'workspace, dark': { at: QUAN, context: DARK },
  'workspace, 360 px wide': { at: QUAN, context: NARROW },
  'workspace, 200 % zoom': { at: QUAN, context: ZOOMED },
  'workspace, Chinese': { at: QUAN, context: { locale: 'zh-TW' } },
  'an encounter, dark': {
    at: '#do=met~person:quan-shunji&at=person:quan-shunji',
    context: DARK,
    act: (page) => page.locator('tbody tr .open-evidence').nth(3).click(),
  },
  'an encounter, 360 px wide': {
    at: '#do=met~person:quan-shunji&at=person:quan-shunji',
    context: NARROW,
    act: (page) => page.locator('tbody tr .open-evidence').nth(3).click(),
  },
  paths: { at: '#do=connect~person:kim-seung-ho~person:sun-haidong&at=paths' },
  entities: { at: QUAN, act: tab('Entities') },
  timeline: { at: `${QUAN}&${PARTY}`, act: tab('Timeline') },
  'timeline, dark, 360 px wide': {
    at: `${QUAN}&${PARTY}`,
    context: { ...DARK, ...NARROW },
    act: tab('Timeline'),
  },
  'day by day': { at: QUAN, act: tab('Day by day') },
  'day by day, dark, 200 % zoom': { at: QUAN, context: { ...DARK, ...ZOOMED }, act: tab('Day by day') },
  queries: { at: QUAN, act: tab('Queries') },
  filters: { at: QUAN, act: (page) => page.locator('.menu summary').first().click() },
  'export menu, 360 px wide': {
    at: QUAN,
    context: NARROW,
    act: (page) => page.locator('.menu summary').nth(1).click(),
  },
  // While suggestions are open, React Aria hides the rest of the page from screen readers.
  suggestions: { at: QUAN, act: (page) => search(page, 'wuxi'), within: '.suggestions' },
  shortcuts: {
    at: QUAN,
    act: async (page) => {
      await page.focus('#graph');
      await page.keyboard.press('?');
      await page.waitForSelector('dialog[open]');
    },
  },
};

test.each(Object.entries(STATES))(
  'has no accessibility violations and does not scroll sideways: %s',
  async (_name, state) => {
    const { page } = await open(`/${state.at}`, state.context);
    await (state.at === '' ? page.waitForSelector('.welcome button') : waitForDrawing(page));
    await state.act?.(page);
    expect(await violations(page, { within: state.within ?? 'html' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
);
