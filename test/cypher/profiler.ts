import neo4j, { type Driver, type Notification, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { fromDriver, toDriver } from '../../src/db/conversion';
import type { ConnectionSettings } from '../../src/db/database';
import type { Statement } from '../../src/db/statement';
import type { StatementRunner } from '../../src/db/statement-runner';

/** One operator of a plan. */
export interface Operator {
  readonly name: string;
  readonly details: string;
}

/** The plan of a statement, with the warnings of the server. */
export interface Explained {
  readonly operators: readonly Operator[];
  readonly notifications: readonly Notification[];
}

/** The profile of an executed statement. */
export interface Profiled {
  readonly statement: string;
  readonly operators: readonly Operator[];
  /** Database hits of all operators. */
  readonly hits: number;
}

/** Explains and profiles statements. */
export class Profiler {
  readonly #driver: Driver;

  constructor({ uri, user, password }: ConnectionSettings) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async explain(statement: Statement<Readonly<Record<string, unknown>>, unknown>): Promise<Explained> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${statement.text}`, toDriver(statement, {}));
    return { operators: operators(summary.plan), notifications: summary.notifications };
  }

  /** A store that runs each statement under PROFILE and reports its profile. */
  profiled(report: (profiled: Profiled) => void): StatementRunner {
    return {
      run: async <P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): Promise<R[]> => {
        const { records, summary } = await this.#driver.executeQuery(
          `PROFILE ${statement.text}`,
          toDriver(statement, parameters),
        );
        report({
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

/** The operators that scan a label, a type or an index, or build a cartesian product. */
export const scansOf = ({ operators }: { readonly operators: readonly Operator[] }): string[] =>
  operators
    .filter(({ name }) => /Scan|CartesianProduct/.test(name))
    .map(({ name, details }) => `${name} ${details}`.trim());

function operators(plan: Plan | ProfiledPlan | false): Operator[] {
  if (!plan) return [];
  const { operatorType, arguments: details, children } = plan;
  const own = { name: operatorType.replace(/@.*$/, ''), details: String(details.Details ?? '') };
  return [own, ...children.flatMap(operators)];
}

const hits = (plan: ProfiledPlan | false): number =>
  plan ? plan.children.reduce((sum, child) => sum + hits(child), plan.dbHits) : 0;
