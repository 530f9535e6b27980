import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * `fetch` would tidy up the path, set headers of its own, follow redirects and decompress; this sends exactly what it is given, and takes what
 * comes.
 */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', agent = false }: { readonly method?: string; readonly agent?: Agent | false } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers, method, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', fail);
    outgoing.end();
  });
}
