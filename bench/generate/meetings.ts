import type { GraphRecord } from '../../src/domain/record/record';
import { Crowd } from './crowd';
import { eventDate } from './dates';
import { bothNames } from './names';
import { hosting } from './officials';
import type { Random } from './random';
import type { RecordMaker } from './record-maker';
import type { Official, World } from './world';

const LARGEST = 130;

/** Generates meetings until the graph has the requested number of relationships. */
export function* makeMeetings(random: Random, make: RecordMaker, world: World): Generator<GraphRecord> {
  const crowd = new Crowd(random, make, world.departments.length);
  const host = hosting(world.officials.length);
  const events: string[] = [];
  for (let serial = 1; make.left > 2; serial += 1) {
    const first = world.officials[host(random)];
    if (!first) throw new RangeError('no officials');
    const event = yield* meeting(random, make, world, crowd, first, serial);
    if (serial <= 3) events.push(event);
  }
  // The rest is too small for a whole meeting.
  const [whole = '', ...parts] = events;
  for (const part of parts.slice(0, make.left)) yield make.relationship('SUB_EVENT_OF', part, whole);
}

function* meeting(
  random: Random,
  make: RecordMaker,
  world: World,
  crowd: Crowd,
  host: Official,
  serial: number,
): Generator<GraphRecord, string> {
  const size = Math.min(meetingSize(random), make.left);
  const status = random.percent(93) ? 'held' : random.pick(['planned', 'cancelled', 'unconfirmed']);
  const date = eventDate(random);
  const event = make.entity('Event', bothNames(`第${serial}次會見`, `Meeting No. ${serial}`), {
    type: size > 40 ? 'conference' : random.pick(['meeting', 'talk', 'visit', 'briefing']),
    status,
    date,
    dayPart: random.percent(30) ? random.pick(['morning', 'afternoon', 'evening']) : undefined,
    rosterComplete: random.percent(50),
  });
  yield event;
  const there = new Set<string>();
  while (there.size < size) {
    const official = there.size === 0 ? host : random.percent(8) ? companion(random, world, host) : undefined;
    const who = official?.person ?? (yield* crowd.participant(host.department));
    if (there.has(who)) continue;
    there.add(who);
    yield make.relationship('TOOK_PART', who, event.id, {
      role: official === host ? 'host' : official ? 'companion' : random.pick(['guest', 'attendee']),
      side: official ? 'hosts' : 'guests',
      attendance: attendance(random, status),
      capacity: official && random.percent(50) ? official.post : undefined,
    });
  }
  if (make.left > 0) yield make.relationship('HELD_AT', event.id, random.pick(world.venues));
  if (make.left > 0 && random.percent(60))
    yield make.relationship('ABOUT', event.id, random.pick(world.topics));
  if (make.left > 3 && random.percent(6)) yield* outcome(random, make, event.id, [...there], date, serial);
  return event.id;
}

/** In three of four meetings the host meets one party. The tail falls by more than half per doubling. */
function meetingSize(random: Random): number {
  let guests = 1;
  while (guests < LARGEST && random.percent(guests === 1 ? 23 : 40)) guests *= 2;
  return Math.min(LARGEST, 1 + random.between(guests, 2 * guests - 1));
}

/** Another official, mostly of the same department. The others bridge communities. */
function companion(random: Random, world: World, host: Official): Official | undefined {
  if (random.percent(20)) return random.pick(world.officials);
  return random.pick(world.departments[host.department] ?? world.officials);
}

function attendance(random: Random, status: string): string {
  if (status === 'planned' || status === 'cancelled') return random.pick(['invited', 'expected']);
  return random.percent(96) ? 'attended' : 'absent';
}

function* outcome(
  random: Random,
  make: RecordMaker,
  event: string,
  parties: readonly string[],
  date: string | undefined,
  serial: number,
): Generator<GraphRecord> {
  const agreement = make.entity('Agreement', bothNames(`第${serial}號備忘錄`, `Memorandum No. ${serial}`), {
    type: 'mou',
    status: random.pick(['discussed', 'agreed', 'signed']),
    date,
  });
  yield agreement;
  yield make.relationship('REACHED_AT', agreement.id, event, { how: 'discussed' });
  for (const party of parties.slice(0, 2))
    yield make.relationship('PARTY_TO', party, agreement.id, { role: 'party' });
}
