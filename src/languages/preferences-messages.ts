import type { ContrastWish, MotionWish, ThemeWish } from '../domain/preferences.ts';

type Text = string;

/** The words of the dialog for the look of the page and its keys. */
export interface PreferencesMessages {
  readonly theme: Text;
  readonly themes: Readonly<Record<ThemeWish, Text>>;
  readonly contrast: Text;
  readonly contrasts: Readonly<Record<ContrastWish, Text>>;
  readonly motion: Text;
  readonly motions: Readonly<Record<MotionWish, Text>>;
  /** Where the wishes are kept. */
  readonly kept: Text;
  readonly keys: Text;
  readonly toggles: Text;
  readonly keyColumn: Text;
  readonly actColumn: Text;
  /** What keys do, by the part of the page that must have the focus. */
  readonly parts: readonly {
    readonly part: Text;
    readonly keys: readonly (readonly [keys: readonly string[], does: Text])[];
  }[];
}
