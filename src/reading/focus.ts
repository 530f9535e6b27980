/** The elements of the reading column that take the focus. Only the reading controller focuses them. */
import { type View, wholePage } from '../state/view.ts';

/** Id of the input of the search, which opens over the text. */
export const SEARCH_FIELD = 'search-field';

export function placeHeading(): HTMLElement | null {
  return document.getElementById('place-heading');
}

export function wholePageHeading(view: View): HTMLElement | null {
  return document.getElementById(`${wholePage(view)}-heading`);
}

export function focusPlace(): void {
  placeHeading()?.focus({ preventScroll: true });
}

export function focusSearch(): void {
  const field = document.getElementById(SEARCH_FIELD);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
