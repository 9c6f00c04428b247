import { expect, test } from 'vitest';
import type { Command } from '../../../../src/explorer/graph/command';
import { decodeLink, encodeLink } from '../../../../src/explorer/graph/link';

const commands: Command[] = [
  { do: 'open', id: 'person:quan-shunji' },
  { do: 'add', id: 'person:a' },
  { do: 'met', of: 'person:quan-shunji' },
  { do: 'expand', of: 'organization:a~b', type: 'PARTY_TO', limit: 50 },
  { do: 'expand', of: 'event:x', type: undefined, limit: 25 },
  { do: 'connect', from: 'person:a', to: 'person:b' },
  { do: 'collapse', of: 'event:x' },
  { do: 'hide', id: 'event:x' },
  { do: 'reveal' },
  { do: 'pin', id: 'event:x', x: -12, y: 30 },
  { do: 'unpin', id: 'event:x' },
  { do: 'arrange', as: 'time' },
  { do: 'filter', filters: { kinds: ['EVENT'], period: { from: '2021-11-23', certainty: 'CERTAIN' } } },
  { do: 'filter', filters: { types: ['MET', 'HOLDS'], confidence: 'STATED', maxGroup: 12 } },
];

test('round-trips every command and the selection', () => {
  const place = { commands, selected: 'met:person:a+person:b@event:x' };
  expect(decodeLink(`#${encodeLink(place)}`)).toEqual(place);
});

test('keeps ids readable', () => {
  expect(encodeLink({ commands: commands.slice(0, 1) })).toBe('do=open~person:quan-shunji');
});

test('round-trips cleared filters', () => {
  const filters = { kinds: [], maxGroup: undefined, period: { certainty: 'POSSIBLE' as const } };
  const [restored] = decodeLink(encodeLink({ commands: [{ do: 'filter', filters }] })).commands;
  expect(restored).toStrictEqual({ do: 'filter', filters });
});

test('decodes an empty hash as an empty workspace', () => {
  expect(decodeLink('#')).toEqual({ commands: [] });
});

test.each([
  'do=open',
  'do=jump~a',
  'do=arrange~sideways',
  'do=connect~a',
  'do=open~%E0%A4%A',
  'do=filter~{',
  ...[
    { kinds: null },
    { kinds: ['CAT'] },
    { types: ['MET', 'LIKES'] },
    { confidence: 'HIGH' },
    { maxGroup: 'all' },
    { period: null },
    { period: { from: 'yesterday', certainty: 'POSSIBLE' } },
    { period: {} },
    { period: { from: '2021-11-25', until: '2021-11-24', certainty: 'POSSIBLE' } },
  ].map((filters) => `do=filter~${encodeURIComponent(JSON.stringify(filters))}`),
])('skips %s and decodes the other commands', (damaged) => {
  const open: Command = { do: 'open', id: 'person:a' };
  const hide: Command = { do: 'hide', id: 'person:b' };
  const read = decodeLink(`#do=open~person:a&${damaged}&do=hide~person:b`);
  expect(read).toEqual({ commands: [open, hide], selected: undefined, skipped: 1 });
});

test('reads the former verb of filters', () => {
  const [command] = decodeLink(`do=sift~${encodeURIComponent('{"kinds":["EVENT"]}')}`).commands;
  expect(command).toEqual({ do: 'filter', filters: { kinds: ['EVENT'] } });
});
