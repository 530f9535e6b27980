import { isLanguage, LANGUAGES, type Language } from './language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const CONTRASTS = ['system', 'more'] as const;
export const MOTIONS = ['system', 'reduced'] as const;

export type ThemeWish = (typeof THEMES)[number];
export type ContrastWish = (typeof CONTRASTS)[number];
export type MotionWish = (typeof MOTIONS)[number];

/** Single-character shortcuts. Each can be turned off, because speech input may trigger one by accident (WCAG 2.1.4). */
export const SHORTCUTS = { search: '/', preferences: '?', share: 's' } as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** How the reader wants the page to look and behave. Kept only in their browser, and never in an address. */
export interface Preferences {
  readonly theme: ThemeWish;
  readonly contrast: ContrastWish;
  readonly motion: MotionWish;
  readonly shortcuts: Readonly<Record<Shortcut, boolean>>;
  /** The language last chosen on this site, which the next visit offers; null where none was. */
  readonly language: Language | null;
  /** Languages that must not be offered again. */
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
 * Reads stored preferences. A value that is not understood counts as not set.
 *
 * @param stored untrusted text; null where nothing is stored
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
