import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { colorRules } from '../../../../src/explorer/canvas/color-rules';
import { CANVAS_COLORS, KIND_STYLES } from '../../../../src/explorer/canvas/kind-styles';
import { KIND_VALUES } from '../../../../src/explorer/graph/api-enums';

const EXPLORER = path.resolve(import.meta.dirname, '../../../../src/explorer');
const css = (readdirSync(EXPLORER, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(path.join(EXPLORER, file), 'utf8') }));

test('colors every kind as on the canvas', () => {
  for (const kind of KIND_VALUES) {
    const { light, dark } = KIND_STYLES[kind];
    expect(colorRules()).toContain(`[data-kind="${kind}"] { --mark: light-dark(${light}, ${dark}); }`);
  }
});

test('keeps canvas colors out of the style sheets', () => {
  for (const name of ['--mark:', '--ground:', '--text:', '--met:'])
    expect(css.filter(({ text }) => text.includes(name)).map(({ file }) => file)).toEqual([]);
  expect(colorRules()).toContain(
    `--ground: light-dark(${CANVAS_COLORS.light.ground}, ${CANVAS_COLORS.dark.ground});`,
  );
});

test('imports every style sheet once', () => {
  const list = css.find(({ file }) => file === path.join('page', 'style.css'))?.text ?? '';
  const imported = [...list.matchAll(/@import "(.+)"/g)].map(([, file]) => path.join('page', file ?? ''));
  expect(imported.sort()).toEqual(
    css
      .map(({ file }) => file)
      .filter((file) => !file.endsWith('style.css'))
      .sort(),
  );
});

test('keeps all other colors in one file', () => {
  const colored = css.filter(({ text }) => /#[\da-f]{3,8}\b|\brgb\(/i.test(text)).map(({ file }) => file);
  expect(colored).toEqual([path.join('page', 'colors.css')]);
});
