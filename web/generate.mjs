// Generates the explorer's typed operations from its GraphQL documents and the schema. --check only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const web = dirname(fileURLToPath(import.meta.url));
const target = join(web, 'src/explorer/api/operations.gen.ts');
const schemaAst = buildSchema(readFileSync(process.env.SCHEMA ?? join(web, '../schema/api.graphql'), 'utf8'));
const location = join(web, 'src/explorer/api/operations.graphql');

const options = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  immutableTypes: true,
  dedupeFragments: true,
  scalars: { ID: 'string' },
};
const code = await codegen({
  schema: parse('type Query { unused: Int }'),
  schemaAst,
  documents: [{ location, document: parse(readFileSync(location, 'utf8')) }],
  filename: target,
  plugins: [{ operations: options }, { documentNode: options }],
  pluginMap: { operations, documentNode },
  config: {},
});
const current = existsSync(target) && readFileSync(target, 'utf8') === code;
if (!current && process.argv.includes('--check')) {
  console.log('web/src/explorer/api/operations.gen.ts is not current: run npm run generate');
  process.exitCode = 1;
} else if (!current) {
  writeFileSync(target, code);
  console.log('wrote web/src/explorer/api/operations.gen.ts');
}
