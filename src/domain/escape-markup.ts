/** Text as it must stand in HTML, SVG or XML: between tags, or in an attribute within double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
