const DIGIT = /\p{Nd}/u;

/** The text with the digits of every script written 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(decimalOf(digit.codePointAt(0) ?? 0)));
}

/** Unicode keeps the digits of a script together and in order, so a digit is worth as many as there are before it. */
function decimalOf(code: number): number {
  let value = 0;
  while (DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value % 10;
}
