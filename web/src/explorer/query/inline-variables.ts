/** Writes variables into a query as default values, so that it runs without a variables pane. */
export function inlineVariables(query: string, variables: Readonly<Record<string, unknown>>): string {
  return query.trim().replace(/\$(\w+): ([\w[\]!]+)/g, (declared, name: string, type: string) => {
    const value = variables[name];
    return value === undefined || value === null ? declared : `${declared} = ${literal(value, type)}`;
  });
}

const QUOTED = ['ID', 'String'];

/** A GraphQL literal; enum values have no quotation marks. */
function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, type)).join(', ')}]`;
  const name = type.replace(/[[\]!]/g, '');
  return typeof value === 'string' && !QUOTED.includes(name) ? value : JSON.stringify(value);
}
