/**
 * The keyboard shortcuts as the help lists them: labels, keys and action. A test compares this list with the
 * tables that implement it.
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
