import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Setting } from '../../src/settings';

/** The modules that define Config. A mention there is not a use. */
const MAKERS = new Set(['config.ts', 'settings.ts']);

const NOT_CODE = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

/** The code of all modules of the service, without comments and quoted text. */
export const serviceCode = (): string =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !MAKERS.has(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8').replace(NOT_CODE, ''))
    .join('\n');

/** The settings whose property no code reads, neither as `config.name` nor by destructuring. */
export const unreadSettings = (settings: Readonly<Record<string, Setting>>, code: string): string[] =>
  Object.entries(settings)
    .filter(([, { path: property }]) => {
      const name = property.slice(property.lastIndexOf('.') + 1);
      return !new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,:=}]`).test(code);
    })
    .map(([variable]) => variable);
