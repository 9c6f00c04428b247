import type { GraphRecord } from '../../src/domain/record/record';
import { eventDate } from './dates';
import { bothNames, personNames } from './names';
import { type Random, random } from './random';
import { RecordMaker } from './record-maker';
import { makeWorld, type World } from './world';

const LARGEST_MEETING = 130;

/**
 * A graph that the seed fixes, for tests and measurements. A few people are at most meetings and most people are at
 * one; meetings are of 2 to 130 with a Pareto tail. `participations` is how many there are of people in events.
 */
export function* generateGraph(options: { seed: number; participations: number }): Generator<GraphRecord> {
  const source = random(options.seed);
  const make = new RecordMaker();
  const hubs = Math.max(4, Math.floor(options.participations / 500));
  const world = yield* makeWorld(source, make, { hubs, bodies: hubs * 3 });
  const seen: string[] = [];
  let left = options.participations;
  for (let serial = 1; left > 0; serial += 1) {
    const size = Math.min(meetingSize(source), Math.max(2, left));
    yield* meeting(source, make, world, seen, serial, size);
    left -= size;
  }
}

/** Each doubling is about half as likely as the last. */
function meetingSize(source: Random): number {
  let least = 2;
  while (least < LARGEST_MEETING && source.percent(45)) least *= 2;
  return Math.min(LARGEST_MEETING, source.between(least, 2 * least - 1));
}

function* meeting(
  source: Random,
  make: RecordMaker,
  world: World,
  seen: string[],
  serial: number,
  size: number,
): Generator<GraphRecord> {
  const status = source.percent(93) ? 'held' : source.pick(['planned', 'cancelled', 'unconfirmed']);
  const attends = status === 'held' || status === 'unconfirmed';
  const date = eventDate(source);
  const event = make.entity('Event', bothNames(`第${serial}次會見`, `Meeting No. ${serial}`), {
    type: size > 40 ? 'conference' : source.pick(['meeting', 'talk', 'visit', 'briefing']),
    status,
    date,
    dayPart: source.percent(40) ? source.pick(['morning', 'afternoon', 'evening']) : undefined,
    rosterComplete: source.percent(50),
  });
  yield event;
  yield make.relationship('HELD_AT', event.id, source.pick(world.venues));
  if (source.percent(60)) yield make.relationship('ABOUT', event.id, source.pick(world.topics));

  const there = new Set<string>();
  while (there.size < size) {
    const hub = there.size === 0 || source.percent(20) ? source.pick(world.hubs) : undefined;
    const known = hub?.person ?? (source.percent(30) && seen.length > 0 ? source.pick(seen) : undefined);
    if (known !== undefined && there.has(known)) continue;
    let person = known;
    if (person === undefined) {
      const newcomer = make.entity('Person', personNames(source));
      yield newcomer;
      person = newcomer.id;
      seen.push(person);
    }
    const first = there.size === 0;
    there.add(person);
    yield make.relationship('TOOK_PART', person, event.id, {
      role: first ? 'host' : source.pick(['guest', 'attendee', 'companion']),
      side: first || source.percent(40) ? 'hosts' : 'guests',
      attendance: attends ? (source.percent(95) ? 'attended' : 'absent') : 'invited',
      capacity: hub && source.percent(50) ? hub.post : undefined,
    });
  }
  if (source.percent(10)) yield* outcome(source, make, world, event.id, date, serial);
}

function* outcome(
  source: Random,
  make: RecordMaker,
  world: World,
  event: string,
  date: string | undefined,
  serial: number,
): Generator<GraphRecord> {
  const agreement = make.entity('Agreement', bothNames(`第${serial}號備忘錄`, `Memorandum No. ${serial}`), {
    type: 'mou',
    status: 'signed',
    date,
  });
  yield agreement;
  yield make.relationship('REACHED_AT', agreement.id, event, { how: 'signed' });
  const first = source.pick(world.bodies);
  const second = source.pick(world.bodies);
  yield make.relationship('PARTY_TO', first, agreement.id, { role: 'party' });
  if (second !== first) yield make.relationship('PARTY_TO', second, agreement.id, { role: 'party' });
}
