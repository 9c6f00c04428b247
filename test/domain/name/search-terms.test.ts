import fc from 'fast-check';
import { searchKeys } from '../../../src/domain/name/search-keys';
import { searchTerms, soundTerms } from '../../../src/domain/name/search-terms';

const finds = (query: string, name: string) =>
  searchTerms(query).some((term) => searchKeys({ text: name, of: 'person' }).includes(term));

describe('the folded texts of a query', () => {
  test.each([
    ['權順基', '權順基'],
    ['权顺基', '權順基'],
    ['權 順基', '權順基'],
    ['quan shunji', '權順基'],
    ['Quán Shùnjī', '權順基'],
    ['QUAN, Shun-ji', '權順基'],
    ['shunji quan', '權順基'],
    ['quanshunji', '權順基'],
    ['quan shun ji', '權順基'],
    ['quan2 shun4ji1', '權順基'],
    ['Quan2Shun4Ji1', '權順基'],
    ['ｑｕａｎ　ｓｈｕｎｊｉ', '權順基'],
    ['qsj', '權順基'],
    ['Q.S.J.', '權順基'],
    ['권순기', '權順基'],
    ['권 순기', '權順基'],
    ['Kwon Soon-ki', '權順基'],
    ['Kwon Soonki', '權順基'],
    ['Gwon Sun-gi', '權順基'],
    ['Soongi Kwon', '權順基'],
    ['kwonsoonki', '權順基'],
    ['Kim Seung-ho', '金勝鎬'],
    ['Gim Seungho', '金勝鎬'],
    ['Kim Sung Ho', '金勝鎬'],
    ['Kim Seong-ho', '金勝鎬'],
    ['kimseungho', '金勝鎬'],
    ['김승호', '金勝鎬'],
    ['Lee Seung-man', '李承晚'],
    ['Yi Seungman', '李承晚'],
    ['Rhee Seung Man', '李承晚'],
    ['leeseungman', '李承晚'],
    ['Park Chung-hee', '朴正熙'],
    ['Pak Jeonghui', '朴正熙'],
    ['Bak Jeong-hui', '朴正熙'],
    ['Choi Kyu-hah', '崔圭夏'],
    ['Choe Gyuha', '崔圭夏'],
    ['Yoon Suk-yeol', '윤석열'],
    ['Yun Seok-yeol', '윤석열'],
    ['Paik Sun-yup', '백선엽'],
    ['Ban Ki-moon', '반기문'],
    ['Roh Moo-hyun', '盧武鉉'],
    ['Noh Muhyeon', '盧武鉉'],
    ['Lü Bu', '呂布'],
    ['Lv Bu', '呂布'],
    ['Lyu Bu', '呂布'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  test.each([
    ['quan shunji', '金勝鎬'],
    ['Kim Seung-ho', '權順基'],
    ['shunji', '金勝鎬'],
    ['Park Geun-hye', '朴正熙'],
  ])('%s does not find %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('are empty if the query has no letters', () => {
    expect(searchTerms('  —·「」 ')).toEqual([]);
  });

  it('keep numbers that are not tones', () => {
    expect(searchTerms('Zone 9')[0]).toBe('zone 9');
    expect(searchTerms('2021')[0]).toBe('2021');
  });
});

describe('a part of a Korean name', () => {
  const sounds = (query: string, name: string) => {
    const keys = searchKeys({ text: name, of: 'person' });
    return soundTerms(query).some((term) => keys.includes(term));
  };

  test.each([
    ['Kwon', '權順基'],
    ['Gwon', '權順基'],
    ['KWEON', '권순기'],
    ['Soonki', '權順基'],
    ['Soon-ki', '權順基'],
    ['Sun Gi', '권순기'],
    ['Lee', '李承晚'],
    ['Rhee', '李承晚'],
    ['Yi', '李承晚'],
    ['Park', '朴正熙'],
    ['Pak', '朴正熙'],
    ['Chung-hee', '朴正熙'],
    ['Choi', '崔圭夏'],
    ['Choe', '崔圭夏'],
    ['Yoon', '윤석열'],
    ['Paik', '백선엽'],
    ['Kim', '金勝鎬'],
    ['Gim', '金勝鎬'],
    ['Seungho', '金勝鎬'],
    ['Noh', '盧武鉉'],
    ['Moo-hyun', '盧武鉉'],
    ['Jang', '張勉'],
    ['Chang', '張勉'],
  ])('%s sounds like one of %s', (query, name) => {
    expect(sounds(query, name)).toBe(true);
  });

  test.each([
    ['Kwan', '權順基'],
    ['Won', '權順基'],
    ['Ki', '權順基'],
    ['Soon', '權順基'],
    ['Kim', '權順基'],
    ['Lee', '林彪'],
    ['I', '李承晚'],
    ['Park', '白善燁'],
    ['Kwon Soon Ki', '權順基'],
    ['Kwon', '順權基'],
  ])('%s sounds like none of %s', (query, name) => {
    expect(sounds(query, name)).toBe(false);
  });
});

describe('any query', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'kimleopark soon-12') }),
  );

  it('has few terms, none of them empty, and each name finds itself', () => {
    fc.assert(
      fc.property(text, (query) => {
        const terms = searchTerms(query);
        expect(terms.length).toBeLessThanOrEqual(8);
        expect(terms).not.toContain('');
        if (terms.length > 0) expect(finds(query, query)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
