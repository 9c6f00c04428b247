import fc from 'fast-check';
import { fold } from '../../../src/domain/name/fold';
import { searchKeys } from '../../../src/domain/name/search-keys';

const person = (text: string) => searchKeys({ text, of: 'person' });
const other = (text: string) => searchKeys({ text, of: 'other' });

test.each([
  ['乾隆', 'person', 'qianlong'],
  ['蕭乾', 'person', 'xiao qian'],
  ['樊於期', 'person', 'fan wuqi'],
  ['張昇', 'person', 'zhang sheng'],
  ['乾清宮', 'other', 'qianqinggong'],
  ['Hotel 乾隆', 'other', 'hotelqianlong'],
] as const)('%s is read as it is written, and found by every writing', (text, of, key) => {
  const keys = searchKeys({ text, of });
  expect(keys).toContain(key);
  expect(keys[0]).toBe(fold(text));
});

describe('people', () => {
  test('a Han name is found in pinyin in either order, joined, by syllables, by initials and in Korean', () => {
    const keys = [
      '权顺基',
      'quan shunji',
      'shunji quan',
      'quanshunji',
      'shunjiquan',
      'qsj',
      'quan shun ji',
      '권순기',
      'gwonsungi',
      'xkogwonsungi',
      'xksgwon',
      'xkgsungi',
    ];
    expect(person('權順基')).toEqual(keys);
    expect(person('権順基')[0]).toBe('权顺基');
    expect(person('权顺基')).toEqual(expect.arrayContaining(keys.slice(0, 7)));
  });

  test.each([
    ['单伟', 'shan wei'],
    ['曾国藩', 'zeng guofan'],
    ['仇和', 'qiu he'],
    ['解缙', 'xie jin'],
    ['区伯', 'ou bo'],
    ['盖叫天', 'ge jiaotian'],
    ['盖叫天', 'gai jiaotian'],
    ['查良镛', 'zha liangyong'],
    ['朴槿惠', 'piao jinhui'],
    ['朴槿惠', 'pu jinhui'],
    ['任正非', 'ren zhengfei'],
    ['华罗庚', 'hua luogeng'],
    ['翟志刚', 'zhai zhigang'],
    ['翟志刚', 'di zhigang'],
    ['覃海洋', 'qin haiyang'],
    ['覃海洋', 'tan haiyang'],
    ['缪荣', 'miao rong'],
    ['乐嘉', 'yue jia'],
    ['乐嘉', 'le jia'],
    ['那英', 'na ying'],
    ['员半千', 'yun banqian'],
    ['冼星海', 'xian xinghai'],
    ['种师道', 'chong shidao'],
    ['逄先知', 'pang xianzhi'],
    ['尉遲恭', 'yuchi gong'],
    ['歐陽修', 'ouyang xiu'],
    ['长孙无忌', 'zhangsun wuji'],
    ['澹台明', 'tantai ming'],
    ['万俟卨', 'moqi xie'],
    ['王朝', 'wang chao'],
    ['王朝', 'wang zhao'],
    ['呂布', 'lv bu'],
    ['呂布', 'lu bu'],
    ['呂布', 'lyu bu'],
    ['尉遲恭', 'gong yuchi'],
    ['尉遲恭', 'ycg'],
  ])('%s is read %s', (name, reading) => {
    expect(person(name)).toContain(reading);
  });

  test.each([
    ['金勝鎬', '김승호'],
    ['李承晚', '이승만'],
    ['朴正熙', '박정희'],
    ['崔圭夏', '최규하'],
    ['柳寬順', '유관순'],
  ])('%s is read %s in Korean', (name, hangul) => {
    expect(person(name)).toContain(hangul);
  });

  test('a name in Latin letters is found in either order, joined and by initials', () => {
    expect(person('Quán Shùnjī')).toEqual(['quan shunji', 'quanshunji', 'qs', 'shunji quan', 'shunjiquan']);
    expect(person('Kim Seung-ho')).toEqual(
      expect.arrayContaining(['kim seung ho', 'kimseungho', 'ksh', 'seungho kim', 'kim seungho']),
    );
  });
});

describe('organizations and places', () => {
  test('a Han name is found in pinyin by syllables, joined, by initials and by its words', () => {
    expect(other('中國亞洲經濟發展協會')).toEqual([
      '中国亚洲经济发展协会',
      'zhong guo ya zhou jing ji fa zhan xie hui',
      'zhongguoyazhoujingjifazhanxiehui',
      'zgyzjjfzxh',
      'zhongguo guoya yazhou zhoujing jingji jifa fazhan zhanxie xiehui',
    ]);
  });

  test.each([
    ['重庆', 'chongqing'],
    ['長三角', 'changsanjiao'],
    ['廈門', 'xiamen'],
    ['六安', 'luan'],
    ['蚌埠', 'bengbu'],
    ['乐清', 'leqing'],
    ['乐清', 'yueqing'],
    ['台州', 'taizhou'],
    ['呂梁', 'lvliang'],
    ['呂梁', 'lyuliang'],
    ['Xi’an', 'xian'],
    ['China Asia Economic Development Association', 'caeda'],
  ])('%s is found by %s', (name, key) => {
    expect(other(name)).toContain(key);
  });

  test('an organization is not read as a surname', () => {
    expect(other('仇恨')).not.toContain('qiu hen');
    expect(other('查找')).not.toContain('zha zhao');
    expect(other('金山')).not.toContain('김산');
  });
});

describe('any name', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
      maxLength: 60,
    }),
    fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      maxLength: 60,
    }),
    fc.string({ unit: fc.constantFrom(...'abc 區单乐呂권ア-\u0301'), maxLength: 60 }),
  );
  const of = fc.constantFrom('person' as const, 'other' as const);

  it('has few, short and folded keys, is deterministic, and has its own folded text first', () => {
    fc.assert(
      fc.property(text, of, (name, what) => {
        const keys = searchKeys({ text: name, of: what });
        expect(keys.length).toBeLessThanOrEqual(30);
        expect(keys.every((key) => key.length > 0 && key.length <= 200)).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
        expect(searchKeys({ text: name, of: what })).toEqual(keys);
        expect(keys[0] ?? '').toBe(fold(name).slice(0, 200).trim());
      }),
      { numRuns: 500 },
    );
  });
});
