/**
 * A pseudo-language made from English: every letter gets an accent, and every text is 40 % longer, as translations tend to be. Text with
 * plain letters is hard-coded, and text that does not fit will not fit in some real language.
 */
import { FORMS } from '../../src/languages/forms.ts';
import { PLACE_PAGE_WORDS } from '../../src/languages/place-page-words.ts';

const ACCENTED = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter, index) => [
    letter,
    Array.from('áƀćđéƒǵħíĵķĺḿńóṕɋŕśťúṽŵẋýź')[index] ?? '',
  ]),
);

function accented(letter: string): string {
  const small = ACCENTED.get(letter.toLowerCase()) ?? letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
}

/** A text in the pseudo-language. Text that came from another message already is not lengthened again. */
export function pseudo(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  // In words of the usual length, so that they wrap as others do.
  const longer = ' ħóḿéś'.repeat(Math.ceil((letters * 0.4) / 6)).slice(0, Math.ceil(letters * 0.4));
  return text.replace(/[a-z]/gi, accented) + longer;
}

/** All texts of a record of messages, at every depth, and those that its functions return. */
export function pseudoLocalised<T>(messages: T): T {
  if (typeof messages === 'string') return pseudo(messages) as T;
  if (typeof messages === 'function') {
    return ((...values: unknown[]) => pseudoLocalised(Reflect.apply(messages, undefined, values) as unknown)) as T;
  }
  if (Array.isArray(messages)) return messages.map((each: unknown) => pseudoLocalised(each)) as T;
  if (typeof messages !== 'object' || messages === null || Object.getPrototypeOf(messages) !== Object.prototype) {
    return messages;
  }
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, pseudoLocalised(value as unknown)]),
  ) as T;
}

/**
 * Also applies the pseudo-language to dates, numbers with units, and the messages that load late.
 *
 * @returns a function that restores English
 */
export function pseudoForms(): () => void {
  const forms = FORMS.en as unknown as Record<string, unknown>;
  const { date, count, quantity, number } = FORMS.en;
  const placePage = { ...PLACE_PAGE_WORDS.en };
  Object.assign(forms, pseudoLocalised({ date, count, quantity, number }));
  Object.assign(PLACE_PAGE_WORDS.en, pseudoLocalised(placePage));
  return () => {
    Object.assign(forms, { date, count, quantity, number });
    Object.assign(PLACE_PAGE_WORDS.en, placePage);
  };
}
