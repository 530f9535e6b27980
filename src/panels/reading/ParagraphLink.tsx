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
 * The permanent link of a paragraph. A click brings the paragraph to the reading line and marks it; where a place page has taken
 * the column, it makes way.
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
