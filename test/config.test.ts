import { z } from 'zod';
import { readConfig } from '../src/config';
import { AppError } from '../src/errors';
import { SETTINGS, type Setting } from '../src/settings';
import { serviceCode, unreadSettings } from './support/unread-settings';

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    const { code, details } = error as AppError;
    expect(code).toBe('BAD_CONFIG');
    return details?.problems as string[];
  }
  return [];
}

describe('the settings', () => {
  it('have safe defaults: loopback and a managed Neo4j', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, seeds: 'seeds', data: '.guanxi' });
    expect(config.httpImport).toBe(false);
    expect(config).not.toHaveProperty('javaHome');
    expect(config.neo4j).not.toHaveProperty('uri');
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits) && Object.isFrozen(config.neo4j)).toBe(
      true,
    );
  });

  it('come from the environment', () => {
    const config = readConfig({
      PORT: '0',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'secret',
      GUANXI_SEEDS: 'none',
      GUANXI_HTTP_IMPORT: 'on',
      GUANXI_MAX_PAGE: '7',
    });
    expect(config.port).toBe(0);
    expect(config.neo4j).toEqual({ uri: 'neo4j+s://graph.example:7687', user: 'neo4j', password: 'secret' });
    expect(config.seeds).toBeUndefined();
    expect(config.httpImport).toBe(true);
    expect(config.limits.maxPage).toBe(7);
  });

  it('treat an empty value as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ' })).toEqual(readConfig({}));
  });

  it('each set a different property of the config', () => {
    const paths = Object.values(SETTINGS).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['GUANXI_MAX_PAGE', '0'],
    ['GUANXI_MAX_DEPTH', '2.5'],
    ['GUANXI_QUERY_TIMEOUT_MS', '99999999'],
  ])('reject %s=%s by name', (name, value) => {
    const found = problems({ [name]: value, NEO4J_PASSWORD: 'x' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}="`));
  });

  it('report every invalid one at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'y', GUANXI_MAX_IDS: 'z' })).toHaveLength(3);
  });

  it('reject an unknown name, and a server without a password', () => {
    expect(problems({ GUANXI_MAX_PAGES: '5' })[0]).toMatch(/^GUANXI_MAX_PAGES is not a setting/);
    expect(problems({ NEO4J_URI: 'bolt://localhost' })).toEqual([
      'NEO4J_PASSWORD is required when NEO4J_URI is set',
    ]);
  });

  it('never show a secret', () => {
    expect(Object.entries(SETTINGS).filter(([, setting]) => 'secret' in setting)).toHaveLength(1);
    expect(JSON.stringify(problems({ NEO4J_PASSWORD: 'hunter2', PORT: 'x' }))).not.toContain('hunter2');
  });
});

describe('every setting is read', () => {
  const row = (path: string): Setting => ({ path, type: z.string(), fallback: null, meaning: '' });

  it('by some module of the service', () => {
    expect(unreadSettings(SETTINGS, serviceCode())).toEqual([]);
  });

  it('or the check names it', () => {
    const settings = { ...SETTINGS, GUANXI_MAX_ROWS: row('limits.maxRows') };
    expect(unreadSettings(settings, serviceCode())).toEqual(['GUANXI_MAX_ROWS']);
  });

  it.each([
    ['config.limits.maxRows', []],
    ['const { maxPage, maxRows } = config.limits', []],
    ['const { maxRows: most } = limits', []],
    ['config.limits.maxRowsOfAll', ['GUANXI_MAX_ROWS']],
  ])('%s', (code, unread) => {
    expect(unreadSettings({ GUANXI_MAX_ROWS: row('limits.maxRows') }, code)).toEqual(unread);
  });
});
