import { KIND_VALUES } from '../graph/vocabulary';
import { GROUND, KIND_LOOKS } from './kind-looks';

/** What of the canvas's ground the page is coloured in, too. */
const SHARED = ['ground', 'text', 'met'] as const;

/** The colours of the canvas as style rules: the page has them from the same table as the painter. */
export function colorRules(): string {
  const ground = SHARED.map((name) => `--${name}: ${either(GROUND.light[name], GROUND.dark[name])};`);
  const kinds = KIND_VALUES.map((kind) => {
    const { light, dark } = KIND_LOOKS[kind];
    return `[data-kind="${kind}"] { --mark: ${either(light, dark)}; }`;
  });
  return [`:root { ${ground.join(' ')} }`, ...kinds].join('\n');
}

const either = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
