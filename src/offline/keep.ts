/**
 * Stores the large file that the worker does not cache on its own. The page downloads it, because a worker may be stopped during a
 * long download.
 */
import {
  type ArchiveAnswer,
  type AskArchive,
  KEPT_CHANGED,
  type KeptFile,
  keptAddress,
  keptCache,
  WORKER_FILE,
} from './build.ts';
import { offersCaches } from './offers-caches.ts';

/** What is stored on the reader's device. */
export interface OfflineState {
  /** The site itself: pages, scripts, fonts, data. */
  readonly saved: boolean;
  /** The file that can be stored in addition; null where there is none, or no worker to ask. */
  readonly archive: KeptFile | null;
  readonly kept: boolean;
}

const scopeOf = (base: string): string => new URL(base, window.location.href).href;

/** Whether the browser lets this page store anything. */
export function canKeep(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator && offersCaches(window);
}

/** @param base path of the site, beginning and ending with a slash */
export async function offlineState(base: string): Promise<OfflineState> {
  const worker = (await navigator.serviceWorker.getRegistration(base))?.active;
  if (!worker?.scriptURL.endsWith(WORKER_FILE)) return { saved: false, archive: null, kept: false };
  const archive = await ask(worker);
  return { saved: true, archive, kept: archive !== null && (await isKept(base, archive)) };
}

function ask(worker: ServiceWorker): Promise<KeptFile | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<ArchiveAnswer>) => {
      port1.close();
      resolve(data.archive);
    };
    worker.postMessage({ ask: 'archive' } satisfies AskArchive, [port2]);
  });
}

async function isKept(base: string, file: KeptFile): Promise<boolean> {
  const scope = scopeOf(base);
  if (!(await caches.has(keptCache(scope)))) return false;
  return (await (await caches.open(keptCache(scope))).match(keptAddress(scope, file))) !== undefined;
}

interface Keeping {
  readonly base: string;
  readonly signal: AbortSignal;
  /** Called with the number of bytes received so far. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Downloads a file completely and stores it, replacing what was stored before.
 *
 * @throws if it cannot be fetched, is not from this build, does not fit the quota, or the signal is aborted
 */
export async function keep(file: KeptFile, { base, signal, onProgress }: Keeping): Promise<void> {
  const scope = scopeOf(base);
  // Bypasses the HTTP cache, which may hold only parts of the file.
  const response = await fetch(new URL(file.path, scope), { signal, cache: 'reload' });
  if (!response.ok || !response.body) throw new Error(`${response.url} answered ${response.status}`);
  const content = await new Response(response.body.pipeThrough(counted(onProgress))).blob();
  if ((await sha256(content)) !== file.sha256) throw new Error(`${response.url} is not of this build`);
  signal.throwIfAborted();
  await navigator.storage?.persist?.();
  const cache = await caches.open(keptCache(scope));
  await cache.put(keptAddress(scope, file), new Response(content, { headers: headersOf(response) }));
  for (const old of await cache.keys()) if (old.url !== keptAddress(scope, file)) await cache.delete(old);
  tell();
}

/** The headers to keep with the copy, for later answers to range requests. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers();
  for (const name of ['Content-Type', 'ETag', 'Last-Modified']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

function counted(onProgress: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onProgress(bytes);
      controller.enqueue(chunk);
    },
  });
}

async function sha256(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Removes the stored file. */
export async function forget(base: string): Promise<void> {
  await caches.delete(keptCache(scopeOf(base)));
  tell();
}

function tell(): void {
  navigator.serviceWorker.controller?.postMessage(KEPT_CHANGED);
}

/** A new build may have a different file: readers who stored the old one get the new one without being asked again. */
export async function renew(base: string): Promise<void> {
  const { archive, kept } = await offlineState(base);
  if (archive === null || kept) return;
  await keep(archive, { base, signal: new AbortController().signal, onProgress: () => {} });
}
