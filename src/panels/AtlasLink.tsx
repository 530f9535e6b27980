import { type AnchorHTMLAttributes, useRef } from 'react';
import { useAtlas, useSelect } from '../state/react/atlas.tsx';
import { isPlainClick } from '../state/react/plain-click.ts';
import type { Action, View } from '../state/view.ts';

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly action: Action;
  /** Called for a plain click, just before the view changes. */
  readonly onFollow?: () => void;
}

/**
 * A real link to the view that an action leads to: it can be opened in a new tab, copied, and works before any script runs. A
 * plain click dispatches the action instead.
 */
export function AtlasLink({ action, onFollow, ...rest }: AtlasLinkProps) {
  const { store } = useAtlas();
  return (
    <a
      {...rest}
      href={useHref(action)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onFollow?.();
        store.dispatch(action);
      }}
    />
  );
}

/** The address an action leads to from the current view, computed once per view and action. */
function useHref(action: Action): string {
  const { store } = useAtlas();
  const last = useRef<{ readonly view: View; readonly action: Action; readonly href: string } | null>(null);
  return useSelect(({ view }) => {
    if (last.current?.view !== view || last.current.action !== action) {
      last.current = { view, action, href: store.addressAfter(action, view) };
    }
    return last.current.href;
  });
}
