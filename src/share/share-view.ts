/** What a shared link may open: the view, or only a part of it. Pure. */

import type { Catalogue } from '../domain/catalogue.ts';
import { commitmentOf } from '../domain/commitment.ts';
import { paragraphOf } from '../domain/passage.ts';
import type { Messages } from '../languages/messages.ts';
import { findPlace } from '../state/selectors.ts';
import { INITIAL_VIEW, type View, WHOLE_LEDGER } from '../state/view.ts';

export type LinkTarget = 'view' | 'framed' | 'place' | 'passage';

/** The targets that make a difference for a view, the whole view first. */
export function linkTargets(view: View): readonly LinkTarget[] {
  return [
    'view',
    ...(view.camera === null ? [] : (['framed'] as const)),
    ...(view.place === null ? [] : (['place'] as const)),
    ...(passageOf(view) === null ? [] : (['passage'] as const)),
  ];
}

/** The view that a link with a target opens. */
export function linkedView(view: View, target: LinkTarget): View {
  const { language, place, fragment } = view;
  switch (target) {
    case 'view':
      return view;
    case 'framed':
      return { ...view, camera: null };
    case 'place':
      return { ...INITIAL_VIEW, language, place };
    case 'passage': {
      const ledger = passageOf(view)?.kind === 'commitment' ? WHOLE_LEDGER : null;
      return { ...INITIAL_VIEW, language, ledger, fragment };
    }
  }
}

/** A part of the document that can be linked and cited: a paragraph of the text, or a commitment. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'commitment'; readonly id: string };

/** The passage that a view's fragment names; null if it names none. */
export function passageOf({ fragment }: Pick<View, 'fragment'>): Passage | null {
  const number = paragraphOf(fragment);
  if (number !== null) return { kind: 'paragraph', number };
  const id = commitmentOf(fragment);
  return id === null ? null : { kind: 'commitment', id };
}

/** A passage in words, in the reader's language. */
export function passageName(passage: Passage, { paragraph, ledger }: Messages): string {
  return passage.kind === 'paragraph' ? paragraph(passage.number) : ledger.commitment(passage.id);
}

/** A target in words, in the reader's language. */
export function targetName(target: LinkTarget, view: View, catalogue: Catalogue, messages: Messages): string {
  const { targets } = messages.sharing;
  if (target === 'place') return targets.place(findPlace(catalogue, view.place)?.name ?? '');
  if (target !== 'passage') return targets[target];
  const passage = passageOf(view);
  return passage ? targets.passage(passageName(passage, messages)) : '';
}
