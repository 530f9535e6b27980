import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import type { View } from '../state/view.ts';

/** The view as a whole; a dialog lies over the map, which rests meanwhile. */
export function useWholeView(): View {
  return useSelect(({ view }) => view);
}

/** The absolute address of a view, with letters of every script as readers know them. */
export function useAbsolute(): (view: View) => string {
  const { store } = useAtlas();
  return (view) => new URL(store.addressOf(view), window.location.href).href;
}
