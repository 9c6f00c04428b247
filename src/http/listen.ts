import { createServer, type Server } from 'node:http';
import { AppError } from '../errors';

/** Where to listen. */
interface Address {
  readonly host: string;
  readonly port: number;
}

/** Makes a server listen; throws PORT_IN_USE or BAD_CONFIG. */
export function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, { host, port })));
    server.listen(port, host, () => resolve());
  });
}

/** Tries an address before anything slow is started for it; throws what `listen` would. */
export async function checkPort(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await new Promise((resolve) => server.close(resolve));
}

const cannotListen = ({ code }: NodeJS.ErrnoException, { host, port }: Address): AppError =>
  code === 'EADDRINUSE'
    ? new AppError(
        'PORT_IN_USE',
        `Port ${port} is in use by another program. Stop it, or start with PORT=${port + 1}.`,
        { port },
      )
    : new AppError('BAD_CONFIG', `The service cannot listen on ${host}:${port} (${code}).`, { host, port });
