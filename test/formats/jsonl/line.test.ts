import { recordLine } from '../../../src/formats/jsonl/line';
import { RECORD } from '../../../src/formats/jsonl/record-shape';
import { entity, name, relationship } from '../../services/load/small-graph';

test('a line has its keys in a fixed order, whatever the order of the record', () => {
  const record = entity('Event', 'event:talk', [name('The talk')], { type: 'talk', status: 'held' });
  const shuffled = {
    ...(Object.fromEntries(Object.entries(record).reverse()) as typeof record),
    properties: { status: 'held', type: 'talk' },
  };
  expect(recordLine(shuffled)).toBe(recordLine(record));
  expect(recordLine(record)).toBe(
    '{"record":"entity","id":"event:talk","kind":"Event","names":[{"text":"The talk","type":"official",' +
      '"language":"en","attested":true,"citations":["source:paper#p1"],"confidence":"stated"}],' +
      '"properties":{"status":"held","type":"talk"},"citations":["source:paper#p1"],"confidence":"stated"}\n',
  );
});

test('`preferred: false` gives the same line as no `preferred`', () => {
  const record = entity('Person', 'person:ann', [name('Ann', { preferred: false })]);
  expect(recordLine(record)).toBe(recordLine(entity('Person', 'person:ann', [name('Ann')])));
});

test('text that could end a line or a string is escaped', () => {
  const line = recordLine(
    relationship('TOOK_PART', 'person:a', 'event:b', { contribution: 'a "b"\nc\u2028</script>' }),
  );
  expect(line.split('\n')).toHaveLength(2);
  expect(JSON.parse(line).properties.contribution).toBe('a "b"\nc\u2028</script>');
});

test('former ids survive a round trip', () => {
  const merged = {
    ...entity('Person', 'person:ann', [name('Ann')]),
    formerIds: ['person:an', 'person:anne'],
  };
  const line = JSON.parse(recordLine(merged));
  expect(line.formerIds).toEqual(merged.formerIds);
  expect(RECORD.parse(line)).toEqual(merged);
});
