/**
 * The keys as `?` lists them: how each is written there, the keys of the keyboard that it stands for, and what it does.
 * A test holds this against the tables that make them work.
 */
export const KEYS = [
  { shown: ['← ↑ → ↓'], keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'], does: 'arrows' },
  { shown: ['N', 'Shift N'], keys: ['n'], does: 'next' },
  { shown: ['Enter'], keys: ['Enter'], does: 'enter' },
  { shown: ['E'], keys: ['e'], does: 'e' },
  { shown: ['C'], keys: ['c'], does: 'c' },
  { shown: ['H'], keys: ['h'], does: 'h' },
  { shown: ['P'], keys: ['p'], does: 'p' },
  { shown: ['Z', 'Ctrl Z'], keys: ['z', 'Control z'], does: 'z' },
  { shown: ['Y', 'Ctrl Y', 'Ctrl Shift Z'], keys: ['y', 'Control y'], does: 'y' },
  { shown: ['/'], keys: ['/'], does: 'slash' },
  { shown: ['+', '−'], keys: ['+', '=', '-'], does: 'zoom' },
  { shown: ['0'], keys: ['0'], does: 'fit' },
  {
    shown: ['Page Up', 'Page Down', 'Home', 'End'],
    keys: ['PageUp', 'PageDown', 'Home', 'End'],
    does: 'ends',
  },
  { shown: ['Esc'], keys: ['Escape'], does: 'escape' },
  { shown: ['?'], keys: ['?'], does: 'question' },
] as const;
