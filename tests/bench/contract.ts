/**
 * What the measurements rely on, both in the atlas and on the pages to compare it with. All of it is part of the site's public
 * contract, except the performance mark and the attribute of highlighted phrases.
 */
export const CONTRACT = {
  /** The map; it, or an element in it, has `aria-busy="true"` until it has been rendered completely. */
  map: ':is(section, [role="region"])[aria-label="Map"]',
  /** The sector filter's checkboxes. */
  sectorCheckboxes: ':is(fieldset, [role="group"])[aria-label="Sectors"] input[type="checkbox"]',
  /** Phrases of the text that link to a place; only the atlas has them. */
  phrases: 'article[aria-labelledby="digest-heading"] a',
  /** A link to another language. */
  otherLanguage: 'nav.languages a:not([aria-current])',
  /** Attribute of a phrase while its place is highlighted. */
  lit: 'data-lit',
  /** Name of the `performance.mark` that is set whenever the map becomes idle. */
  idleMark: 'atlas:map-idle',
} as const;
