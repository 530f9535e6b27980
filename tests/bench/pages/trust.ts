/**
 * The server requires Trusted Types, as for the atlas. The default policy of the pages to compare with lets everything through that
 * their libraries write; for a benchmark that does not matter.
 */
interface TrustedTypePolicies {
  createPolicy(name: 'default', rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>): unknown;
}

const policies = (window as { readonly trustedTypes?: TrustedTypePolicies }).trustedTypes;
policies?.createPolicy('default', { createHTML: (text) => text, createScriptURL: (text) => text });

export {};
