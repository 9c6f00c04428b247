import type { Kind } from '../api/operations.gen';

/** Shape and colors of a kind. The path fills a 20 × 20 square. */
export interface KindStyle {
  readonly path: string;
  readonly light: string;
  readonly dark: string;
}

const CIRCLE = 'M18 10A8 8 0 1 1 2 10A8 8 0 1 1 18 10Z';

/** Kinds differ in shape and in color, so that either is enough to tell them apart. */
export const KIND_STYLES: Readonly<Record<Kind, KindStyle>> = {
  PERSON: { path: CIRCLE, light: '#1d5fa8', dark: '#7db4f0' },
  ORGANIZATION: { path: 'M3 3H17V17H3Z', light: '#8a5200', dark: '#e0a85a' },
  POST: {
    path: 'M6 5H14A4 4 0 0 1 14 15H6A4 4 0 0 1 6 5Z',
    light: '#6b5b2a',
    dark: '#cdbb7c',
  },
  EVENT: { path: 'M10 1L19 10L10 19L1 10Z', light: '#a3271f', dark: '#ff9184' },
  AGREEMENT: { path: 'M2 4H13L18 10L13 16H2Z', light: '#6a3d9a', dark: '#c7a4f0' },
  PLACE: { path: 'M10 2L18 17H2Z', light: '#2a6b33', dark: '#82cf8c' },
  PROJECT: { path: 'M6 3H14L19 10L14 17H6L1 10Z', light: '#0e6b73', dark: '#6fd0d8' },
  TOPIC: {
    path: 'M10 2L18.5 8.3L15.3 18H4.7L1.5 8.3Z',
    light: '#8c2f72',
    dark: '#f09bd6',
  },
  SOURCE: { path: 'M2 3L10 7L18 3L10 18Z', light: '#4f5866', dark: '#b4becd' },
};

/** Canvas colors that do not depend on a kind. */
export const CANVAS_COLORS = {
  light: { ground: '#ffffff', text: '#1c2638', line: '#8b94a3', met: '#1d5fa8', selected: '#d2452d' },
  dark: { ground: '#171d29', text: '#eef2f9', line: '#7b8698', met: '#7db4f0', selected: '#ffb59f' },
} as const;
