import { KIND_VALUES } from '../graph/api-enums';
import { CANVAS_COLORS, KIND_STYLES } from './kind-styles';

/** What of the canvas's ground the page is coloured in, too. */
const SHARED_COLORS = ['ground', 'text', 'met'] as const;

/** The colours of the canvas as style rules: the page has them from the same table as the painter. */
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
