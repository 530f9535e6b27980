import { type SectorId, sectorOf } from '../../domain/sector.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { useCatalogue } from '../../state/react/atlas.tsx';
import './symbols.css';

/**
 * The map's symbol, as a legend: sector by colour and pictogram, status by form. It is decoration beside words that say the
 * same, hence hidden from assistive technology.
 */
export function PlaceSymbol({ sector, stage = 'in-service' }: { readonly sector: SectorId; readonly stage?: Stage }) {
  const catalogue = useCatalogue();
  const { fill, stroke } = sectorOf(catalogue.sectors, sector).pictogram;
  return (
    <svg
      className="symbol"
      viewBox="0 0 30 30"
      aria-hidden="true"
      focusable="false"
      data-sector={sector}
      data-stage={stage}
    >
      <circle className="symbol-disc" cx="15" cy="15" r="12" />
      {stage === 'under-way' && <path className="symbol-half" d="M15 3A12 12 0 0 0 15 27Z" />}
      <g className="symbol-pictogram" transform="translate(8.25 8.25) scale(.5625)">
        {fill && <path d={fill} />}
        {stroke && <path className="symbol-stroke" d={stroke} />}
      </g>
      {stage === 'under-way' && (
        <g className="symbol-pictogram-half" transform="translate(8.25 8.25) scale(.5625)">
          {fill && <path d={fill} />}
          {stroke && <path className="symbol-stroke" d={stroke} />}
        </g>
      )}
      {stage === 'closed' && <path className="symbol-strike" d="M8 22 22 8" />}
      {stage === 'unknown' && (
        <g className="symbol-badge">
          <circle cx="23.5" cy="6.5" r="6" />
          <path d="M21.6 5A1.9 1.9 0 1 1 24.1 6.8Q23.5 7.1 23.5 7.9M23.5 9.8V9.9" />
        </g>
      )}
    </svg>
  );
}
