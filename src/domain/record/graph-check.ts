import { relationshipRow } from '../vocabulary/relationships';
import type { Problem } from './check';
import { pointers } from './pointers';
import type { EntityRecord, GraphRecord } from './record';

/** A problem of one record that only shows beside the others. */
export interface GraphProblem extends Problem {
  /** The record's id, and its place in the list. */
  readonly record: string;
  readonly index: number;
}

interface Open {
  readonly id: string;
  readonly problem: GraphProblem;
}

/**
 * Looks at records one after the other for what is wrong with them together. It keeps the ids of entities, and of the
 * rest only what it cannot yet decide, so that records in order (entities first) take little room.
 */
export class GraphCheck {
  private readonly problems: GraphProblem[] = [];
  private readonly entities = new Set<string>();
  private readonly notHeld = new Map<string, string>();
  private readonly former = new Map<string, GraphProblem>();
  private readonly single = new Set<string>();
  private pointing: Open[] = [];
  private attending: Open[] = [];

  add(record: GraphRecord, index: number): void {
    const problem = (path: Problem['path'], message: string, value: unknown): GraphProblem => ({
      record: record.id,
      index,
      path,
      message,
      value,
    });
    if (record.record === 'entity') this.declare(record);
    for (const { path, id } of pointers(record)) {
      if (!this.entities.has(id)) this.pointing.push({ id, problem: problem(path, 'does not exist', id) });
    }
    if (record.record === 'entity') {
      for (const [at, id] of (record.formerIds ?? []).entries()) {
        const earlier = this.former.get(id);
        const fault = earlier
          ? `is a former id of ${earlier.record} too`
          : 'is the id of an entity beside it';
        const found = problem(['formerIds', at], fault, id);
        if (earlier) this.problems.push(found);
        else this.former.set(id, found);
      }
      return;
    }
    if (relationshipRow(record.type).fields.forward.single) {
      const from = `${record.type} ${record.from}`;
      const message = `a second ${record.type} from ${record.from}, which may have one`;
      if (this.single.has(from)) this.problems.push(problem(['to'], message, record.to));
      this.single.add(from);
    }
    const { attendance } = record.properties;
    if (attendance === 'attended' && (this.notHeld.has(record.to) || !this.entities.has(record.to))) {
      this.attending.push({
        id: record.to,
        problem: problem(['properties', 'attendance'], 'nobody attended what is', attendance),
      });
    }
  }

  /** The ids that were pointed at and that no record so far has. */
  missing(): Set<string> {
    this.pointing = this.pointing.filter(({ id }) => !this.entities.has(id));
    return new Set(this.pointing.map(({ id }) => id));
  }

  /** The entity that took over an id, if one of the records did. */
  tookOver(id: string): string | undefined {
    return this.former.get(id)?.record;
  }

  /** All that was found; `known` says which ids exist outside the records. */
  found(known: (id: string) => boolean): GraphProblem[] {
    this.missing();
    const problems = [...this.problems];
    for (const [id, problem] of this.former) if (this.entities.has(id)) problems.push(problem);
    for (const { id, problem } of this.pointing) if (!known(id)) problems.push(problem);
    for (const { id, problem } of this.attending) {
      const status = this.notHeld.get(id);
      if (status !== undefined) problems.push({ ...problem, message: `${problem.message} ${status}` });
    }
    return problems.sort((a, b) => a.index - b.index);
  }

  private declare({ id, properties: { status } }: EntityRecord) {
    this.entities.add(id);
    if (status === 'planned' || status === 'cancelled') this.notHeld.set(id, status);
    else this.notHeld.delete(id);
  }
}
