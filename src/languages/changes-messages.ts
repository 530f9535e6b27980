/** The words of the page of changes, besides the changes themselves; a prerendered page without scripts. */
import type { ChangeKind } from '../domain/change.ts';

export interface ChangesMessages {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** Labels, each with its colon. */
  readonly why: string;
  readonly sources: string;
  readonly about: string;
  readonly paragraph: (number: number) => string;
  readonly feed: string;
}
