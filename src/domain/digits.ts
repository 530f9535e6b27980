const DIGIT = /\p{Nd}/u;

/** The text with decimal digits of every script replaced by 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(decimalOf(digit.codePointAt(0) ?? 0)));
}

/** Unicode encodes each script's ten digits contiguously and in order, so counting the digits before one gives its value. */
function decimalOf(code: number): number {
  let value = 0;
  while (DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value % 10;
}
