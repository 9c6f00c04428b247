/**
 * The keys as `?` lists them: how each is written there, the keys of the keyboard that it stands for, and what it does.
 * A test holds this against the tables that make them work.
 */
export const SHORTCUTS = [
  { labels: ['← ↑ → ↓'], keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'], action: 'arrows' },
  { labels: ['N', 'Shift N'], keys: ['n'], action: 'next' },
  { labels: ['Enter'], keys: ['Enter'], action: 'enter' },
  { labels: ['E'], keys: ['e'], action: 'e' },
  { labels: ['C'], keys: ['c'], action: 'c' },
  { labels: ['H'], keys: ['h'], action: 'h' },
  { labels: ['P'], keys: ['p'], action: 'p' },
  { labels: ['Z', 'Ctrl Z'], keys: ['z', 'Control z'], action: 'z' },
  { labels: ['Y', 'Ctrl Y', 'Ctrl Shift Z'], keys: ['y', 'Control y'], action: 'y' },
  { labels: ['/'], keys: ['/'], action: 'slash' },
  { labels: ['+', '−'], keys: ['+', '=', '-'], action: 'zoom' },
  { labels: ['0'], keys: ['0'], action: 'fit' },
  {
    labels: ['Page Up', 'Page Down', 'Home', 'End'],
    keys: ['PageUp', 'PageDown', 'Home', 'End'],
    action: 'ends',
  },
  { labels: ['Esc'], keys: ['Escape'], action: 'escape' },
  { labels: ['?'], keys: ['?'], action: 'question' },
] as const;
