import { create } from 'zustand';

const KEY = 'guanxi:letters';

/** Whether single letters are keys of the page; who speaks to the computer may not want them to be. */
export const useShortcutSetting = create<{ on: boolean }>(() => ({
  on: localStorage.getItem(KEY) !== 'off',
}));

export function setLetterShortcuts(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  useShortcutSetting.setState({ on });
}
