import type { Localized } from './language.ts';
import type { Pictogram, Pictograms } from './pictogram.ts';

/**
 * Id of a sector of the edition, see `sectors.json`. Ids are public, because shared addresses contain them: renaming one needs a
 * migration.
 */
export type SectorId = string;

interface Look {
  readonly id: SectorId;
  /** As `#rrggbb`, for light and dark pages. */
  readonly colours: { readonly day: string; readonly night: string };
  readonly pictogram: Pictogram;
}

export interface FullSector extends Look {
  readonly name: Localized<string>;
}

/** A sector in one language. */
export interface Sector extends Look {
  readonly name: string;
}

/** The sectors in the order in which they are written in addresses and shown as chips. */
export type SectorOrder = readonly { readonly id: SectorId }[];

/**
 * A sector by its id. Data that failed a check may name one that does not exist, and the editor's preview must still work: such a sector
 * is grey and has no pictogram.
 */
export function sectorOf(sectors: readonly Sector[], id: SectorId): Sector {
  return (
    sectors.find((sector) => sector.id === id) ?? {
      id,
      name: id,
      colours: { day: '#808080', night: '#808080' },
      pictogram: {},
    }
  );
}

/** The pictogram of a place: that of its own kind, or else its sector's. */
export function pictogramOf(
  { sectors, pictograms }: { readonly sectors: readonly Sector[]; readonly pictograms: Pictograms },
  sector: SectorId,
  kind: string | undefined,
): Pictogram {
  const own = kind !== undefined && Object.hasOwn(pictograms, kind) ? pictograms[kind] : undefined;
  return own ?? sectorOf(sectors, sector).pictogram;
}
