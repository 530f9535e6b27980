/**
 * What the measurements rely on, in the atlas and on the bare page alike. All of it is part of the site's public
 * contract, except the mark and how a phrase is lit.
 */
export const CONTRACT = {
  /** The map; it or an element in it carries `aria-busy` until the first complete rendering. */
  map: ':is(section, [role="region"])[aria-label="Map"]',
  /** The sector filter's checkboxes. */
  sectorCheckboxes: ':is(fieldset, [role="group"])[aria-label="Sectors"] input[type="checkbox"]',
  /** Phrases of the text that lead to a place; the atlas alone has them. */
  phrases: 'article[aria-labelledby="digest-heading"] a',
  /** A link to another language. */
  otherLanguage: 'nav.languages a:not([aria-current])',
  /** Set on a phrase whose place is pointed at. */
  lit: 'data-lit',
  /** `performance.mark` at each time the map comes to rest. */
  idleMark: 'atlas:map-idle',
} as const;
