import { expect, test } from 'vitest';
import { firstRows } from '../../../../src/explorer/api/pagination';
import { RequestCache } from '../../../../src/explorer/api/request-cache';

/** A list of seven rows, three per page, that records the requested pages. */
function list() {
  const requested: (string | null)[] = [];
  const pages = new RequestCache(async (after: string | null) => {
    requested.push(after);
    const from = Number(after ?? 0);
    const nodes = [0, 1, 2, 3, 4, 5, 6].slice(from, from + 3);
    return { totalCount: 7, nodes, pageInfo: { hasNextPage: from + 3 < 7, endCursor: String(from + 3) } };
  });
  return { asked: requested, pages, rows: (limit: number) => firstRows(limit, (after) => pages.get(after)) };
}

test('reads as many pages as needed, each once', async () => {
  const { asked: requested, rows } = list();
  expect(await rows(4)).toEqual([0, 1, 2, 3]);
  expect(await rows(100)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(requested).toEqual([null, '3', '6']);
});

test('requests a page again after clearing the cache and after a failure', async () => {
  const { asked: requested, pages, rows } = list();
  await rows(1);
  pages.clear();
  await rows(1);
  expect(requested).toEqual([null, null]);
  let times = 0;
  const failing = new RequestCache(async () => {
    if (++times === 1) throw new Error('away');
    return times;
  });
  await expect(failing.get(1)).rejects.toThrow('away');
  expect(await failing.get(1)).toBe(2);
});
