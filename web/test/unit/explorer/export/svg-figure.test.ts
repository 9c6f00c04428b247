// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { renderFigure } from '../../../../src/explorer/export/svg-figure';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { event, fact, person, toRecords } from '../graph-fixtures';

test('contains title, date, legend, all names and all sources, escaped', () => {
  const all = toRecords(
    [person('<a> & "b"'), event('e', '2021-11-23')],
    [fact('<a> & "b"', 'e', { cites: ['P10', 'P2'], confidence: 'INFERRED' })],
  );
  const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()), facts: new Set(all.facts.keys()) };
  const graph = deriveGraph(view, all, () => undefined);
  const { svg } = renderFigure(graph, new Map([['e', { x: 100, y: 0 }]]), {
    title: 'Who <met> whom',
    createdOn: 'Made on 2026-11-24',
    legend: [{ kind: 'PERSON', label: 'person' }],
    inferred: 'inferred',
    planned: 'planned',
    sourcesTitle: 'Sources',
  });
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const text = picture.documentElement.textContent ?? '';
  for (const part of [
    'Who <met> whom',
    'Made on 2026-11-24',
    'person',
    'inferred',
    'The source: P2, P10',
    '& "b"',
  ])
    expect(text).toContain(part);
  expect(svg).toContain('stroke-dasharray');
});
