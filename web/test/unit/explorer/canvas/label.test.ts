import { expect, test } from 'vitest';
import { rowsOf } from '../../../../src/explorer/canvas/label';

test('Latin breaks between words, Han anywhere, and a number of what is hidden stays with its word', () => {
  expect(rowsOf('Meeting of the two associations', 8.5)).toEqual(['Meeting of the', 'two', 'associations']);
  expect(rowsOf('無錫高新技術產業開發區', 6)).toEqual(['無錫高新技術', '產業開發區']);
  expect(rowsOf('Wuxi talk\u00a0+12', 6)).toEqual(['Wuxi', 'talk\u00a0+12']);
});
