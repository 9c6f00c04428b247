// Measures the explorer in a Chromium without a GPU: frames a second at 300 to 5,000 nodes, and the size of its script.
// With URL=http://… of a running service also the time from navigation to a picture of the entity OF.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const SIZES = [300, 1000, 2000, 5000];
const RUNS = 3;
const SECONDS = 2.5;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const folder = mkdtempSync(join(tmpdir(), 'guanxi-bench-'));
await build({ root: import.meta.dirname, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname === '/' ? '/index.html' : pathname;
  try {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(join(folder, file)));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

console.log('| nodes | pan, frames/s | pan, ms of the main thread a frame | zoom, frames/s | zoom, ms |');
console.log('|---|---|---|---|---|');
for (const size of SIZES) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await frames(size));
  const middle = (pick) => runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  const cells = [(r) => r.pan.rate, (r) => r.pan.cost, (r) => r.zoom.rate, (r) => r.zoom.cost].map(middle);
  console.log(`| ${size} | ${cells.map((cell, index) => cell.toFixed(index % 2)).join(' | ')} |`);
}

const assets = join(import.meta.dirname, '../dist/assets');
const kilobytes = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000;
const html = readFileSync(join(assets, '../index.html'), 'utf8');
const first = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name);
const drawn = readdirSync(assets).filter((name) => /^(canvas|layout\.worker)-.*\.js$/.test(name));
const sum = (names) => names.reduce((total, name) => total + kilobytes(name), 0).toFixed(0);
console.log(
  `\nScript, gzip: ${sum(first)} kB before the search box, ${sum([...first, ...drawn])} kB with the drawing.`,
);

if (process.env.URL)
  console.log(`\nFrom navigation to the picture: ${await picture(process.env.URL, process.env.OF)} ms.`);

await browser.close();
server.close();
rmSync(folder, { recursive: true });

/** Frames a second, and the main thread's own time a frame, which other work on the machine does not change. */
async function frames(size) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/?nodes=${size}`);
  await page.waitForSelector('html[data-ready]');
  await page.waitForTimeout(1500);
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
  await page.evaluate(() => {
    globalThis.counted = 0;
    const count = () => {
      globalThis.counted++;
      globalThis.counting = requestAnimationFrame(count);
    };
    count();
  });
  const [before, began] = [await busy(), performance.now()];
  await act(() => performance.now() - began < SECONDS * 1000);
  const [after, ended] = [await busy(), performance.now()];
  const count = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.counting);
    return globalThis.counted;
  });
  return { rate: count / ((ended - began) / 1000), cost: ((after - before) * 1000) / count };
}

/** The median time until the nodes stand where they belong. */
async function picture(url, of) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const began = performance.now();
    await page.goto(`${url}/#do=open~${of}&at=${of}`);
    await page.waitForSelector('.drawing[data-placed]');
    times.push(performance.now() - began);
    await page.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)].toFixed(0);
}
