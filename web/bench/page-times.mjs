// Measures load times of a running service, with the page's own clock.

const SIZE = { width: 1440, height: 900 };

/** Milliseconds from navigation until an entity's graph is shown and placed. */
export async function openTime(browser, url, of) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.addInitScript(noteTimes);
  await page.goto(`${url}/#do=open~${of}&at=${of}`);
  const times = await page.waitForFunction(() => globalThis.times?.placed && globalThis.times);
  const noted = await times.jsonValue();
  await page.close();
  return noted;
}

/** Milliseconds from pressing E until the expansion is shown and placed. The view starts at a neighbor. */
export async function expandTime(browser, url, from, of) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.addInitScript(noteTimes);
  await page.goto(`${url}/#do=open~${from}&at=${of}`);
  await page.waitForSelector('.drawing[data-placed]');
  await page.waitForSelector('.evidence .sources');
  await page.waitForTimeout(1000);
  await page.focus('#graph');
  await page.evaluate(() => {
    globalThis.times = undefined;
    addEventListener('keydown', () => globalThis.beginAgain(), { capture: true, once: true });
  });
  await page.keyboard.press('e');
  const times = await page.waitForFunction(() => globalThis.times?.placed && globalThis.times);
  const noted = await times.jsonValue();
  await page.close();
  return noted;
}

/** Runs in the page: records when all nodes are first painted and when they reach their positions. */
function noteTimes() {
  let [began, before] = [0, 0];
  globalThis.beginAgain = () => {
    const { shown } = document.querySelector('.drawing').dataset;
    [began, before] = [performance.now(), Number(shown)];
    globalThis.times = undefined;
  };
  const look = () => {
    const dataset = document.querySelector('.drawing')?.dataset;
    const [shown, placed] = [Number(dataset?.shown ?? 0), Number(dataset?.placed ?? 0)];
    if (shown > before) {
      globalThis.times ??= { nodes: shown - before, seen: performance.now() - began };
      if (placed === shown) globalThis.times.placed ??= performance.now() - began;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
