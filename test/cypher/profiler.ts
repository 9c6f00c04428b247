import neo4j, { type Driver, type Notification, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { fromDriver, toDriver } from '../../src/db/conversion';
import type { ConnectionSettings, Store } from '../../src/db/database';
import type { Statement } from '../../src/db/statement';

/** One step of a plan: what it does, and to what. */
export interface Operator {
  readonly name: string;
  readonly details: string;
}

/** How the server means to run a statement, and what it warns of. */
export interface Explained {
  readonly operators: readonly Operator[];
  readonly notifications: readonly Notification[];
}

/** How the server ran a statement. */
export interface Profiled {
  readonly statement: string;
  readonly operators: readonly Operator[];
  /** Reads of the store, over all operators. */
  readonly hits: number;
}

/** Asks the server how it runs statements. */
export class Profiler {
  readonly #driver: Driver;

  constructor({ uri, user, password }: ConnectionSettings) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async explain(statement: Statement<Readonly<Record<string, unknown>>, unknown>): Promise<Explained> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${statement.text}`, toDriver(statement, {}));
    return { operators: operators(summary.plan), notifications: summary.notifications };
  }

  /** A store that runs each statement under PROFILE and tells what that cost. */
  profiled(tell: (profiled: Profiled) => void): Store {
    return {
      run: async <P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): Promise<R[]> => {
        const { records, summary } = await this.#driver.executeQuery(
          `PROFILE ${statement.text}`,
          toDriver(statement, parameters),
        );
        tell({
          statement: statement.name,
          operators: operators(summary.profile),
          hits: hits(summary.profile),
        });
        return records.map((record) => fromDriver(record.toObject()) as R);
      },
    };
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/** The steps that read all there is of a label, a type or an index, or pair everything with everything. */
export const scansOf = ({ operators }: { readonly operators: readonly Operator[] }): string[] =>
  operators
    .filter(({ name }) => /Scan|CartesianProduct/.test(name))
    .map(({ name, details }) => `${name} ${details}`.trim());

function operators(plan: Plan | ProfiledPlan | false): Operator[] {
  if (!plan) return [];
  const { operatorType, arguments: told, children } = plan;
  const own = { name: operatorType.replace(/@.*$/, ''), details: String(told.Details ?? '') };
  return [own, ...children.flatMap(operators)];
}

const hits = (plan: ProfiledPlan | false): number =>
  plan ? plan.children.reduce((sum, child) => sum + hits(child), plan.dbHits) : 0;
