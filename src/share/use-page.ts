import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import type { View } from '../state/view.ts';

/** The whole view including the camera. Fine for a dialog: the map under it does not move meanwhile. */
export function useWholeView(): View {
  return useSelect(({ view }) => view);
}

/** Returns a function that gives the absolute address of a view. */
export function useAbsolute(): (view: View) => string {
  const { store } = useAtlas();
  return (view) => new URL(store.addressOf(view), window.location.href).href;
}
