import fc from 'fast-check';
import { fold, simplify } from '../../../src/domain/name/fold';

test.each([
  ['權順基', '权顺基'],
  ['権順基', '权顺基'],
  ['中國亞洲經濟發展協會', '中国亚洲经济发展协会'],
  ['東経大学', '东经大学'],
  ['Quán Shùnjī', 'quan shunji'],
  ['Qua\u0301n  Shu\u0300nji\u0304', 'quan shunji'],
  ['ＱＵＡＮ　Ｓｈｕｎｊｉ', 'quan shunji'],
  ['Lǚ Bù', 'lu bu'],
  ['Kim Seung-ho', 'kim seung ho'],
  ['Kim, Seung‐ho.', 'kim seung ho'],
  ['O\u02BBzbekiston', 'o zbekiston'],
  ['O’Brien', 'o brien'],
  ['Lech Wałęsa', 'lech walesa'],
  ['Søren Ægir Þórsson', 'soren aegir thorsson'],
  ['Straße', 'strasse'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Nguyễn Văn Đức', 'nguyen van duc'],
  ['권순기', '권순기'],
  ['ㄱ'.normalize('NFC'), 'ㄱ'],
  ['シンゾウ', 'シンゾウ'],
  ['ｼﾝｿﾞｳ', 'シンゾウ'],
  ['Йошкар', 'йошкар'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['مُحَمَّد', 'محمد'],
  ['हिन्दी', 'हिन्दी'],
  ['  ', ''],
  ['—·「」', ''],
  ['\uD800', ''],
  ['\u0301', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['張昇', '张昇', '张升'],
  ['錢鍾書', '钱锺书', '钱钟书'],
  ['李澤鉅', '李泽钜', '李泽巨'],
  ['於梨華', '於梨华', '于梨华'],
  ['乾清宮', '乾清宫', '干清宫'],
  ['五年計畫', '五年計劃', '五年计划'],
  ['薴', '苧', '苎'],
])('%s, %s and %s are one name', (...writings) => {
  expect(new Set(writings.map(fold)).size).toBe(1);
});

it('folding any character is idempotent', () => {
  const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  expect(characters.filter((one) => fold(fold(one)) !== fold(one))).toEqual([]);
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  );
  const many = { numRuns: 1000 };

  it('folding is idempotent', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(fold(one))).toBe(fold(one));
      }),
      many,
    );
  });

  it('keeps only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(one)).toMatch(/^$|^[\p{L}\p{N}\p{M}]+( [\p{L}\p{N}\p{M}]+)*$/u);
      }),
      many,
    );
  });
});

describe('any name in Latin letters', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: 1,
    maxLength: 10,
  });
  const latin = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('is the same in either case, in full width, and with tone marks', () => {
    fc.assert(
      fc.property(latin, fc.constantFrom('\u0300', '\u0301', '\u0304', '\u030C', '\u0308'), (name, mark) => {
        const wide = name.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
        expect(fold(name.toUpperCase())).toBe(name);
        expect(fold(wide)).toBe(name);
        expect(fold(wide.toUpperCase())).toBe(name);
        expect(fold(name.replace(/[aeiou]/g, `$&${mark}`))).toBe(name);
        expect(fold(name.replaceAll(' ', '-'))).toBe(name);
      }),
    );
  });
});

it('simplifies traditional characters and keeps simplified ones', () => {
  expect(simplify('無錫濱湖區')).toBe('无锡滨湖区');
  expect(simplify('无锡滨湖区')).toBe('无锡滨湖区');
});
