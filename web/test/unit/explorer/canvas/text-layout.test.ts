import { expect, test } from 'vitest';
import { wrapName, wrapText } from '../../../../src/explorer/canvas/text-layout';

test('wraps Latin text between words and CJK text anywhere, and keeps the count with its word', () => {
  expect(wrapText('Meeting of the two associations', 8.5)).toEqual(['Meeting of the', 'two', 'associations']);
  expect(wrapText('無錫高新技術產業開發區', 6)).toEqual(['無錫高新技術', '產業開發區']);
  expect(wrapText('Wuxi talk\u00a0+12', 6)).toEqual(['Wuxi', 'talk\u00a0+12']);
});

test('balances the rows of a name', () => {
  expect(wrapName('討論長三角發展部落戶上海', false).rows).toEqual(['討論長三角發展部落戶上海']);
  expect(wrapName('討論長三角發展部落戶上海市', false).rows).toEqual(['討論長三角發展', '部落戶上海市']);
  expect(wrapName('Visit to Binhu District, with a talk\u00a0+6', false).rows).toEqual([
    'Visit to Binhu',
    'District, with',
    'a talk\u00a0+6',
  ]);
  expect(wrapName('Quan Shunji', false).rows).toEqual(['Quan Shunji']);
});
