import { readConfig } from '../src/config';
import { AppError } from '../src/errors';
import { SETTINGS } from '../src/settings';

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
  it('are safe without any: loopback, the own Neo4j', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, seeds: 'seeds', data: '.guanxi' });
    expect(config.neo4j).not.toHaveProperty('uri');
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits) && Object.isFrozen(config.neo4j)).toBe(
      true,
    );
  });

  it('take what is given', () => {
    const config = readConfig({
      PORT: '0',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_PASSWORD: 'secret',
      GUANXI_SEEDS: 'none',
      GUANXI_MAX_PAGE: '7',
    });
    expect(config.port).toBe(0);
    expect(config.neo4j).toEqual({ uri: 'neo4j+s://graph.example:7687', user: 'neo4j', password: 'secret' });
    expect(config.seeds).toBeUndefined();
    expect(config.limits.maxPage).toBe(7);
  });

  it('take an empty one as not given', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ' })).toEqual(readConfig({}));
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
  ])('refuse %s=%s and say so', (name, value) => {
    const found = problems({ [name]: value, NEO4J_PASSWORD: 'x' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}="`));
  });

  it('name every wrong one at once', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'y', GUANXI_MAX_IDS: 'z' })).toHaveLength(3);
  });

  it('refuse one that is misspelt, and a server without a password', () => {
    expect(problems({ GUANXI_MAX_PAGES: '5' })[0]).toMatch(/^GUANXI_MAX_PAGES is not a setting/);
    expect(problems({ NEO4J_URI: 'bolt://localhost' })).toEqual([
      'NEO4J_PASSWORD is needed where NEO4J_URI is set',
    ]);
  });

  it('never show a secret', () => {
    expect(Object.entries(SETTINGS).filter(([, setting]) => 'secret' in setting)).toHaveLength(1);
    expect(JSON.stringify(problems({ NEO4J_PASSWORD: 'hunter2', PORT: 'x' }))).not.toContain('hunter2');
  });
});
