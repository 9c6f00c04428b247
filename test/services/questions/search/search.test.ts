import { searchKeys } from '../../../../src/domain/name/search-keys';
import type { Kind } from '../../../../src/domain/vocabulary/kinds';
import { loadRecords } from '../../../../src/services/load/load-records';
import { search } from '../../../../src/services/questions/search/search';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';
import { entity, name } from '../../load/small-graph';

const QUAN = 'person:quan-shunji';
const CAEDA = 'organization:caeda';

let seeded: LoadedStore;

beforeAll(async () => {
  seeded = await startLoadedStore();
}, 120_000);

afterAll(() => seeded.close());

const found = async (text: string, kinds?: readonly Kind[]) => {
  const page = await search(seeded.ask, { text, kinds, first: 100 });
  return page.edges.map(({ node }) => node.entity.id);
};

describe('search for a person', () => {
  test.each([
    '權順基',
    '权顺基',
    '権順基',
    '順基',
    '顺基',
    'quan shunji',
    'Quan Shunji',
    'Quán Shùnjī',
    'quan2 shun4 ji1',
    'QUAN Shun-ji',
    'ｑｕａｎ　ｓｈｕｎｊｉ',
    'shunji quan',
    'quanshunji',
    'shunji',
    'quan shun',
    'qsj',
    '권순기',
    '순기',
    'Kwon Soon-ki',
    'Kwon Soonki',
    'Gwon Sungi',
    'Soongi Kwon',
    'kwonsoonki',
    'Kwon',
    'Gwon',
    'Kweon',
    'Soonki',
    'Soon-ki',
    'Sun Gi',
  ])('finds only Quan Shunji for %s', async (text) => {
    const ids = await found(text);
    expect(ids[0]).toBe(QUAN);
    expect(ids.filter((id) => id.startsWith('person:'))).toEqual([QUAN]);
  });

  test.each(['權', '权', 'quan', 'Quan'])('ranks Quan Shunji first for %s', async (text) => {
    expect((await found(text))[0]).toBe(QUAN);
  });

  test.each([
    '金勝鎬',
    '金胜镐',
    '김승호',
    'Kim Seung-ho',
    'Kim Sung-ho',
    'Gim Seungho',
    'kimseungho',
    'Seung-ho Kim',
    'jin shenghao',
    'jsh',
    'Kim',
    'Gim',
    'Seungho',
    'Sung-ho',
  ])('finds only the consul general for %s', async (text) => {
    const ids = await found(text);
    expect(ids[0]).toBe('person:kim-seung-ho');
    expect(ids.filter((id) => id.startsWith('person:'))).toEqual(['person:kim-seung-ho']);
  });
});

describe('search for the association', () => {
  test.each([
    '亞經協',
    '亚经协',
    '中國亞洲經濟發展協會',
    '中国亚洲经济发展协会',
    '中國亞洲',
    '亞洲經濟',
    '經濟發展協會',
    '亚洲经济发展',
    '亞洲 協會',
    'China Asia Economic Development Association',
    'asia economic development',
    'China Asia',
    'development association',
    'caeda',
    'yazhou jingji',
    'yazhou jingji fazhan xiehui',
    'zhongguo yazhou',
    'zgyzjjfzxh',
  ])('ranks it first for %s', async (text) => {
    expect((await found(text))[0]).toBe(CAEDA);
  });
});

describe('search for places, organizations and events', () => {
  test.each([
    ['無錫', 'place:wuxi'],
    ['Wuxi', 'place:wuxi'],
    ['wu xi', 'place:wuxi'],
    ['滬', 'place:shanghai'],
    ['上海', 'place:shanghai'],
    ['滨湖', 'place:binhu-district'],
    ['binhu', 'place:binhu-district'],
    ['高新區', 'place:wuxi-hitech-zone'],
    ['Gubei', 'place:gubei-fortune-center'],
    ['古北', 'place:gubei-fortune-center'],
    ['Consulate General of the Republic of Korea', 'organization:korean-consulate-general-shanghai'],
    ['entrepreneurs association', 'organization:wuxi-entrepreneurs-association'],
    ['企業家協會', 'organization:wuxi-entrepreneurs-association'],
    ['合作創新論壇', 'event:wuxi-innovation-forum'],
  ])('for %s ranks %s first', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });
});

describe('search with one typo', () => {
  const typos = (name: string) => {
    const letters = [...name].map((letter, at) => ({ letter, at })).filter(({ letter }) => letter !== ' ');
    return [
      ...letters.map(({ at }) => name.slice(0, at) + name.slice(at + 1)),
      ...letters.map(
        ({ at, letter }) => `${name.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${name.slice(at + 1)}`,
      ),
      ...letters.map(({ at }) => `${name.slice(0, at)}x${name.slice(at)}`),
      ...letters.map(({ at, letter }) => `${name.slice(0, at)}${letter}${name.slice(at)}`),
      ...letters
        .filter(({ at }) => /^[a-z]{2}$/.test(name.slice(at, at + 2)))
        .map(({ at }) => `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`),
    ];
  };

  test.each([
    ['quan shunji', QUAN],
    ['shunji quan', QUAN],
    ['quanshunji', QUAN],
    ['quan shun ji', QUAN],
    ['sun haidong', 'person:sun-haidong'],
    ['kim seung ho', 'person:kim-seung-ho'],
    ['zhangjiagang', 'place:zhangjiagang'],
  ])('finds %s for each typo, with few other people', async (name, id) => {
    const missed: string[] = [];
    const noisy: string[] = [];
    for (const typo of new Set(typos(name))) {
      const ids = await found(typo);
      if (ids[0] !== id) missed.push(`${typo}: ${ids}`);
      if (ids.filter((one) => one.startsWith('person:')).length > 2) noisy.push(`${typo}: ${ids}`);
    }
    expect({ missed, noisy }).toEqual({ missed: [], noisy: [] });
  });

  it('finds a Korean spelling, unless the typo splits a vowel written with two letters', async () => {
    const missed: string[] = [];
    for (const typo of new Set(typos('kwon soon ki'))) if ((await found(typo))[0] !== QUAN) missed.push(typo);
    expect(missed).toEqual(['kwon sxon ki', 'kwon soxn ki', 'kwon soxon ki', 'kwon oson ki', 'kwon sono ki']);
  });

  it('tolerates a typo only if no name matches exactly', async () => {
    expect((await found('yuan')).filter((id) => id.startsWith('person:'))).toEqual(['person:yuan-guozheng']);
  });
});

describe('search without a match', () => {
  test.each(['zzzzqx', 'xyzzy plugh', '愛因斯坦', '홍길동', 'Einstein', 'quan einstein', '權世凱', 'qxj'])(
    'finds nothing for %s',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  test.each(['', ' — ', '「」', '\u0301'])('rejects "%s", which contains no letter', async (text) => {
    await expect(found(text)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('rejects a text longer than 200 characters', async () => {
    await expect(found('a'.repeat(201))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      details: { limit: 200, value: 201 },
    });
  });

  test.each(['NOT', 'quan AND', '(quan', 'quan~', '"quan', '*', 'a:b', '\\', 'searchKeys:quan', '[a TO b]'])(
    'treats %s as text, not as query syntax',
    async (text) => {
      await expect(found(text).catch(({ code }) => code)).resolves.toEqual(
        text === '*' || text === '\\' ? 'BAD_INPUT' : expect.any(Array),
      );
    },
  );
});

describe('search for every name of the seeds', () => {
  it('finds the entity by the text and by each folded form', async () => {
    const queries = seeded.records
      .filter((record) => record.record === 'entity')
      .flatMap(({ id, kind, names }) =>
        names.flatMap(({ text, language }) => {
          const keys = searchKeys({ text, language, of: kind === 'Person' ? 'person' : 'other' });
          return [...new Set([text, ...keys])].map((form) => ({ id, form }));
        }),
      )
      .filter(({ form }) => !/^xk[osg]/.test(form));
    expect(queries.length).toBeGreaterThan(1000);
    const missed: string[] = [];
    while (queries.length > 0) {
      const searches = queries.splice(-40).map(async ({ id, form }) => {
        if (!(await found(form)).includes(id)) missed.push(`${id}: ${form}`);
      });
      await Promise.all(searches);
    }
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('search in a larger graph', () => {
  const person = (id: string, text: string) => entity('Person', `person:${id}`, [name(text)]);

  beforeAll(async () => {
    const records = [
      entity('Source', 'source:paper', [name('Paper')], { type: 'document' }),
      ...Array.from({ length: 600 }, (_, at) =>
        entity('Event', `event:summit-${at}`, [name(`Summit ${at}`)], { type: 'meeting', status: 'held' }),
      ),
      entity('Topic', 'topic:summits', [name('All that was said of the way to the next summit')]),
      entity('Organization', 'organization:summits', [name('Office for the Summit')], { type: 'bureau' }),
      person('jin', '金明'),
      person('chen', '陳明'),
      person('park', '朴明'),
      entity('Place', 'place:park', [name('The science and technology park in the north')], {
        type: 'zone',
      }),
    ];
    await loadRecords(seeded.store, { importId: 'crowd', records, now: new Date() });
  });

  it('finds a rare kind by a word that hundreds of another kind contain', async () => {
    expect((await found('summit')).every((id) => id.startsWith('event:'))).toBe(true);
    expect(await found('summit', ['Topic'])).toEqual(['topic:summits']);
    expect(await found('summit', ['Organization', 'Topic'])).toEqual([
      'organization:summits',
      'topic:summits',
    ]);
    expect(await found('summit', ['Person'])).toEqual([]);
  });

  it('ranks Korean sounds below names that contain the text', async () => {
    const people = (await found('jin', ['Person'])).filter((id) => /:(jin|chen)$/.test(id));
    expect(people).toEqual(['person:jin', 'person:chen']);
    const parks = (await found('park')).filter((id) => id.endsWith(':park'));
    expect(parks).toEqual(['place:park', 'person:park']);
  });
});
