import type { ClassType } from 'type-graphql';

/** An empty class of the given name; type-graphql tells types apart by their class. */
export function namedClass(name: string, parent?: ClassType): ClassType {
  const holder = { [name]: parent ? class extends parent {} : class {} };
  return holder[name] as ClassType;
}
