import { readSeeds } from '../../src/formats/seed/read-seeds';
test('x', async () => {
  const r = await readSeeds('seeds');
  const c: Record<string, number> = {};
  for (const x of r) { const k = x.record === 'entity' ? x.kind : x.type; c[k] = (c[k] ?? 0) + 1; }
  console.log(r.length, c);
});
