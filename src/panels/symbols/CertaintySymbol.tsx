import type { Precision } from '../../domain/vocabulary.ts';
import './symbols.css';

/** A shape and a point as the map draws them for a precision; short lines of a list for what is not pinned. */
export function CertaintySymbol({ precision }: { readonly precision: Precision }) {
  return (
    <svg
      className="certainty-symbol"
      viewBox="0 0 44 30"
      aria-hidden="true"
      focusable="false"
      data-precision={precision}
    >
      {precision === 'approximate' && <circle className="certainty-halo" cx="22" cy="15" r="13" />}
      {precision === 'indicative' && <path className="certainty-line" d="M2 22C12 26 14 8 24 10S36 10 42 5" />}
      {precision === 'surveyed' && <path className="certainty-area" d="M6 6H36L39 24H4Z" />}
      {precision === 'none' && <path className="certainty-list" d="M10 8H34M10 15H34M10 22H26" />}
      {precision !== 'indicative' && precision !== 'none' && (
        <circle className="certainty-point" cx="22" cy="15" r="4.5" />
      )}
    </svg>
  );
}
