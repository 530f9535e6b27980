/**
 * The server asks for Trusted Types, as for the atlas. A page to compare with vouches for all that its libraries write: what that
 * would let through is no matter of a benchmark.
 */
interface TrustedTypePolicies {
  createPolicy(name: 'default', rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>): unknown;
}

const policies = (window as { readonly trustedTypes?: TrustedTypePolicies }).trustedTypes;
policies?.createPolicy('default', { createHTML: (text) => text, createScriptURL: (text) => text });

export {};
