/** What readers press, as far as it is not a link in a sentence: those have the height of their line. */
export const CONTROLS = [
  'button',
  '[role=slider]',
  'select',
  'summary',
  '.chip-label',
  '.then-now label',
  '.languages a',
  '.reading-nav a',
  '.masthead h1 a',
  'input[type=search]',
].join();

/**
 * Every control that is too small, out of reach, lies under another, or cuts its words off; and whether the page scrolls sideways. It runs in
 * the page, so it uses nothing from outside of itself.
 *
 * @param controls a selector
 */
export function layoutFaults(controls: string): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);

  /** Whether a point is in sight of everything that scrolls or cuts off around an element. */
  function inSight(element: Element, x: number, y: number): boolean {
    if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return false;
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { clipPath, overflow } = getComputedStyle(around);
      // Shown only to who comes to it by keyboard.
      if (clipPath !== 'none') return false;
      if (overflow === 'visible') continue;
      const box = around.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    }
    return true;
  }

  /** Whether no scrolling brings an element into the window: it, or what it scrolls in, ends beyond what cuts it off. */
  function outOfReach(element: Element): boolean {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    let [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      if (scrolls(overflowX)) x = box.right - 1;
      else if (overflowX !== 'visible' && (x < box.left || x > box.right)) return true;
      if (scrolls(overflowY)) y = box.bottom - 1;
      else if (overflowY !== 'visible' && (y < box.top || y > box.bottom)) return true;
    }
    return x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight;
  }

  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    if (!control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    const { left, top, width, height } = control.getBoundingClientRect();
    const name = `${control.textContent?.trim().slice(0, 40)} (${control.className || control.tagName})`;
    if (width < 24 || height < 24) faults.push(`${name} is ${Math.round(width)} × ${Math.round(height)} px`);
    if (control.scrollWidth > control.clientWidth + 1 && getComputedStyle(control).display !== 'inline') {
      faults.push(`${name} is cut off: ${control.scrollWidth} px in ${control.clientWidth}`);
    }
    if (outOfReach(control)) faults.push(`${name} cannot be brought into the window`);
    // Near both ends as well: half of a button under another is one that is hit by mistake.
    // The sheet's handle is as wide as the sheet, and drawn in the middle.
    const edge = Math.min(4 / width, 0.15);
    for (const share of control.matches('.sheet-handle') ? [0.5] : [edge, 0.5, 1 - edge]) {
      const [x, y] = [left + width * share, top + height / 2];
      if (!inSight(control, x, y)) continue;
      const seen = document.elementFromPoint(x, y);
      // In the smallest windows the sheet lies over all the rest, and is drawn down.
      const underSheet = seen?.closest('.column') && !control.closest('.column');
      if (seen && !underSheet && !control.contains(seen) && !seen.contains(control)) {
        faults.push(`${name} lies under ${seen.className || seen.tagName}`);
        break;
      }
    }
  }
  return faults;
}
