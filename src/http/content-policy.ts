import type { HelmetOptions } from 'helmet';

type ContentPolicy = Exclude<HelmetOptions['contentSecurityPolicy'], boolean | undefined>;

const OWN = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** Scripts, styles and requests only from this service; no inline styles. */
export const PAGE_POLICY: ContentPolicy = { useDefaults: false, directives: OWN };

/** The same policy with what Monaco needs: inline styles and workers from blobs. */
export const EDITOR_POLICY: ContentPolicy = {
  useDefaults: false,
  directives: {
    ...OWN,
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
  },
};
