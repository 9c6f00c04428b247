import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';
import { contentSecurityPolicy } from 'helmet';
import { EDITOR_POLICY, PAGE_POLICY } from './content-policy';

/** The pages: path, file and content policy. */
const PAGES = [
  { address: '/', file: 'index.html', policy: PAGE_POLICY },
  { address: '/ask', file: 'ask.html', policy: EDITOR_POLICY },
] as const;

/** Serves the pages and their assets. */
export function pageRoutes(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      fallthrough: true,
    }),
  );
  for (const { address, file, policy } of PAGES) {
    router.get(address, contentSecurityPolicy(policy), (_request, response) => {
      const html = path.join(folder, file);
      response.setHeader('cache-control', 'no-cache');
      if (existsSync(html)) response.sendFile(html);
      else response.type('text').send('The page is not built; run npm run build. GraphQL is at /graphql.\n');
    });
  }
  return router;
}
