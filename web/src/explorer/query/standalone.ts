/** A query with its variables written into its head as their defaults, so that it runs as it is pasted. */
export function standalone(query: string, variables: Readonly<Record<string, unknown>>): string {
  return query.trim().replace(/\$(\w+): ([\w[\]!]+)/g, (declared, name: string, type: string) => {
    const value = variables[name];
    return value === undefined || value === null ? declared : `${declared} = ${literal(value, type)}`;
  });
}

const QUOTED = ['ID', 'String'];

/** A value as GraphQL writes it: an enum's stands without quotation marks. */
function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, type)).join(', ')}]`;
  const name = type.replace(/[[\]!]/g, '');
  return typeof value === 'string' && !QUOTED.includes(name) ? value : JSON.stringify(value);
}
