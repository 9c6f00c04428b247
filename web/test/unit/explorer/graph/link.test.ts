import { expect, test } from 'vitest';
import type { Command } from '../../../../src/explorer/graph/command';
import { fromHash, toHash } from '../../../../src/explorer/graph/link';

const commands: Command[] = [
  { do: 'open', id: 'person:quan-shunji' },
  { do: 'met', of: 'person:quan-shunji' },
  { do: 'expand', of: 'organization:a~b', type: 'PARTY_TO', limit: 50 },
  { do: 'expand', of: 'event:x', type: undefined, limit: 25 },
  { do: 'connect', from: 'person:a', to: 'person:b' },
  { do: 'collapse', of: 'event:x' },
  { do: 'hide', id: 'event:x' },
  { do: 'pin', id: 'event:x', x: -12, y: 30 },
  { do: 'unpin', id: 'event:x' },
  { do: 'arrange', as: 'time' },
  { do: 'sift', sieve: { kinds: ['EVENT'], period: { from: '2021-11-23', certainty: 'CERTAIN' } } },
];

test('every step comes back from the address, and so does what is selected', () => {
  const place = { commands, selected: 'met:person:a+person:b@event:x' };
  expect(fromHash(`#${toHash(place)}`)).toEqual(place);
});

test('ids stay readable in the address', () => {
  expect(toHash({ commands: commands.slice(0, 1) })).toBe('do=open~person:quan-shunji');
});

test.each([
  '#',
  '#do=open',
  '#do=jump~a',
  '#do=arrange~sideways',
  '#do=sift~{',
  '#do=connect~a',
  '#do=open~%E0%A4%A',
])('%s is left out', (hash) => {
  expect(fromHash(hash)).toEqual({ commands: [], selected: undefined });
});
