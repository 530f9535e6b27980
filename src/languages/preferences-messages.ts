import type { ContrastWish, MotionWish, ThemeWish } from '../domain/preferences.ts';

type Text = string;

/** The words of the dialog for appearance and keyboard shortcuts. */
export interface PreferencesMessages {
  readonly theme: Text;
  readonly themes: Readonly<Record<ThemeWish, Text>>;
  readonly contrast: Text;
  readonly contrasts: Readonly<Record<ContrastWish, Text>>;
  readonly motion: Text;
  readonly motions: Readonly<Record<MotionWish, Text>>;
  /** Says where preferences are stored. */
  readonly kept: Text;
  readonly keys: Text;
  readonly toggles: Text;
  readonly keyColumn: Text;
  readonly actColumn: Text;
  /** Explains the keys, grouped by the part of the page that must have the focus. */
  readonly parts: readonly {
    readonly part: Text;
    readonly keys: readonly (readonly [keys: readonly string[], does: Text])[];
  }[];
}
