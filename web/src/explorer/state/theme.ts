import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** The theme after resolving `system`. */
export type ColorScheme = Exclude<Theme, 'system'>;

const KEY = 'guanxi:theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme setting and the resulting color scheme. */
export const useTheme = create<{ theme: Theme; colorScheme: ColorScheme }>(() => {
  const theme = THEMES.find((one) => one === localStorage.getItem(KEY)) ?? 'system';
  return { theme, colorScheme: resolveColorScheme(theme) };
});

prefersDark.addEventListener('change', () =>
  useTheme.setState(({ theme }) => ({ colorScheme: resolveColorScheme(theme) })),
);

export function setTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  useTheme.setState({ theme, colorScheme: resolveColorScheme(theme) });
}

function resolveColorScheme(theme: Theme): ColorScheme {
  return theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme;
}
