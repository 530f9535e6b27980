import type { Server } from 'node:http';
import { log } from './log.ts';

const HOST = '127.0.0.1';
/** How many consecutive ports to try. */
const ATTEMPTS = 20;
const HIGHEST_PORT = 65_535;

/**
 * Parses a port number from a setting.
 *
 * @param text value of the setting; undefined or empty gives the fallback
 * @param name name of the setting, for the error message
 * @throws if it is not a port number
 */
export function portFrom(text: string | undefined, fallback: number, name = 'PORT'): number {
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new Error(`${name} is not a port: "${text}"`);
  return port;
}

/**
 * Listens on the loopback interface. If the port is taken, logs that and tries the next one, or fails if `strict`.
 *
 * @param wanted port number; 0 for any free port
 * @returns the actual port
 * @throws if no port is free
 */
export async function listen(server: Server, wanted: number, options: { readonly strict?: boolean } = {}) {
  const attempts = options.strict ? 1 : ATTEMPTS;
  for (let port = wanted; port < wanted + attempts && port <= HIGHEST_PORT; port += 1) {
    if (await tryToListen(server, port)) {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port');
      return address.port;
    }
    log(`Port ${port} is taken${options.strict ? '.' : `, trying ${port + 1}.`}`);
  }
  throw new Error(`No free port: tried ${wanted}${attempts > 1 ? ` and the ${attempts - 1} after it` : ''}.`);
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    const onListening = () => {
      server.off('error', onError);
      done(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, HOST);
  });
}
