// How long the page of a running service takes, by the clock of the page itself.

const SIZE = { width: 1440, height: 900 };

/** From navigation to the picture of an entity; milliseconds. */
export async function openTime(browser, url, of) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.addInitScript(noteTimes);
  await page.goto(`${url}/#do=open~${of}&at=${of}`);
  const times = await page.waitForFunction(() => globalThis.times?.placed && globalThis.times);
  const noted = await times.jsonValue();
  await page.close();
  return noted;
}

/** From the key that expands an entity, on a desk that was opened from one of its neighbours, to what it brings. */
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

/** In the page: notes when all nodes of a graph are first seen, and when they stand where they belong. */
function noteTimes() {
  let [began, before] = [0, 0];
  globalThis.beginAgain = () => {
    const { shown } = document.querySelector('.drawing').dataset;
    [began, before] = [performance.now(), Number(shown)];
    globalThis.times = undefined;
  };
  const look = () => {
    const { shown, placed } = document.querySelector('.drawing')?.dataset ?? {};
    const [count, standing] = [Number(shown ?? 0), Number(placed ?? 0)];
    if (count > before) {
      globalThis.times ??= { nodes: count - before, seen: performance.now() - began };
      if (standing === count) globalThis.times.placed ??= performance.now() - began;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
