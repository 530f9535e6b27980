import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createLate } from '../domain/late.ts';
import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import type { LayerFeatures } from './basemap.ts';
import type { Frame } from './frame.ts';
import { StillPicture } from './StillPicture.tsx';

const painter = createLate(() => import('./paint-paper.ts'));

/**
 * The map for print, with the places, day, selection and extent that the reader has. Browsers do not print the interactive map, and the
 * prerendered one shows the page as it was built. Empty on the screen.
 */
export function PaperMap() {
  const { store, mapView, preparePaper } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const [html, setHtml] = useState('');
  const changed = useSelect(({ view: { place, language, filters, at, camera } }) => {
    const page = store.getPrerendered().view;
    return store.addressOf({ ...page, place, language, filters, at, camera }) !== store.addressOf(page);
  });

  useEffect(
    function fetchPainter() {
      // Fetched ahead, because printing from the browser's menu leaves no time to fetch anything.
      if (!changed) return;
      if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => painter.load());
      else painter.load();
    },
    [changed],
  );

  useEffect(
    function paintForPaper() {
      let basemap: { readonly frame: Frame; readonly layers: LayerFeatures | null } | null = null;

      async function prepare(): Promise<void> {
        const code = await painter.load();
        if (!code) return;
        const frame = code.paperFrame(store.get(), mapView.get());
        basemap = { frame, layers: await code.siteTiles(frame) };
      }

      /** Runs synchronously: the browser prints the page as it is when this returns. */
      function paint(): void {
        const code = painter.now();
        if (!code || !box.current) return;
        const snapshot = store.get();
        const frame = code.paperFrame(snapshot, mapView.get());
        const layers = basemap && sameFrame(basemap.frame, frame) ? basemap.layers : null;
        const hrefOf = (place: string) => store.addressAfter({ type: 'select', place }, snapshot.view);
        const painted = code.paintPaper(snapshot, frame, layers, box.current, hrefOf);
        flushSync(() => setHtml(painted));
      }

      function printWithMap(event: KeyboardEvent): void {
        const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
        if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || altKey || shiftKey) return;
        event.preventDefault();
        prepare().then(() => window.print(), reportError);
      }

      preparePaper.set(prepare);
      const ended = new AbortController();
      window.addEventListener('beforeprint', paint, { signal: ended.signal });
      window.addEventListener('afterprint', () => setHtml(''), { signal: ended.signal });
      document.addEventListener('keydown', printWithMap, { signal: ended.signal });
      return () => {
        ended.abort();
        preparePaper.set(null);
      };
    },
    [store, mapView, preparePaper],
  );

  return <StillPicture html={html} className="paper-map" ref={box} />;
}

function sameFrame(a: Frame, b: Frame): boolean {
  return a.zoom === b.zoom && a.centre.every((degrees, index) => degrees === b.centre[index]);
}
