import sectorsFile from '../../geodata/sectors.json' with { type: 'json' };
import type { Localized } from './language.ts';

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

export interface Sector {
  readonly id: SectorId;
  /** Short name for chips. */
  readonly name: Localized<string>;
}

const known: ReadonlySet<string> = new Set(SECTOR_IDS);

export function isSectorId(value: unknown): value is SectorId {
  return typeof value === 'string' && known.has(value);
}

/** Sorts sector ids into the order of `sectors.json` and removes duplicates. */
export function inSectorOrder(ids: Iterable<SectorId>): readonly SectorId[] {
  const wanted = new Set(ids);
  return SECTOR_IDS.filter((id) => wanted.has(id));
}

/** Names of the sectors as edited in `geodata/sectors.json`, in the order of {@link SECTOR_IDS}. */
export const SECTORS: readonly Sector[] = SECTOR_IDS.map((id) => {
  const entry = sectorsFile.sectors.find((sector) => sector.id === id);
  if (!entry) throw new Error(`geodata/sectors.json: sector "${id}" is missing`);
  return { id, name: entry.name };
});
