import { expect, it } from 'vitest';
import { LANGUAGES, type Localized } from '../domain/language.ts';
import { en } from './en/messages.ts';
import { FORMS } from './forms.ts';
import type { Messages } from './messages.ts';

/** These lines are checked by the compiler: where one of them did compile, “unused @ts-expect-error” would be an error. */
it('does not compile without a sentence, or without a language', () => {
  const { loading: _title, ...rest } = en;
  // @ts-expect-error a language that lacks a sentence has not been translated
  const untitled: Messages = rest;
  const { km: _km, ...others } = FORMS;
  // @ts-expect-error a registry that lacks a language would leave its readers without
  const incomplete: Localized<unknown> = others;
  expect(untitled).not.toHaveProperty('loading');
  expect(Object.keys(incomplete)).toHaveLength(LANGUAGES.length - 1);
});
