import { create } from 'zustand';

const KEY = 'guanxi:letters';

/** Whether single letters are shortcuts. Users of speech input may turn them off. */
export const useShortcutSetting = create<{ on: boolean }>(() => ({
  on: localStorage.getItem(KEY) !== 'off',
}));

export function setLetterShortcuts(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  useShortcutSetting.setState({ on });
}
