import sectorsFile from '../../geodata/cn-kh-2022/sectors.json' with { type: 'json' };
import type { Language, Localized } from './language.ts';

/**
 * The twelve sectors, in the order in which they are written in addresses and shown as chips. The ids are public
 * (they stand in shared addresses): never rename one without a migration in `state/migrations.ts`.
 */
export const SECTOR_IDS = [
  'transport',
  'digital',
  'economic-zone',
  'trade',
  'health',
  'education',
  'culture-heritage',
  'regional-maritime',
  'diplomacy',
  'security',
  'development',
  'climate-agriculture',
] as const;

export type SectorId = (typeof SECTOR_IDS)[number];

const known: ReadonlySet<string> = new Set(SECTOR_IDS);

export function isSectorId(value: unknown): value is SectorId {
  return typeof value === 'string' && known.has(value);
}

const NAMES: ReadonlyMap<SectorId, Localized<string>> = new Map(
  SECTOR_IDS.map((id) => {
    const entry = sectorsFile.sectors.find((sector) => sector.id === id);
    if (!entry) throw new Error(`geodata/sectors.json: sector "${id}" is missing`);
    return [id, entry.name];
  }),
);

/** The short name of a sector, as edited in `geodata/sectors.json`. */
export function sectorName(id: SectorId, language: Language): string {
  return NAMES.get(id)?.[language] ?? id;
}
