// Measures the frame rate of a renderer in Chromium while the pointer pans and zooms.

/** Duration of each gesture. */
const SECONDS = 2;

/**
 * Per gesture: frames per second, newly painted frames per second, and main-thread milliseconds per frame.
 */
export async function framesOf(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const pan = await measured(page, session, async (going) => {
    await page.mouse.move(15, 400);
    await page.mouse.down();
    for (let step = 0; going(); step++) await page.mouse.move(15 + (step % 40) * 8, 400 + (step % 30) * 5);
    await page.mouse.up();
  });
  const zoom = await measured(page, session, async (going) => {
    await page.mouse.move(640, 400);
    for (let step = 0; going(); step++) await page.mouse.wheel(0, (step % 40 < 20 ? -1 : 1) * 40);
  });
  await page.close();
  return { pan, zoom };
}

async function measured(page, session, act) {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const pictures = () => page.evaluate(() => Number(document.documentElement.dataset.pictures ?? 0));
  await page.evaluate(() => {
    globalThis.counted = 0;
    const count = () => {
      globalThis.counted++;
      globalThis.counting = requestAnimationFrame(count);
    };
    count();
  });
  const [busyBefore, picturesBefore, began] = [await busy(), await pictures(), performance.now()];
  await act(() => performance.now() - began < SECONDS * 1000);
  const [busyAfter, picturesAfter, ended] = [await busy(), await pictures(), performance.now()];
  const count = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.counting);
    return globalThis.counted;
  });
  const seconds = (ended - began) / 1000;
  return {
    rate: count / seconds,
    fresh: (picturesAfter - picturesBefore) / seconds,
    cost: ((busyAfter - busyBefore) * 1000) / count,
  };
}
