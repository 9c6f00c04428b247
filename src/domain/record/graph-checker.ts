import { relationshipDefinition } from '../vocabulary/relationships';
import type { RecordError } from './check-record';
import { pointers } from './pointers';
import type { EntityRecord, GraphRecord } from './record';

/** An error in one record that depends on other records. */
export interface GraphError extends RecordError {
  /** The id of the record, and its index. */
  readonly record: string;
  readonly index: number;
}

interface Open {
  readonly id: string;
  readonly problem: GraphError;
}

/**
 * Checks records against each other, one at a time. It stores the ids of entities and the checks that are still open.
 * Records in order (entities first) leave few checks open, so memory stays small.
 */
export class GraphChecker {
  private readonly problems: GraphError[] = [];
  private readonly entities = new Set<string>();
  private readonly notHeld = new Map<string, string>();
  private readonly former = new Map<string, GraphError>();
  private readonly single = new Set<string>();
  private unresolved: Open[] = [];
  private attending: Open[] = [];

  add(record: GraphRecord, index: number): void {
    const problem = (path: RecordError['path'], message: string, value: unknown): GraphError => ({
      record: record.id,
      index,
      path,
      message,
      value,
    });
    if (record.record === 'entity') this.declare(record);
    for (const { path, id } of pointers(record)) {
      if (!this.entities.has(id)) this.unresolved.push({ id, problem: problem(path, 'does not exist', id) });
    }
    if (record.record === 'entity') {
      for (const [at, id] of (record.formerIds ?? []).entries()) {
        const earlier = this.former.get(id);
        const message = earlier
          ? `is also a former id of ${earlier.record}`
          : 'is also the current id of another entity';
        const found = problem(['formerIds', at], message, id);
        if (earlier) this.problems.push(found);
        else this.former.set(id, found);
      }
      return;
    }
    if (relationshipDefinition(record.type).fields.forward.single) {
      const from = `${record.type} ${record.from}`;
      const message = `is a second ${record.type} from ${record.from}; only one is allowed`;
      if (this.single.has(from)) this.problems.push(problem(['to'], message, record.to));
      this.single.add(from);
    }
    const { attendance } = record.properties;
    if (attendance === 'attended' && (this.notHeld.has(record.to) || !this.entities.has(record.to))) {
      this.attending.push({
        id: record.to,
        problem: problem(['properties', 'attendance'], 'is not possible: the event is', attendance),
      });
    }
  }

  /** The referenced ids that no record has defined so far. */
  missing(): Set<string> {
    this.unresolved = this.unresolved.filter(({ id }) => !this.entities.has(id));
    return new Set(this.unresolved.map(({ id }) => id));
  }

  /** The id of the record that lists an id as a former id; undefined if none does. */
  tookOver(id: string): string | undefined {
    return this.former.get(id)?.record;
  }

  /** All errors found. `known` tells which ids exist outside the records. */
  found(known: (id: string) => boolean): GraphError[] {
    this.missing();
    const problems = [...this.problems];
    for (const [id, problem] of this.former) if (this.entities.has(id)) problems.push(problem);
    for (const { id, problem } of this.unresolved) if (!known(id)) problems.push(problem);
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
