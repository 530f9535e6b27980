import type { ReactNode } from 'react';
import { paragraphFragment } from '../../domain/passage.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';

interface ParagraphLinkProps {
  readonly number: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The permanent link of a paragraph. A click scrolls to the paragraph and marks it; a place page that covers the text is closed.
 */
export function ParagraphLink({ number, className, children }: ParagraphLinkProps) {
  const messages = useMessages();
  const view = useView();
  const fragment = paragraphFragment(number);
  return (
    <AtlasLink
      action={{ type: 'read', fragment }}
      className={className}
      aria-label={messages.paragraph(number)}
      aria-current={view.fragment === fragment ? 'location' : undefined}
    >
      {children}
    </AtlasLink>
  );
}
