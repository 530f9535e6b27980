/** By this name the page's headers allow it (`src/tools/headers.ts`). The painter escapes whatever it writes. */
const policy = globalThis.trustedTypes?.createPolicy('atlas-picture', { createHTML: (html) => html });

/**
 * A painted map as markup that a browser takes, also one that lets no plain text become elements.
 *
 * @param html what the painter made, or what a page was written with
 */
export function trustedPicture(html: string): string {
  return policy?.createHTML(html) ?? html;
}
