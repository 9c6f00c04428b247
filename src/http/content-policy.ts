import type { HelmetOptions } from 'helmet';

type ContentPolicy = Exclude<HelmetOptions['contentSecurityPolicy'], boolean | undefined>;

const OWN = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** A page runs, loads and asks only what we serve, and no style stands in its text. */
export const PAGE_POLICY: ContentPolicy = { useDefaults: false, directives: OWN };

/** As narrow as Monaco, the editor of the GraphQL page, allows: it writes styles, and makes workers of blobs. */
export const EDITOR_POLICY: ContentPolicy = {
  useDefaults: false,
  directives: {
    ...OWN,
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
  },
};
