// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CANVAS_SHORTCUTS } from '../../../../src/explorer/canvas/canvas-shortcuts';
import { ARROW_DIRECTIONS } from '../../../../src/explorer/canvas/keyboard-navigation';
import { SHORTCUTS } from '../../../../src/explorer/page/shortcut-list';
import {
  CONTROL_SHORTCUTS,
  KEY_SHORTCUTS,
  LETTER_SHORTCUTS,
} from '../../../../src/explorer/page/use-shortcuts';
import { BRUSH_SHORTCUTS } from '../../../../src/explorer/time/brush';
import { CATALOGS } from '../../../../src/explorer/words/catalog';

test('lists exactly the implemented shortcuts', () => {
  const acting = [
    ...[LETTER_SHORTCUTS, KEY_SHORTCUTS, ARROW_DIRECTIONS, CANVAS_SHORTCUTS, BRUSH_SHORTCUTS].flatMap(
      (table) => Object.keys(table),
    ),
    ...Object.keys(CONTROL_SHORTCUTS).map((key) => `Control ${key}`),
  ];
  expect(SHORTCUTS.flatMap(({ keys }) => [...keys]).sort()).toEqual([...new Set(acting)].sort());
});

test.each(Object.entries(CATALOGS))('describes every shortcut in %s', (_locale, words) => {
  expect(SHORTCUTS.map(({ action }) => action).sort()).toEqual(Object.keys(words.shortcutActions).sort());
});
