import type { EntityRecord, GraphRecord } from '../../src/domain/record/record';
import { eventDate, tenure } from './dates';
import { bothNames, personNames } from './names';
import type { Random } from './random';
import type { RecordMaker } from './record-maker';

/** What meetings are made of: people who meet often, with their posts, and where and about what they meet. */
export interface World {
  readonly hubs: readonly { readonly person: string; readonly post: string }[];
  readonly bodies: readonly string[];
  readonly venues: readonly string[];
  readonly topics: readonly string[];
}

/** Makes the standing part of a generated graph, each record given away as it is made. */
export function* makeWorld(
  random: Random,
  make: RecordMaker,
  size: { readonly hubs: number; readonly bodies: number },
): Generator<GraphRecord, World> {
  yield make.entity('Source', bothNames('生成的資料', 'Generated data'), { type: 'dataset' }, 'generated');
  const venues = yield* places(random, make);
  const bodies: string[] = [];
  const posts: string[] = [];
  for (let at = 1; at <= size.bodies; at += 1) {
    const type =
      at <= size.hubs ? 'department' : random.pick(['company', 'university', 'association', 'bureau']);
    const during = random.percent(30) ? `${random.between(1949, 2010)}/..` : undefined;
    const body = make.entity('Organization', bothNames(`第${at}機構`, `Body No. ${at}`), { type, during });
    yield body;
    const whole = bodies[random.below(Math.max(1, at - 1))];
    if (whole !== undefined && random.percent(40)) yield make.relationship('PART_OF', body.id, whole);
    yield make.relationship('SEATED_IN', body.id, random.pick(venues), { status: 'current' });
    const post = make.entity('Post', bothNames(`第${at}機構主任`, `Director of Body No. ${at}`));
    yield post;
    yield make.relationship('POST_IN', post.id, body.id);
    bodies.push(body.id);
    posts.push(post.id);
  }
  const hubs: { person: string; post: string }[] = [];
  for (let at = 0; at < size.hubs; at += 1) {
    const person = make.entity('Person', personNames(random), { born: `${random.between(1945, 1985)}` });
    yield person;
    const post = posts[at % posts.length] ?? '';
    yield make.relationship('HOLDS', person.id, post, { during: tenure(random) });
    const former = random.pick(posts);
    if (former !== post)
      yield make.relationship('HOLDS', person.id, former, { during: tenure(random) }, 'former');
    hubs.push({ person: person.id, post });
  }
  const topics: string[] = [];
  for (let at = 1; at <= 20; at += 1) {
    const topic = make.entity('Topic', bothNames(`議題${at}`, `Topic ${at}`));
    yield topic;
    topics.push(topic.id);
  }
  yield* projects(random, make, bodies, venues);
  return { hubs, bodies, venues, topics };
}

function* places(random: Random, make: RecordMaker): Generator<EntityRecord | GraphRecord, string[]> {
  const venues: string[] = [];
  const within = function* (type: string, chinese: string, english: string, whole?: string) {
    const place = make.entity('Place', bothNames(chinese, english), { type });
    yield place as GraphRecord;
    if (whole !== undefined) yield make.relationship('WITHIN', place.id, whole) as GraphRecord;
    return place.id;
  };
  const country = yield* within('country', '甲國', 'Country A');
  for (let province = 1; province <= 5; province += 1) {
    const whole = yield* within('province', `第${province}省`, `Province ${province}`, country);
    for (let city = 1; city <= 4; city += 1) {
      const name = `${province}-${city}`;
      const part = yield* within('city', `${name}市`, `City ${name}`, whole);
      for (let venue = random.between(1, 3); venue > 0; venue -= 1) {
        venues.push(yield* within('venue', `${name}會堂${venue}`, `Hall ${venue} of City ${name}`, part));
      }
    }
  }
  return venues;
}

function* projects(
  random: Random,
  make: RecordMaker,
  bodies: readonly string[],
  venues: readonly string[],
): Generator<GraphRecord> {
  for (let at = 1; at <= 5; at += 1) {
    const project = make.entity('Project', bothNames(`項目${at}`, `Project ${at}`), { status: 'underway' });
    const plan = make.entity('Agreement', bothNames(`計劃${at}`, `Plan ${at}`), {
      type: 'plan',
      status: 'proposed',
      date: eventDate(random),
    });
    yield project;
    yield plan;
    yield make.relationship('BACKS', random.pick(bodies), project.id);
    yield make.relationship('SITED_IN', project.id, random.pick(venues), { status: 'planned' });
    yield make.relationship('ABOUT', plan.id, project.id);
  }
}
