import type { Page } from 'playwright-core';

/** The desk of the trip's traveller, by its address. */
export const QUAN = '#do=open~person:quan-shunji&at=person:quan-shunji';

/** Waits until the desk is drawn and the evidence of what is selected is there. */
export async function waitForDrawing(page: Page): Promise<void> {
  await page.waitForSelector('.drawing[data-placed]');
  await page.waitForSelector('.evidence .sources, .evidence .notes');
}

/** Waits until every question of a link or of a step is answered; what is answered is shown before the rest. */
export async function waitForRequests(page: Page): Promise<void> {
  await page.waitForSelector('.notice.idle', { state: 'attached' });
}

/** Types into the search box, and gives the names that are found. */
export async function search(page: Page, text: string): Promise<string[]> {
  await page.fill('#search', text);
  await page.waitForSelector('.hit');
  return page.locator('.hit-name').allTextContents();
}

/** How much is on the desk, in words. */
export const summary = (page: Page) => page.locator('.summary').textContent();

/** Of what the evidence is. */
export const evidenceTitle = async (page: Page) =>
  (await page.locator('#evidence-title').textContent())?.trim();

/** The rows of the table that is open, as text; a long one is written after the canvas. */
export async function tableRows(page: Page): Promise<string[]> {
  await page.waitForSelector('main[aria-busy="false"]');
  return page.locator('tbody tr').allTextContents();
}

/** Waits until the steps taken hold this one. */
export const waitForCommand = (page: Page, step: string) =>
  page.waitForFunction((wanted) => location.hash.includes(wanted), step);

/** Goes by Tab, as one without a mouse does, until what has the focus is this. */
export async function tabTo(page: Page, is: (element: Element | null) => boolean): Promise<void> {
  const source = `(${is})(document.activeElement)`;
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(source)) return;
  }
  throw new Error(`Tab does not reach ${is}`);
}

/** Asks the service that serves the page. */
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
