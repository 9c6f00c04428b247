import { join } from 'node:path';
import type { AppError } from '../../../src/errors';
import { readSeeds } from '../../../src/formats/seed/read-seeds';

const fixture = (name: string) => join(__dirname, 'fixtures', name);

async function problemsOf(name: string): Promise<string[]> {
  const error = await readSeeds(fixture(name)).then(
    () => undefined,
    (thrown: AppError) => thrown,
  );
  expect(error).toMatchObject({ code: 'BAD_FILE' });
  return error?.message.split('\n') ?? [];
}

describe('valid seeds', () => {
  const read = async (id: string) => (await readSeeds(fixture('sound'))).find((record) => record.id === id);

  it('give the records of all files in the order of the file names', async () => {
    const records = await readSeeds(fixture('sound'));
    expect(records.map(({ id }) => id)).toEqual([
      'person:ann-li',
      'holds:ann-li/club-chair',
      'linked-to:person:ann-li/organization:club/guides',
      'linked-to:person:ann-li/organization:club/praises',
      'organization:club',
      'post:club-chair',
      'post-in:club-chair/club',
      'event:dinner',
      'took-part:person:ann-li/dinner',
      'member-of:person:ann-li/club/second-time',
      'source:note',
    ]);
  });

  it('accept a name as a text or as an object', async () => {
    expect(await read('person:ann-li')).toMatchObject({
      kind: 'Person',
      description: 'A person of the test.',
      formerIds: ['person:li-an'],
      citations: ['source:note#P1', 'source:note#P2'],
      names: [
        {
          text: '李安',
          type: 'official',
          language: 'zh-Hant',
          attested: true,
          preferred: true,
          confidence: 'stated',
        },
        {
          text: 'Ann Li',
          type: 'romanisation',
          language: 'en',
          attested: false,
          preferred: true,
          confidence: 'inferred',
        },
        { text: '安', type: 'short', attested: true, citations: ['source:note#P1', 'source:note#P2'] },
        { text: '小安', type: 'short', attested: true, citations: ['source:note#P9'] },
      ],
    });
  });

  it('take the confidence from the key of its reason', async () => {
    expect(await read('holds:ann-li/club-chair')).toMatchObject({
      confidence: 'inferred',
      reason: 'she signs as chair',
    });
    expect(await read('linked-to:person:ann-li/organization:club/praises')).toMatchObject({
      confidence: 'stated',
      reason: 'in a speech',
    });
    expect(await read('post-in:club-chair/club')).toMatchObject({
      confidence: 'stated',
      citations: ['source:note#P1'],
    });
  });

  it('accept a relationship at either end', async () => {
    expect(await read('took-part:person:ann-li/dinner')).toMatchObject({
      type: 'TOOK_PART',
      from: 'person:ann-li',
      to: 'event:dinner',
      properties: { role: 'host', attendance: 'attended', capacity: 'post:club-chair' },
    });
  });
});

describe('errors give file, line, column and field', () => {
  test.each([
    ['yaml-broken', ['a.yaml:4:5 Map keys must be unique', 'b.yaml:2:37 *nobody has no anchor before it']],
    ['no-default-source', ['a.yaml:4:12 people[0].cites: "#P1" is not a citation (source:slug#locator)']],
    [
      'unknown-key',
      [
        'a.yaml:6:35 people[0].names.nick: is not an allowed key here',
        'a.yaml:7:10 people[0].age: is not an allowed key here',
        'a.yaml:10:32 people[0].posts[0].since: is not an allowed key here',
        'a.yaml:11:1 animals: is not an allowed key here',
      ],
    ],
    [
      'wrong-shape',
      [
        'a.yaml:5:9 people[0].id: is not an entity id (kind:slug)',
        'a.yaml:6:21 people[0].names.latin: Invalid input: expected object, received number',
        'a.yaml:8:5 people[0].posts.post: is missing',
        'a.yaml:9:5 people[1]: has more than one of stated, inferred, uncertain',
        'a.yaml:15:21 relationships[0].relationship: is not a known type of relationship',
        'a.yaml:16:5 relationships[1].to: is missing',
      ],
    ],
    [
      'dangling',
      [
        'a.yaml:7:12 people[0].cites: "source:other" does not exist',
        'a.yaml:8:20 people[0].posts.post: "post:nowhere" does not exist',
        'a.yaml:9:9 people[1].id: "person:ann-li" is also the id of an earlier record',
        'a.yaml:21:21 events[0].participants[0].attendance: "attended" is not possible: the event is planned',
        'a.yaml:22:19 events[0].participants[0].capacity: "post:gone" does not exist',
      ],
    ],
  ])('%s', async (name, lines) => {
    expect(await problemsOf(name)).toEqual(lines);
  });

  test('against-vocabulary', async () => {
    expect((await problemsOf('against-vocabulary')).map((line) => /^\S+ [^:\s]+/.exec(line)?.[0])).toEqual([
      'a.yaml:8:11 events[0].type',
      'a.yaml:10:11 events[0].date',
      'a.yaml:12:22 events[0].heldAt.place',
      'a.yaml:14:75 events[0].participants[0].capacity',
      'a.yaml:15:9 events[0].participants[1].cites',
      'a.yaml:15:9 events[0].participants[1].attendance',
      'a.yaml:17:9 events[1].id',
      'a.yaml:18:38 events[1].names.english',
      'a.yaml:18:38 events[1].names.english',
      'a.yaml:21:12 events[1].cites',
    ]);
  });

  it('escapes invisible characters', async () => {
    expect((await problemsOf('against-vocabulary')).join()).toContain('A\\u{202e}n');
  });

  it('has the errors as structured data too', async () => {
    await expect(readSeeds(fixture('no-default-source'))).rejects.toMatchObject({
      details: {
        problems: expect.arrayContaining([
          expect.objectContaining({ file: 'a.yaml', line: 4, column: 12, path: 'people[0].cites' }),
        ]),
      },
    });
  });

  it('reports a missing folder', async () => {
    await expect(readSeeds(fixture('nowhere'))).rejects.toMatchObject({ code: 'BAD_FILE' });
  });
});
