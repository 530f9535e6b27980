import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, extname, resolve } from 'node:path';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { LANGUAGES } from '../domain/language.ts';
import { repairPath } from '../state/repair-address.ts';
import { CompressionCache, ENCODINGS, type Encoding } from './compression.ts';
import { allowOrigin, cacheControl, MEDIA_TYPES, securityHeaders } from './headers.ts';
import { logError, messageOf } from './log.ts';
import { findSiteEntry } from './site-files.ts';

export interface StaticServerOptions {
  /** Directory of the built site. */
  readonly root: string;
  /** Base path the site was built for; begins and ends with a slash. */
  readonly base: string;
  /** Further origins that the site's pages may request; see `securityHeaders`. */
  readonly connect?: readonly string[];
}

interface Found {
  readonly file: string;
  readonly stats: Stats;
}

/** A compressed representation of a file. */
interface Representation {
  readonly body: Buffer;
  readonly encoding: Encoding;
}

/**
 * A server that behaves like a good static host: directory indexes, trailing-slash redirects, byte ranges, conditional requests,
 * compression, a 404 page, and the production security headers. `send` handles files, ranges and conditions.
 *
 * @throws if the base path lacks a slash
 */
export function createStaticServer({ root, base, connect = [] }: StaticServerOptions): Server {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`The base path must begin and end with a slash, got "${base}"`);
  }
  const site = new StaticSite(resolve(root), base, securityHeaders(connect));
  return createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
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
    const relativePath = path.slice(this.#base.length);
    const entry = await findSiteEntry(this.#root, relativePath);
    if (entry.kind === 'directory') sendRedirect(response, 301, `${path}/${query}`);
    else if (entry.kind === 'missing') {
      const meant = await this.#pageMeant(path);
      if (meant === undefined) await this.#sendNotFoundPage(request, response);
      else sendRedirect(response, 301, meant + query);
    } else {
      response.setHeader('Cache-Control', cacheControl(relativePath));
      const origin = allowOrigin(relativePath);
      if (origin) response.setHeader('Access-Control-Allow-Origin', origin);
      await this.#sendFound(request, response, entry);
    }
  }

  /** The page that a damaged address probably means. Tries each language as the site's first, which only its folders reveal. */
  async #pageMeant(path: string): Promise<string | undefined> {
    for (const first of LANGUAGES) {
      const languages = [first, ...LANGUAGES.filter((language) => language !== first)];
      const meant = repairPath(path, { base: this.#base, languages });
      if (meant === path) continue;
      const { kind } = await findSiteEntry(this.#root, meant.slice(this.#base.length));
      if (kind === 'file') return meant;
    }
    return undefined;
  }

  async #sendFound(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
    const { stats } = found;
    describe(response, found);
    // A strong tag, unlike those of `send`: readers of tile archives compare tags to notice that an archive was replaced.
    const tag = `"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`;
    // Ranges apply only to GET (RFC 9110, 14.2) and count bytes of the uncompressed file, so partial responses are never compressed.
    if (request.method === 'HEAD') delete request.headers.range;
    const compressed = request.headers.range === undefined ? await this.#compress(request, found) : undefined;
    if (!compressed) {
      response.setHeader('ETag', tag);
      sendFile(request, response, found);
      return;
    }
    // Equivalent to the file but not byte-identical: hence a weak tag, and no ranges.
    const validators = { ETag: `W/${tag}`, 'Last-Modified': stats.mtime.toUTCString() };
    for (const [name, value] of Object.entries(validators)) response.setHeader(name, value);
    if (fresh(request.headers, { etag: validators.ETag, 'last-modified': validators['Last-Modified'] })) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
    } else {
      sendBody(response, 200, compressed.body, compressed.encoding);
    }
  }

  async #compress(request: IncomingMessage, { file, stats }: Found): Promise<Representation | undefined> {
    if (!isText(mediaType(file))) return undefined;
    const accepted = new Negotiator(request).encodings([...ENCODINGS]);
    const encoding = ENCODINGS.find((each) => accepted.includes(each));
    const body = encoding && (await this.#compressed.get(file, stats, encoding));
    return body && { body, encoding };
  }

  async #sendNotFoundPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await findSiteEntry(this.#root, '404.html');
    if (page.kind !== 'file') {
      sendText(response, 404, 'Not found');
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    describe(response, page);
    const compressed = await this.#compress(request, page);
    sendBody(response, 404, compressed?.body ?? (await readFile(page.file)), compressed?.encoding);
  }
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?');
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at) };
}

function mediaType(file: string): string {
  const extension = extname(file);
  // JSON is always UTF-8 and has no charset parameter (RFC 8259).
  return (MEDIA_TYPES[extension] ?? (contentType(extension) || 'application/octet-stream')).replace(
    /^(application\/json);.*/,
    '$1',
  );
}

/** Whether a type is text and worth compressing; images, fonts and tiles are compressed already. */
function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)\b/.test(type);
}

function describe(response: ServerResponse, { file }: Found): void {
  const type = mediaType(file);
  response.setHeader('Content-Type', type);
  if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
}

function sendFile(request: IncomingMessage, response: ServerResponse, { file, stats }: Found): void {
  // A suffix longer than the file means all of it (RFC 9110, 14.1.2), but `range-parser`, which `send` uses, rejects it.
  const suffix = /^bytes=-(\d+)$/.exec(request.headers.range ?? '')?.[1];
  if (Number(suffix) > stats.size) request.headers.range = 'bytes=0-';
  // `findSiteEntry` has already checked what may be served, so `send` need not.
  const options = { root: dirname(file), index: false, dotfiles: 'allow', cacheControl: false } as const;
  send(request, encodeURIComponent(basename(file)), options)
    .on('error', (error: Error & { readonly status: number }) => {
      if (error.status >= 500) logError(`${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else sendText(response, error.status, error.message);
    })
    .pipe(response);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges']) response.removeHeader(name);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  sendBody(response, status, Buffer.from(`${text}\n`));
}

function sendRedirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.setHeader('Location', location);
  sendText(response, status, `See ${location}`);
}

function sendBody(response: ServerResponse, status: number, body: Buffer, encoding?: Encoding): void {
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(response.req.method === 'HEAD' ? undefined : body);
}
