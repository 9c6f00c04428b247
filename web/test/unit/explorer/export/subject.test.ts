import { expect, test } from 'vitest';
import { exportFileName, exportSubject, exportTitle } from '../../../../src/explorer/export/subject';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { EMPTY_VIEW, type View } from '../../../../src/explorer/graph/view';
import { CATALOGS } from '../../../../src/explorer/words/catalog';
import { event, fact, person, toRecords } from '../graph-fixtures';

const [a, b, c, e] = ['person:a', 'person:b', 'person:c', 'event:e'];
const all = toRecords(
  [person(a), person(b), person(c), event(e, '2021-11-23')],
  [fact(a, e), fact(b, e), fact(c, e)],
);
const route = { entities: [a, e, b], facts: [`TOOK_PART:${a}>${e}`, `TOOK_PART:${b}>${e}`] };
const subject = (entities: readonly string[], view: Partial<View>) => {
  const shown = { ...EMPTY_VIEW, ...view, entities: new Set(entities), facts: new Set(all.facts.keys()) };
  return exportSubject(
    shown,
    deriveGraph(shown, all, () => undefined),
  );
};
const titles = (of: ReturnType<typeof subject>) =>
  (['en', 'zh-Hant'] as const).map((locale) => exportTitle(of, CATALOGS[locale], (id) => id.slice(-1)));

test('titles a figure of paths by their ends', () => {
  const path = subject([a, b, e], { focus: a, connection: { from: a, to: b, paths: [route] } });
  expect(titles(path)).toEqual(['From a to b', '從a到b']);
  expect(exportFileName(path)).toBe('person-a-to-person-b');
});

test('titles paths among other entities by the focus', () => {
  const more = subject([a, b, c, e], { focus: a, connection: { from: a, to: b, paths: [route] } });
  expect(titles(more)).toEqual(['a: who met whom', 'a：誰見過誰']);
});

test('titles an event by its name, and an empty workspace by the product', () => {
  expect(titles(subject([e, a], { focus: e }))).toEqual(['e', 'e']);
  expect(titles(subject([], {}))).toEqual(['Guanxi 關係', 'Guanxi 關係']);
});
