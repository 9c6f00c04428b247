// Runs `npm start` like a new user, sends the questions of docs/questions.md, and compares each complete answer.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-smoke-'));
const FIRST_START_MS = 300_000;
const SECOND_START_MS = 60_000;
const STOP_MS = 30_000;
/** The first plan of a statement on a busy machine takes longer than the default time limit. */
const SLOW_MACHINE_MS = '60000';

let running;

/** Starts the service and resolves when it is ready, to its endpoint and its output. */
async function start(timeoutMs) {
  const npm = spawn('npm', ['start'], {
    env: {
      ...process.env,
      PORT: '0',
      GUANXI_DATA: folder,
      GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS,
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => npm.once('close', (code, signal) => resolve(code ?? signal)));
  running = { npm, ended };
  let printed = '';
  const greeted = new Promise((resolve) => {
    npm.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      printed += text;
      if (printed.includes('Stop with Ctrl-C')) resolve();
    });
  });
  const early = ended.then((how) => assert.fail(`npm start ended (${how}) before it was ready`));
  await inTime(Promise.race([greeted, early]), timeoutMs, 'the greeting');
  const endpoint = /GraphQL endpoint +(\S+)/.exec(printed)?.[1];
  assert.ok(endpoint, 'the greeting names the endpoint');
  return { endpoint, printed };
}

/** Stops the service like a process manager: SIGTERM to the started process. */
async function stop() {
  running.npm.kill('SIGTERM');
  assert.equal(await inTime(running.ended, STOP_MS, 'the end'), 0, 'npm start exits with 0 on SIGTERM');
  running = undefined;
}

async function inTime(promise, timeoutMs, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} did not come within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The questions of the page: heading, query, variables if any, and answer. */
function questions() {
  const page = readFileSync(new URL('../docs/questions.md', import.meta.url), 'utf8');
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const blocks = (language) =>
        [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
          (match) => match[1],
        );
      const jsons = blocks('json').map((text) => JSON.parse(text));
      return {
        title: section.split('\n')[0],
        query: blocks('graphql')[0],
        variables: jsons.at(-2),
        answer: jsons.at(-1),
      };
    })
    .filter(({ query, answer }) => query !== undefined && answer !== undefined);
}

async function ask(endpoint, query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function checkAnswers(endpoint) {
  for (const { title, query, variables, answer } of questions()) {
    const got = await ask(endpoint, query, variables);
    assert.deepEqual(got, 'data' in answer ? answer : { data: answer }, title);
    console.log(`answered: ${title}`);
  }
}

const COUNTS = `{ ${[
  'people',
  'organizations',
  'posts',
  'places',
  'events',
  'agreements',
  'projects',
  'topics',
  'sources',
]
  .map((list) => `${list}(first: 1) { totalCount }`)
  .join(' ')} }`;

try {
  assert.ok(questions().length > 0, 'docs/questions.md has questions');
  const first = await start(FIRST_START_MS);
  assert.match(first.printed, /Loaded the seeds/);
  await checkAnswers(first.endpoint);
  const counts = await ask(first.endpoint, COUNTS);
  assert.ok(counts.data.people.totalCount > 0);
  await stop();

  const began = performance.now();
  const second = await start(SECOND_START_MS);
  console.log(`second start: ${((performance.now() - began) / 1000).toFixed(1)} s, build included`);
  assert.doesNotMatch(second.printed, /Loaded the seeds/, 'a second start loads nothing');
  assert.deepEqual(await ask(second.endpoint, COUNTS), counts, 'a second start adds nothing');
  await stop();
} finally {
  running?.npm.kill('SIGTERM');
  await running?.ended;
  rmSync(folder, { recursive: true, force: true });
}
