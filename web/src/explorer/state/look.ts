import { create } from 'zustand';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** A theme as it is seen. */
export type Shade = Exclude<Theme, 'system'>;

const KEY = 'guanxi:theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** In which colours the reader wants the page. */
export const useLook = create<{ theme: Theme; shade: Shade }>(() => {
  const theme = THEMES.find((one) => one === localStorage.getItem(KEY)) ?? 'system';
  return { theme, shade: shadeOf(theme) };
});

system.addEventListener('change', () => useLook.setState(({ theme }) => ({ shade: shadeOf(theme) })));

export function setTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  useLook.setState({ theme, shade: shadeOf(theme) });
}

function shadeOf(theme: Theme): Shade {
  return theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
}
