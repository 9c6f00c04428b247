import { KIND_VALUES } from '../graph/api-enums';
import { CANVAS_COLORS, KIND_STYLES } from './kind-styles';

/** Canvas colors that the page uses too. */
const SHARED_COLORS = ['ground', 'text', 'met'] as const;

/** CSS rules with the canvas colors, so that page and canvas share one table. */
export function colorRules(): string {
  const ground = SHARED_COLORS.map(
    (name) => `--${name}: ${lightDark(CANVAS_COLORS.light[name], CANVAS_COLORS.dark[name])};`,
  );
  const kinds = KIND_VALUES.map((kind) => {
    const { light, dark } = KIND_STYLES[kind];
    return `[data-kind="${kind}"] { --mark: ${lightDark(light, dark)}; }`;
  });
  return [`:root { ${ground.join(' ')} }`, ...kinds].join('\n');
}

const lightDark = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
