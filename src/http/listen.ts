import { createServer, type Server } from 'node:http';
import { AppError } from '../errors';

/** Address and port. */
interface Address {
  readonly host: string;
  readonly port: number;
}

/** Listens on an address; throws PORT_IN_USE or BAD_CONFIG. */
export function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, { host, port })));
    server.listen(port, host, () => resolve());
  });
}

/** Checks that an address is free before anything slow starts; throws as `listen` does. */
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
