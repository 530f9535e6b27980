/**
 * The parts of Trusted Types that are used. Browsers with Trusted Types reject plain strings where they would become scripts or
 * elements, unless a policy named in the page's headers created them: https://w3c.github.io/trusted-types/dist/spec/
 */
interface TrustedTypePolicyFactory {
  createPolicy<Rules extends TrustedTypeRules>(name: string, rules: Rules): TrustedTypePolicy<Rules>;
}

interface TrustedTypeRules {
  readonly createHTML?: (html: string) => string;
  /** @returns null to refuse an address */
  readonly createScriptURL?: (url: string) => string | null;
}

/** Typed as strings, because TypeScript's `innerHTML`, `Worker` and `register` accept nothing else. */
type TrustedTypePolicy<Rules> = { readonly [Rule in keyof Rules]: (text: string) => string };

/** Undefined in browsers without Trusted Types, and in Node.js. */
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
