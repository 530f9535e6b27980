import { setWorkerUrl } from 'maplibre-gl';
import { workerAddress } from './worker-address.ts';

/** Tells MapLibre, globally, where its worker is. Without this, a production build never loads its tiles. */
setWorkerUrl(workerAddress);

/**
 * MapLibre passes the worker's address as a plain string. Browsers that enforce Trusted Types accept that only through a policy with this
 * name; ours allows no other address.
 */
globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === workerAddress ? url : null) });

/** Recognises the error by its message, because MapLibre gives nothing else to go by. */
export function isWorkerMissing({ message }: { readonly message: string }): boolean {
  return message.startsWith('Worker failed to load');
}
