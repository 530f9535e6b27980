import { isLanguage, LANGUAGES, type Language } from './language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const CONTRASTS = ['system', 'more'] as const;
export const MOTIONS = ['system', 'reduced'] as const;

export type ThemeWish = (typeof THEMES)[number];
export type ContrastWish = (typeof CONTRASTS)[number];
export type MotionWish = (typeof MOTIONS)[number];

/** Shortcuts of a single character, each of which can be turned off: speech input may say one by accident (WCAG 2.1.4). */
export const SHORTCUTS = { search: '/', preferences: '?', share: 's' } as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** How the reader wants the page to look and to answer. Kept in their browser alone, and never in an address. */
export interface Preferences {
  readonly theme: ThemeWish;
  readonly contrast: ContrastWish;
  readonly motion: MotionWish;
  readonly shortcuts: Readonly<Record<Shortcut, boolean>>;
  /** The language last chosen here, for the next visit to offer; null where none was. */
  readonly language: Language | null;
  /** Languages that are not to be offered again. */
  readonly declined: readonly Language[];
}

export const NO_PREFERENCES: Preferences = {
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  shortcuts: { search: true, preferences: true, share: true },
  language: null,
  declined: [],
};

/**
 * Reads what was stored. What is not understood is as if it had never been said.
 *
 * @param stored text that anything may have written; null where there is none
 */
export function parsePreferences(stored: string | null): Preferences {
  const value = record(parsed(stored));
  const shortcuts = record(value.shortcuts);
  return {
    theme: oneOf(THEMES, value.theme),
    contrast: oneOf(CONTRASTS, value.contrast),
    motion: oneOf(MOTIONS, value.motion),
    shortcuts: {
      search: shortcuts.search !== false,
      preferences: shortcuts.preferences !== false,
      share: shortcuts.share !== false,
    },
    language: isLanguage(value.language) ? value.language : null,
    declined: LANGUAGES.filter((language) => Array.isArray(value.declined) && value.declined.includes(language)),
  };
}

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? null : JSON.parse(stored);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function oneOf<T extends string>(allowed: readonly [T, ...T[]], value: unknown): T {
  return allowed.find((known) => known === value) ?? allowed[0];
}
