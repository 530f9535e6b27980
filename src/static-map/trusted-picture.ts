/** The page's Content-Security-Policy allows this policy by name (`src/tools/headers.ts`). The painter escapes everything it writes. */
const policy = globalThis.trustedTypes?.createPolicy('atlas-picture', { createHTML: (html) => html });

/**
 * Makes a painted map's markup acceptable to browsers that enforce Trusted Types.
 *
 * @param html made by the painter, or prerendered
 */
export function trustedPicture(html: string): string {
  return policy?.createHTML(html) ?? html;
}
