import { Router } from 'express';

const DATABASE_TIMEOUT_MS = 2_000;

/** `/health/live` answers when the process serves, `/health/ready` when the database answers too. */
export function healthRoutes(ready: () => Promise<void>): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const answered = await soon(ready());
    response.status(answered ? 200 : 503).json({ status: answered ? 'ready' : 'database away' });
  });
  return router;
}

async function soon(answer: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS);
  });
  const answered = answer.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
