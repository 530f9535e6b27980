import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { paragraphFragment } from '../../domain/passage.ts';
import { useAtlas, useSnapshot } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { scrollToLine } from './scroll.ts';

interface ParagraphLinkProps {
  readonly number: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The permanent link of a paragraph. A click brings the paragraph to the reading line and marks it; where a place page has taken
 * the column, it makes way.
 */
export function ParagraphLink({ number, className, children }: ParagraphLinkProps) {
  const { store } = useAtlas();
  const { messages, view } = useSnapshot();
  const fragment = paragraphFragment(number);

  function bringIntoView(): void {
    const paragraph = document.getElementById(fragment);
    if (!paragraph) return;
    if (getComputedStyle(paragraph).visibility === 'hidden') {
      // At once: what is hidden takes no focus, and closing gives the focus back to where the page was opened.
      flushSync(() => store.dispatch({ type: 'close' }));
      paragraph.querySelector<HTMLElement>('a.paragraph-number')?.focus({ preventScroll: true });
    }
    scrollToLine(paragraph);
    const { tour } = store.get();
    if (tour && !tour.paused) store.dispatch({ type: 'tour', paragraph: number });
  }

  return (
    <AtlasLink
      action={{ type: 'read', fragment }}
      className={className}
      aria-label={messages.paragraph(number)}
      aria-current={view.fragment === fragment ? 'location' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        bringIntoView();
      }}
    >
      {children}
    </AtlasLink>
  );
}
