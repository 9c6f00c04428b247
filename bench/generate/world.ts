import type { EntityRecord, GraphRecord } from '../../src/domain/record/record';
import { eventDate, tenure } from './dates';
import { bothNames, personNames } from './names';
import type { Random } from './random';
import type { RecordMaker } from './record-maker';

/** An official, who meets often. */
export interface Official {
  readonly person: string;
  readonly post: string;
  /** Index of the department, which is also the community. */
  readonly department: number;
}

/** The material of meetings: officials by department, places and topics. */
export interface World {
  /** Sorted by how often they host, most often first. */
  readonly officials: readonly Official[];
  readonly departments: readonly (readonly Official[])[];
  readonly venues: readonly string[];
  readonly topics: readonly string[];
}

const OFFICIALS_A_DEPARTMENT = 10;
const TOPICS = 20;

/** Streams the fixed part of a generated graph. */
export function* makeWorld(
  random: Random,
  make: RecordMaker,
  officials: number,
): Generator<GraphRecord, World> {
  yield make.entity('Source', bothNames('生成的資料', 'Generated data'), { type: 'dataset' }, 'generated');
  const venues = yield* places(random, make);
  const topics: string[] = [];
  for (let at = 1; at <= TOPICS; at += 1) {
    const topic = make.entity('Topic', bothNames(`議題${at}`, `Topic ${at}`));
    yield topic;
    topics.push(topic.id);
  }
  const whole = make.entity('Organization', bothNames('甲國政府', 'Government of Country A'), {
    type: 'government',
    during: '1949/..',
  });
  yield whole;
  const departments = yield* makeDepartments(random, make, whole.id, venues, officials);
  const all: Official[] = [];
  for (let at = 0; at < officials; at += 1) {
    all.push(yield* official(random, make, departments, at % departments.length));
  }
  yield* projects(random, make, departments, venues);
  const members = departments.map((_, at) => all.filter(({ department }) => department === at));
  return { officials: all, departments: members, venues, topics };
}

/** A department with its posts; the first is the head. */
interface Department {
  readonly body: string;
  readonly posts: readonly string[];
}

function* makeDepartments(
  random: Random,
  make: RecordMaker,
  whole: string,
  venues: readonly string[],
  officials: number,
): Generator<GraphRecord, Department[]> {
  const departments: Department[] = [];
  for (let at = 1; at <= Math.max(2, Math.trunc(officials / OFFICIALS_A_DEPARTMENT)); at += 1) {
    const body = make.entity('Organization', bothNames(`第${at}部`, `Department No. ${at}`), {
      type: 'department',
      during: random.percent(30) ? `${random.between(1949, 2010)}/..` : undefined,
    });
    yield body;
    yield make.relationship('PART_OF', body.id, whole);
    yield make.relationship('SEATED_IN', body.id, random.pick(venues), { status: 'current' });
    const posts: string[] = [];
    for (const [chinese, english] of [
      ['部長', 'Minister'],
      ['副部長', 'Vice Minister'],
      ['司長', 'Director'],
    ] as const) {
      const post = make.entity(
        'Post',
        bothNames(`第${at}部${chinese}`, `${english} of Department No. ${at}`),
      );
      yield post;
      yield make.relationship('POST_IN', post.id, body.id);
      posts.push(post.id);
    }
    departments.push({ body: body.id, posts });
  }
  return departments;
}

/** One of three officials held another post before. */
function* official(
  random: Random,
  make: RecordMaker,
  departments: readonly Department[],
  department: number,
): Generator<GraphRecord, Official> {
  const person = make.entity('Person', personNames(random), { born: `${random.between(1945, 1985)}` });
  yield person;
  const post = random.pick(departments[department]?.posts ?? []);
  yield make.relationship('HOLDS', person.id, post, { during: tenure(random) });
  if (random.percent(33)) {
    const former = random.pick(random.pick(departments).posts);
    yield make.relationship('HOLDS', person.id, former, { during: tenure(random) }, 'former');
  }
  return { person: person.id, post, department };
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
  departments: readonly Department[],
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
    yield make.relationship('BACKS', random.pick(departments).body, project.id);
    yield make.relationship('SITED_IN', project.id, random.pick(venues), { status: 'planned' });
    yield make.relationship('ABOUT', plan.id, project.id);
  }
}
