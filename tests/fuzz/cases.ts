/** Shared by the property tests: the number of cases, and hostile texts. */
import fc from 'fast-check';

/** 200 by default; `npm run fuzz` sets more. A failure prints its seed, with which it can be repeated. */
export const CASES = Number(process.env.ATLAS_FUZZ_CASES ?? 200);

/** Timeout in milliseconds: grows with the number of cases, with room for a busy machine. */
export const FUZZ_TIMEOUT = 60_000 + CASES * 500;

/** A fixed seed for normal runs, so that failures come from changes and not by chance; `npm run fuzz` uses a new one each time. */
const SEED = process.env.ATLAS_FUZZ_SEED ?? (process.env.ATLAS_FUZZ_CASES ? undefined : '20221111');

export const PARAMETERS = { numRuns: CASES, ...(SEED && { seed: Number(SEED) }) };

/** Names of members that every JavaScript object inherits. */
export const INHERITED = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
] as const;

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><svg/onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://example.org")',
  '../../../etc/passwd',
  '\u202egnp.exe',
  '\u2066\u2069',
  '\u200b\u200d\ufeff',
  '\ud800',
  '\udfff\ud800',
  '\u0000\u0007\u001b[31m',
  '\u{e0041}\u{e007f}',
  '%00%2e%2e%2f',
  '%E0%A4%A',
  'NaN',
  '1e999',
  '-0',
  '٢٠٢٢',
  '២០២២-១១-១១',
  '{{7*7}}',
  "' OR 1=1 --",
] as const;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...INHERITED),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .constantFrom('a', '%', '/', ',', '🏯', 'ខ្មែរ')
    .chain((unit) => fc.constantFrom(100, 10_000).map((n) => unit.repeat(n))),
);
