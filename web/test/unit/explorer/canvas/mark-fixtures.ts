import type { EdgeMark, NodeMark } from '../../../../src/explorer/canvas/marks';

export const node = (id: string, label = id): NodeMark => ({
  id,
  kind: 'PERSON',
  label,
  doubtful: false,
  unrealized: false,
  pinned: false,
});

export const edge = (from: number, to: number, rest: Partial<EdgeMark> = {}): EdgeMark => ({
  id: `${from}>${to}`,
  from,
  to,
  label: 'took part in',
  facts: [`${from}>${to}`],
  met: false,
  doubtful: false,
  unrealized: false,
  ...rest,
});
