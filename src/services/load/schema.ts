const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|[\s\S]/g;

/** The statements of a schema file without comments; a semicolon within quotes does not end a statement. */
export function schemaStatements(text: string): string[] {
  const statements = [''];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ';') statements.push('');
    else statements.push(statements.pop() + (/^\/[/*]/.test(token) ? ' ' : token));
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}
