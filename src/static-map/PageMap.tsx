import { type MouseEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useAtlas, useSelect, useShown } from '../state/react/atlas.tsx';
import { isPlainClick } from '../state/react/plain-click.ts';
import { placePicture } from './place-picture.ts';
import './static-map.css';

/**
 * The map that the page brought along, in its box from the first paint until the living map has drawn the same frame. It was painted
 * when the page was written; here it only follows what the reader does meanwhile.
 */
export function PageMap() {
  const { store, highlight, insets, pageMap } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const shown = useShown();
  const camera = useSelect(({ view }) => view.camera);
  const content = useMemo(() => ({ __html: pageMap }), [pageMap]);

  useLayoutEffect(
    function hideFiltered() {
      const ids = new Set(shown.map(({ id }) => id));
      for (const element of box.current?.querySelectorAll('[data-place]') ?? []) {
        element.toggleAttribute('hidden', !ids.has(element.getAttribute('data-place') ?? ''));
      }
    },
    [shown],
  );

  useLayoutEffect(
    function followHighlight() {
      function light(): void {
        const lit = highlight.get()?.places ?? [];
        for (const link of box.current?.querySelectorAll('a[data-place]') ?? []) {
          link.toggleAttribute('data-lit', lit.includes(link.getAttribute('data-place') ?? ''));
        }
      }
      return highlight.subscribe(light);
    },
    [highlight],
  );

  useLayoutEffect(
    function followCamera() {
      const place = () => placePicture(box.current, camera, insets.get());
      place();
      return insets.subscribe(place);
    },
    [camera, insets],
  );

  function point(event: PointerEvent): void {
    const place = placeAt(event.target);
    if (place !== null) highlight.set({ places: [place], from: 'map' });
    else if (highlight.get()?.from === 'map') highlight.set(null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click as well
    <div
      className="static-map"
      ref={box}
      onPointerOver={point}
      onPointerLeave={point}
      onClick={(event: MouseEvent) => {
        const place = placeAt(event.target);
        if (place === null || !isPlainClick(event)) return;
        event.preventDefault();
        store.dispatch({ type: 'select', place });
      }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own painter when the page was written
      dangerouslySetInnerHTML={content}
      suppressHydrationWarning
    />
  );
}

/** The place whose symbol or name an event met. */
function placeAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('a[data-place]')?.getAttribute('data-place') ?? null) : null;
}
