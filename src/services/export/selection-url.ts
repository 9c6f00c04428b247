/** A selection as URL parameters: `select=encounters&of=person:a&filter.during.from=2012`. */
export function selectionToQuery(selection: object): URLSearchParams {
  const query = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) for (const one of value) add(name, one);
    else if (typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) add(name === '' ? key : `${name}.${key}`, one);
    } else query.append(name, String(value));
  };
  add('', selection);
  return query;
}

/** The nested object that URL parameters describe; `parseSelection` checks it. */
export function queryToSelection(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    let at = given;
    const path = name.split('.');
    const last = path.pop() ?? '';
    for (const key of path) {
      const inner = at[key];
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
        at = inner as Record<string, unknown>;
      } else {
        const made: Record<string, unknown> = Object.create(null);
        at[key] = made;
        at = made;
      }
    }
    at[last] = values.length === 1 ? values[0] : values;
  }
  return given;
}
