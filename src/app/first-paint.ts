/**
 * Waits until the browser has painted the page, so that a phone's processor is not busy with scripts while there is nothing to read yet. A
 * page that nobody sees is not painted, and is not waited for.
 */
export function afterFirstPaint(target: Pick<Window, 'document' | 'requestAnimationFrame'>): Promise<void> {
  const { document } = target;
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = () => {
      settled.abort();
      resolve();
    };
    if (document.hidden) settle();
    else {
      document.addEventListener('visibilitychange', settle, { signal: settled.signal });
      // What is asked for within a frame is painted at its end; a message comes after that.
      target.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          settle();
        };
        port2.postMessage(null);
      });
    }
  });
}
