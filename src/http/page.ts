import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** The page at `/` with its own files; nothing of it comes from another host. */
export function page(folder: string): Router {
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
  router.get('/', (_request, response) => {
    const index = path.join(folder, 'index.html');
    response.setHeader('cache-control', 'no-cache');
    if (existsSync(index)) response.sendFile(index);
    else
      response.type('text').send('The page is not built yet: run npm run build. GraphQL is at /graphql.\n');
  });
  return router;
}
