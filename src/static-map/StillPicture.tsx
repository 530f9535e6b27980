import {
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useAtlas } from '../state/react/atlas.tsx';
import { isPlainClick } from '../state/react/plain-click.ts';
import './static-map.css';

interface StillPictureProps {
  /** What the painter made. */
  readonly html: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A painted map in the map's box: its links select as everywhere, and it lights up what either side points at. */
export function StillPicture({ html, ref }: StillPictureProps) {
  const { store, highlight } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const content = useMemo(() => ({ __html: html }), [html]);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => box.current, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has other links
  useLayoutEffect(
    function followHighlight() {
      function light(): void {
        const lit = highlight.get()?.places ?? [];
        for (const link of box.current?.querySelectorAll('a[data-place]') ?? []) {
          link.toggleAttribute('data-lit', lit.includes(link.getAttribute('data-place') ?? ''));
        }
      }
      light();
      return highlight.subscribe(light);
    },
    [highlight, content],
  );

  function point(event: PointerEvent): void {
    const place = placeAt(event.target);
    const current = highlight.get();
    if (place !== null) {
      if (current?.from !== 'map' || !current.places.includes(place)) highlight.set({ places: [place], from: 'map' });
    } else if (current?.from === 'map') highlight.set(null);
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
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own painter
      dangerouslySetInnerHTML={content}
      suppressHydrationWarning
    />
  );
}

/** The place whose symbol or name an event met. */
function placeAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('a[data-place]')?.getAttribute('data-place') ?? null) : null;
}
