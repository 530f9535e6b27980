import { createReadStream, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseByteRange } from './byte-range.ts';
import { CompressionCache, chooseEncoding } from './compression.ts';
import { cacheControl, securityHeaders } from './headers.ts';
import { logError, messageOf } from './log.ts';
import { isCompressible, mediaType } from './media-types.ts';
import { findSiteEntry } from './site-files.ts';

export interface StaticServerOptions {
  /** Directory of the built site. */
  readonly root: string;
  /** Base path the site was built for; begins and ends with a slash. */
  readonly base: string;
  /** Origins besides its own that the site's pages may ask. */
  readonly connect?: readonly string[];
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

/**
 * A server that answers as a good static host does: directory indexes, trailing-slash redirects, byte ranges,
 * conditional requests, compression, a 404 page, and the final security headers.
 *
 * Ranges and conditional requests are answered here and not by `sirv`, which takes `bytes=0-0` for the whole file,
 * `bytes=-500` for the first bytes, and knows no `If-Modified-Since`.
 */
export function createStaticServer({ root, base, connect = [] }: StaticServerOptions): Server {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`The base path must begin and end with a slash, got "${base}"`);
  }
  const site = new StaticSite(resolve(root), base, securityHeaders(connect));
  return createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      if (isDisconnect(error)) return;
      logError(`${request.method} ${request.url}: ${messageOf(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Internal server error');
    });
  });
}

class StaticSite {
  readonly #root: string;
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #compressed = new CompressionCache();

  constructor(root: string, base: string, headers: Readonly<Record<string, string>>) {
    this.#root = root;
    this.#base = base;
    this.#headers = headers;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(this.#headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Method not allowed');
      return;
    }
    const { path, query } = splitTarget(request.url ?? '/');
    if (!path.startsWith(this.#base)) {
      if (path === '/') sendRedirect(response, 302, this.#base + query);
      else if (`${path}/` === this.#base) sendRedirect(response, 301, this.#base + query);
      else sendText(response, 404, 'Not found');
      return;
    }
    const entry = await findSiteEntry(this.#root, path.slice(this.#base.length));
    if (entry.kind === 'directory') sendRedirect(response, 301, `${path}/${query}`);
    else if (entry.kind === 'file') await this.#sendFound(request, response, entry);
    else await this.#sendNotFoundPage(request, response);
  }

  async #sendFound(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
    const { stats, file } = found;
    const etag = `"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`;
    const modified = stats.mtime.toUTCString();
    response.setHeader('Cache-Control', cacheControl(relative(this.#root, file).split(sep).join('/')));
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', modified);
    response.setHeader('Accept-Ranges', 'bytes');
    if (isCompressible(file)) response.setHeader('Vary', 'Accept-Encoding');
    if (isFresh(request, etag, stats)) {
      response.writeHead(304).end();
      return;
    }
    const ifRange = request.headers['if-range'];
    const rangeHolds = ifRange === undefined || ifRange === etag || ifRange === modified;
    // A range counts bytes of the file as it is, so that a partial answer is never compressed.
    const range = rangeHolds ? parseByteRange(request.headers.range, stats.size) : undefined;
    if (range === 'unsatisfiable') {
      response.setHeader('Content-Range', `bytes */${stats.size}`);
      response.removeHeader('ETag');
      sendText(response, 416, 'Range not satisfiable');
    } else if (range) {
      response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${stats.size}`);
      response.setHeader('Content-Type', mediaType(file));
      response.setHeader('Content-Length', range.end - range.start + 1);
      response.writeHead(206);
      await sendBody(request, response, file, range);
    } else {
      await this.#sendWhole(request, response, 200, found);
    }
  }

  async #sendWhole(request: IncomingMessage, response: ServerResponse, status: number, found: Found): Promise<void> {
    const { file, stats } = found;
    response.setHeader('Content-Type', mediaType(file));
    const encoding = isCompressible(file) ? chooseEncoding(header(request, 'accept-encoding')) : undefined;
    const body = encoding && (await this.#compressed.get(file, stats, encoding));
    if (encoding && body) {
      const etag = response.getHeader('ETag');
      // Another representation of the same file: equal in meaning, not byte for byte, hence a weak tag.
      if (typeof etag === 'string') response.setHeader('ETag', `W/${etag}`);
      response.setHeader('Content-Encoding', encoding);
      response.setHeader('Content-Length', body.length);
      response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    response.setHeader('Content-Length', stats.size);
    response.writeHead(status);
    await sendBody(request, response, file);
  }

  async #sendNotFoundPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await findSiteEntry(this.#root, '404.html');
    if (page.kind !== 'file') {
      sendText(response, 404, 'Not found');
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    await this.#sendWhole(request, response, 404, page);
  }
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** RFC 9110, section 13.2.2: `If-None-Match` decides alone where it is present. */
function isFresh(request: IncomingMessage, etag: string, stats: Stats): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(stats.mtimeMs / 1000) * 1000 <= since;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(`${text}\n`);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(response.req.method === 'HEAD' ? undefined : body);
}

function sendRedirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.setHeader('Location', location);
  sendText(response, status, `See ${location}`);
}

async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  range?: { readonly start: number; readonly end: number },
): Promise<void> {
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file, range), response);
}

/** The reader closed the tab or cancelled a tile: nothing to report. */
function isDisconnect(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
