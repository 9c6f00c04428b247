import type { Page } from 'playwright-core';

/** The view of the main traveler in the seed data. */
export const QUAN = '#do=open~person:quan-shunji&at=person:quan-shunji';

/** Waits until the graph is placed and the evidence is loaded. */
export async function waitForDrawing(page: Page): Promise<void> {
  await page.waitForSelector('.drawing[data-placed]');
  await page.waitForSelector('.evidence .sources, .evidence .notes');
}

/** Waits until no request is pending. */
export async function waitForRequests(page: Page): Promise<void> {
  await page.waitForSelector('.notice.idle', { state: 'attached' });
}

/** Types into the search box and returns the names found. */
export async function search(page: Page, text: string): Promise<string[]> {
  await page.fill('#search', text);
  await page.waitForSelector('.hit');
  return page.locator('.hit-name').allTextContents();
}

/** The counts above the graph. */
export const summary = (page: Page) => page.locator('.summary').textContent();

/** The title of the evidence panel. */
export const evidenceTitle = async (page: Page) =>
  (await page.locator('#evidence-title').textContent())?.trim();

/** The rows of the open table as text. Long tables render after the canvas. */
export async function tableRows(page: Page): Promise<string[]> {
  await page.waitForSelector('main[aria-busy="false"]');
  return page.locator('tbody tr').allTextContents();
}

/** Waits until the URL contains a command. */
export const waitForCommand = (page: Page, step: string) =>
  page.waitForFunction((wanted) => location.hash.includes(wanted), step);

/** Presses Tab until the focused element matches. */
export async function tabTo(page: Page, is: (element: Element | null) => boolean): Promise<void> {
  const source = `(${is})(document.activeElement)`;
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(source)) return;
  }
  throw new Error(`Tab does not reach ${is}`);
}

/** Sends a GraphQL query to the service under test. */
export async function queryService<R>(page: Page, query: string): Promise<R> {
  return page.evaluate(async (text) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }, query);
}
