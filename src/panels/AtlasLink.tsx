import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useAtlas, useSnapshot } from '../state/react/atlas.tsx';
import type { Action } from '../state/view.ts';

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly action: Action;
  /** Called for a plain click, just before the view changes. */
  readonly onFollow?: () => void;
}

/**
 * A real link to the view an action leads to: it can be opened in a new tab, copied, and works before any script runs. A plain
 * click stays on the page.
 */
export function AtlasLink({ action, onClick, onFollow, ...rest }: AtlasLinkProps) {
  const { store } = useAtlas();
  // Links show where they lead from here, so they follow every change of the view.
  const snapshot = useSnapshot();
  return (
    <a
      {...rest}
      href={store.addressAfter(action, snapshot.view)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        onFollow?.();
        store.dispatch(action);
      }}
    />
  );
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
