import type { LineMark, NodeMark } from '../../../../src/explorer/canvas/marks';

export const node = (id: string, label = id): NodeMark => ({
  id,
  kind: 'PERSON',
  label,
  doubtful: false,
  undone: false,
  pinned: false,
});

export const line = (from: number, to: number, rest: Partial<LineMark> = {}): LineMark => ({
  id: `${from}>${to}`,
  from,
  to,
  label: 'took part in',
  facts: [`${from}>${to}`],
  met: false,
  doubtful: false,
  undone: false,
  ...rest,
});
