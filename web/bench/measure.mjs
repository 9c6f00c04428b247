// Measures the explorer in Chromium without a GPU. See bench/README.md.
//   URL=http://127.0.0.1:4000 of a running service
//   OF=person:… an entity with many neighbors   FROM=event:… one of its neighbors
//   BY=cytoscape,force-graph,explorer renderers   SIZES=300,1000 node counts   RUNS=3
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { scriptSizes } from '../script-size.mjs';
import { framesOf } from './frames.mjs';
import { expandTime, openTime } from './page-times.mjs';
import { serveScene } from './serve.mjs';

const listed = (name, otherwise) => (process.env[name] ?? otherwise).split(',');
const SIZES = listed('SIZES', '300,1000,2000,5000').map(Number);
const RENDERERS = listed('BY', 'explorer');
const RUNS = Number(process.env.RUNS ?? 3);

const scene = await serveScene();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log('| nodes | by | pan, frames/s | fresh/s | ms a frame | zoom, frames/s | fresh/s | ms a frame |');
console.log('|---|---|---|---|---|---|---|---|');
for (const size of SIZES) {
  // Interleaved, so that other load on the machine affects all renderers equally.
  const runs = new Map(RENDERERS.map((by) => [by, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [by, list] of runs) list.push(await framesOf(browser, `${scene.url}?by=${by}&nodes=${size}`));
  for (const [by, list] of runs) {
    const middle = (pick) => list.map(pick).sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const cells = ['pan', 'zoom'].flatMap((act) => [
      middle((run) => run[act].rate).toFixed(0),
      by === 'explorer' ? middle((run) => run[act].fresh).toFixed(0) : 'each',
      middle((run) => run[act].cost).toFixed(1),
    ]);
    console.log(`| ${size} | ${by} | ${cells.join(' | ')} |`);
  }
}
scene.close();

const { first, all } = scriptSizes(join(import.meta.dirname, '../dist'));
console.log(
  `\nScript, gzip: ${first.toFixed(0)} kB before the search box, ${all.toFixed(0)} kB with the drawing.`,
);

const { URL: url, OF: of, FROM: from } = process.env;
if (url && of) {
  const times = async (measure) => {
    const list = [];
    for (let run = 0; run < RUNS; run++) list.push(await measure());
    const middle = (name) => list.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    return `${middle('nodes')} nodes seen after ${middle('seen').toFixed(0)} ms, at their places after ${middle('placed').toFixed(0)} ms`;
  };
  console.log(`From navigation to the picture of ${of}: ${await times(() => openTime(browser, url, of))}.`);
  if (from)
    console.log(
      `From the key E to more around ${of}: ${await times(() => expandTime(browser, url, from, of))}.`,
    );
}
await browser.close();
