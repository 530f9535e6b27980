/**
 * What of Trusted Types is used. Browsers that know them refuse text where a script or an element would become of it, unless a policy that
 * the page's headers name has vouched for it: https://w3c.github.io/trusted-types/dist/spec/
 */
interface TrustedTypePolicyFactory {
  createPolicy<Rules extends TrustedTypeRules>(name: string, rules: Rules): TrustedTypePolicy<Rules>;
}

interface TrustedTypeRules {
  readonly createHTML?: (html: string) => string;
  /** @returns null for what is refused */
  readonly createScriptURL?: (url: string) => string | null;
}

/** As text to TypeScript, which knows no other kind that `innerHTML`, `Worker` and `register` take. */
type TrustedTypePolicy<Rules> = { readonly [Rule in keyof Rules]: (text: string) => string };

/** On every global scope that knows them; missing elsewhere, as in Node.js. */
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
