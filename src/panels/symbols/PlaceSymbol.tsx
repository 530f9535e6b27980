import { pictogramOf, type SectorId } from '../../domain/sector.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { Shapes } from '../../elements/Shapes.tsx';
import { useCatalogue } from '../../state/react/atlas.tsx';
import { placeSymbol, SYMBOL_BOX } from '../../symbols/symbol.ts';
import './symbols.css';

/** Custom properties that change between light and dark theme; see `palette-plugin.ts`. */
const COLOURS = { colour: 'var(--sector)', face: 'var(--symbol-face)' } as const;

interface PlaceSymbolProps {
  readonly sector: SectorId;
  /** Key of the place's own pictogram, where it has one. */
  readonly kind?: string | undefined;
  readonly stage?: Stage;
}

/** The map's symbol of a place. Decorative, beside words that say the same; hence hidden from assistive technology. */
export function PlaceSymbol({ sector, kind, stage = 'in-service' }: PlaceSymbolProps) {
  const pictogram = pictogramOf(useCatalogue(), sector, kind);
  const corner = -SYMBOL_BOX / 2;
  return (
    <svg
      className="symbol"
      viewBox={`${corner} ${corner} ${SYMBOL_BOX} ${SYMBOL_BOX}`}
      aria-hidden="true"
      focusable="false"
      data-sector={sector}
    >
      <Shapes shapes={placeSymbol(pictogram, stage, COLOURS)} />
    </svg>
  );
}
