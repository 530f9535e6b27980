import {
  type MouseEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Pointing } from '../map/gl/pointer.ts';
import { useAtlas } from '../state/react/atlas.tsx';
import { isPlainClick } from '../state/react/plain-click.ts';
import { trustedPicture } from './trusted-picture.ts';
import './static-map.css';

interface StillPictureProps {
  /** Markup from the painter. */
  readonly html: string;
  /** Several places share one symbol: asks the reader which one to open. */
  readonly onChoice?: (pointing: Pointing) => void;
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** A painted map in the map's box. Its links select places as everywhere else, and places highlighted on either side are lit up. */
export function StillPicture({ html, className = 'static-map', onChoice, ref }: StillPictureProps) {
  const { store, highlight } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const content = useMemo(() => ({ __html: trustedPicture(html) }), [html]);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => box.current, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new content has new links
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: pressing a key on a link fires a click as well
    <div
      className={className}
      ref={box}
      onPointerOver={point}
      onPointerLeave={point}
      onClick={(event: MouseEvent) => {
        const place = placeAt(event.target);
        if (place === null || !isPlainClick(event)) return;
        event.preventDefault();
        const others = stackAt(event.target);
        if (others.length === 0) store.dispatch({ type: 'select', place });
        else onChoice?.({ places: [place, ...others], ...middleOf(event.target, event.currentTarget) });
      }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own painter
      dangerouslySetInnerHTML={content}
      suppressHydrationWarning
    />
  );
}

/** The link of the symbol or name that was hit. */
function linkAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a[data-place]') : null;
}

function placeAt(target: EventTarget): string | null {
  return linkAt(target)?.getAttribute('data-place') ?? null;
}

/** Ids of the other places that share a link's symbol. */
function stackAt(target: EventTarget): readonly string[] {
  return (linkAt(target)?.getAttribute('data-stack') ?? '').split(' ').filter((id) => id !== '');
}

/** Centre of a link's symbol in CSS pixels of the map; used instead of the pointer, which a key press does not have. */
function middleOf(target: EventTarget, box: Element): Pick<Pointing, 'x' | 'y'> {
  const origin = box.getBoundingClientRect();
  const reach = (linkAt(target)?.querySelector('circle') ?? box).getBoundingClientRect();
  return {
    x: (reach.left + reach.right) / 2 - origin.left,
    y: (reach.top + reach.bottom) / 2 - origin.top,
  };
}
