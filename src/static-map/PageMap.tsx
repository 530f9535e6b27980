import { useLayoutEffect, useRef } from 'react';
import type { Pointing } from '../map/gl/pointer.ts';
import { useAtlas, useSelect, useShown } from '../state/react/atlas.tsx';
import { placePicture } from './place-picture.ts';
import { StillPicture } from './StillPicture.tsx';

/**
 * The prerendered still map, shown in the map's box from the first paint until the interactive map has drawn the same frame. It was
 * painted when the site was built; here it only follows what the reader does in the meantime.
 */
export function PageMap({ onChoice }: { readonly onChoice: (pointing: Pointing) => void }) {
  const { insets, pageMap } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  const shown = useShown();
  const camera = useSelect(({ view }) => view.camera);

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
    function followCamera() {
      const place = () => placePicture(box.current, camera, insets.get());
      place();
      return insets.subscribe(place);
    },
    [camera, insets],
  );

  return <StillPicture html={pageMap} onChoice={onChoice} ref={box} />;
}
