import { setWorkerUrl } from 'maplibre-gl';
import { workerAddress } from './worker-address.ts';

/** MapLibre's only global: where its worker is. Without it a production build never loads its tiles. */
setWorkerUrl(workerAddress);

/**
 * MapLibre asks for its worker by a plain address. A browser with Trusted Types takes that only where the policy of this name vouches for
 * it, and this one vouches for nothing else.
 */
globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === workerAddress ? url : null) });

/** MapLibre says it by this sentence alone. */
export function isWorkerMissing({ message }: { readonly message: string }): boolean {
  return message.startsWith('Worker failed to load');
}
