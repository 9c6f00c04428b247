import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { exportCommand } from '../../src/cli/export';
import { exportSubcommands } from '../../src/cli/export-subcommands';
import { FORMATS } from '../../src/formats/formats';
import { bodyFromUrl, parseExportRequest } from '../../src/http/export-request';
import { listSelections, type Selection } from '../../src/services/export/selection';
import { EXPORT_FILTER } from '../../src/services/questions/filters/export-filter';
import { MEETING_FILTER } from '../../src/services/questions/filters/meeting-filter';
import { NEIGHBORHOOD_FILTER } from '../../src/services/questions/filters/neighborhood-filter';
import { PATH_FILTER } from '../../src/services/questions/filters/path-filter';

const page = readFileSync('docs/exports.md', 'utf8');
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const io = { env: {}, stdout: process.stdout, stderr: process.stderr, signal: new AbortController().signal };
const complete = exportCommand(io).commands;

/** The selection of a command line, which must have only options of its subcommand. */
async function selectionOf(line: string): Promise<Selection | undefined> {
  let selection: Selection | undefined;
  const program = new Command().exitOverride();
  const subcommands = exportSubcommands(async (given) => {
    selection = given;
  });
  for (const subcommand of subcommands) {
    const all = complete.find((one) => one.name() === subcommand.name())?.options ?? [];
    for (const option of all.slice(subcommand.options.length)) subcommand.addOption(option);
    program.addCommand(subcommand.exitOverride());
  }
  await program.parseAsync(line.split(' '), { from: 'user' });
  return selection;
}

/** The words in code at the start of each row, in the first cell. */
const firstCells = (text: string) =>
  [...text.matchAll(/^\| (`[^|]+`) \|/gm)].map(([, cell = '']) => cell.replaceAll('`', '').split(', '));

test('lists the selections', () => {
  expect(firstCells(section('Selections')).flat()).toEqual(listSelections().map(({ select }) => select));
});

test('lists the formats', () => {
  expect(firstCells(section('Formats')).flat()).toEqual(FORMATS.map(({ name }) => name));
});

test('lists the fields of every filter', () => {
  const fields = firstCells(section('Filters')).map(([field = '']) => field.replace('.from', ''));
  const filters = [EXPORT_FILTER, MEETING_FILTER, NEIGHBORHOOD_FILTER, PATH_FILTER];
  expect(fields).toEqual(filters.flatMap((filter) => Object.keys(filter)));
});

test('lists the output options', () => {
  const listed = [...section('Command line').matchAll(/^\| `(.+?)` \|/gm)].map(([, flags]) => flags);
  const [everything] = complete;
  expect(listed.toSorted()).toEqual(everything?.options.map(({ flags }) => flags).toSorted());
});

const commands = [...page.matchAll(/^npm run --silent guanxi -- export (.+)$/gm)].map(
  ([, line = '']) => line,
);

test('has an example of every selection', () => {
  expect(new Set(commands.map((line) => line.split(' ')[0]))).toEqual(
    new Set(listSelections().map(({ select }) => select)),
  );
});

test.each(commands)('the command line is valid: %s', async (line) => {
  expect(await selectionOf(line)).toMatchObject({ select: line.split(' ')[0] });
});

const addresses = [...page.matchAll(/^curl -OJ 'http:\/\/127\.0\.0\.1:4000\/export\/([^?]+)(\?[^']+)'/gm)];

test.each(addresses.map(([, format = '', query = '']) => [format, query]))(
  'the address is valid: %s%s',
  (format, query) => {
    expect(parseExportRequest(bodyFromUrl(format, `/export/${format}${query}`))).toMatchObject({ format });
  },
);

test('the request body is valid', () => {
  const [, body = ''] = /-d '(\{.+\})'/.exec(page) ?? [];
  expect(parseExportRequest(JSON.parse(body))).toMatchObject({ format: 'turtle' });
});
