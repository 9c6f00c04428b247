import { expect, test } from 'vitest';
import { textWidth } from '../../../../src/explorer/canvas/text-layout';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import type { Entity } from '../../../../src/explorer/graph/entity';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { laneHeight, type PlacedMark, placeMarks } from '../../../../src/explorer/time/lane-layout';
import { buildLanes } from '../../../../src/explorer/time/lanes';
import { event, fact, person, toRecords } from '../graph-fixtures';

/** An event on an unknown day of a range. */
const unknownDay = (id: string, from: string, until: string): Entity => ({
  ...event(id, from, until),
  date: { edtf: `[${from}..${until}]`, earliest: from, latest: until, text: 'some time' },
});
const DAY = 100;

/** Lays out the lane of a person at these events, 100 px per day. */
function layOut(events: readonly Entity[]): { height: number; places: ReadonlyMap<string, PlacedMark> } {
  const all = toRecords(
    [person('a'), ...events],
    events.map(({ id }) => fact('a', id)),
  );
  const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()), facts: new Set(all.facts.keys()) };
  const found = buildLanes(
    deriveGraph(view, all, () => undefined),
    'a',
  );
  const lane = found?.lanes[0];
  if (!found || !lane) throw new Error('no lane');
  const [first, last] = [found.extent[0], found.extent[1] + 1];
  const x = (day: number) => (Math.min(last, Math.max(first, day)) - first) * DAY;
  const places = placeMarks(lane, { x, first, last, right: x(last) });
  return { height: laneHeight(lane), places: new Map(places.map((place) => [place.mark.other.id, place])) };
}

test('draws a day as a symbol, an interval as a bar, and an unknown day as a symbol on a range', () => {
  const { places, height } = layOut([
    event('day', '2021-11-23'),
    event('trip', '2021-11-23', '2021-11-26'),
    unknownDay('talk', '2021-11-23', '2021-11-26'),
  ]);
  expect(places.get('day')?.possible).toBeUndefined();
  expect(places.get('trip')?.certain).toEqual({ left: 0, right: 4 * DAY });
  const talk = places.get('talk');
  expect(talk?.certain).toBeUndefined();
  expect(talk?.possible).toEqual({ left: 0, right: 4 * DAY, ends: [true, true] });
  // Not at the first day, which would look certain.
  expect(talk?.x).toBe(2 * DAY);
  const rows = [...places.values()].map(({ y }) => y);
  expect(new Set(rows).size).toBe(3);
  expect(Math.max(...rows)).toBeLessThan(height);
});

test('leaves an unbounded side without a cap', () => {
  const { places } = layOut([event('early', '2021-11-20'), unknownDay('b', '-9999-01-01', '2021-11-23')]);
  expect(places.get('b')?.possible?.ends).toEqual([false, true]);
});

test('keeps the marks of adjacent days apart', () => {
  const { places } = layOut([event('b', '2021-11-23'), event('a', '2021-11-23'), event('c', '2021-11-24')]);
  const at = [...places.values()].map(({ x }) => x).sort((a, b) => a - b);
  for (let one = 1; one < at.length; one++)
    expect((at[one] ?? 0) - (at[one - 1] ?? 0)).toBeGreaterThanOrEqual(20);
});

test('moves a long name at the right edge to the left', () => {
  const name = 'a name that is rather long for its place';
  const { places } = layOut([event('early', '2021-11-20'), unknownDay(name, '2021-11-22', '2021-11-23')]);
  const place = places.get(name);
  expect(place?.name?.text).toBe(name);
  expect(place?.name?.x).toBeLessThan(place?.x ?? 0);
});

const LONG =
  'a name that is so long that it would cover its own mark and go beyond both ends of what is drawn';
/** The right edge of a name. */
const endOf = ({ name }: PlacedMark): number => (name ? name.x + textWidth(name.text) * 12 : NaN);

test('truncates a name that fits on neither side, without covering the mark', () => {
  const { places } = layOut([unknownDay(LONG, '2021-11-20', '2021-11-23')]);
  const [place] = places.values();
  if (!place?.name) throw new Error('no name');
  expect(place.name.text).toBe('a name that is so long that…');
  expect(place.name.x).toBeGreaterThan(place.x);
  expect(endOf(place)).toBeLessThanOrEqual(4 * DAY);
});

test('truncates the name of an interval that exceeds the lane', () => {
  const { places } = layOut([event(LONG, '2021-11-20', '2021-11-23')]);
  const [place] = places.values();
  if (!place?.name) throw new Error('no name');
  expect(place.name.text).toMatch(/^a name that is .+…$/);
  expect(place.name.x).toBeGreaterThanOrEqual(0);
  expect(endOf(place)).toBeLessThanOrEqual(4 * DAY);
});
