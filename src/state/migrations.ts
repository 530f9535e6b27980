import type { AddressParts } from './history.ts';

/**
 * Changes to the form of addresses since the first release, oldest first. Each keeps existing links working: it takes any address and
 * returns it in the newer form. Entries are never removed.
 *
 * Renamed places are data, not code: see `geodata/migrations.json`.
 */
interface Migration {
  /** The day from which addresses are written in the newer form. */
  readonly since: string;
  readonly reason: string;
  readonly migrate: (parts: AddressParts) => AddressParts;
}

const MIGRATIONS: readonly Migration[] = [];

/** Applies all migrations in order. */
export function migrateAddress(parts: AddressParts, migrations: readonly Migration[] = MIGRATIONS): AddressParts {
  return migrations.reduce((current, { migrate }) => migrate(current), parts);
}
