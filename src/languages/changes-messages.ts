/** What the page of changes says beside the changes themselves. It is written by the build and runs no script. */
import type { ChangeKind } from '../domain/change.ts';

export interface ChangesMessages {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** Words before what follows, each with its colon. */
  readonly why: string;
  readonly sources: string;
  readonly about: string;
  readonly paragraph: (number: number) => string;
  readonly feed: string;
}
