/** Migrations of ids that may lead in cycles, to themselves, to parts or to nothing, and may occur twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileAliases } from '../../src/compiler/compile.ts';
import { readDataset } from '../../src/compiler/read.ts';
import { idRules } from '../../src/compiler/rules/ids.ts';
import { baseFiles, land } from '../geodata/fixtures.ts';
import { CASES, FUZZ_TIMEOUT, INHERITED, PARAMETERS } from './cases.ts';

const sound = readDataset(baseFiles());
const existing = sound.features.map(({ id }) => id);
const parts = sound.features.filter(({ feature }) => feature.properties.partOf !== undefined);
/** Ids that were published once and no longer exist. */
const GONE = ['gone-a', 'gone-b', 'gone-c', 'gone-d', 'gone-e'];
const recordedIds = { ...sound.recordedIds, ...Object.fromEntries(GONE.map((id) => [id, '2026-01-01'])) };

const gone = fc.constantFrom(...GONE);
const from = fc.oneof({ weight: 12, arbitrary: gone }, fc.constantFrom(...existing, 'never-was', ...INHERITED));
const to = fc.oneof(
  { weight: 8, arbitrary: gone },
  { weight: 4, arbitrary: fc.constantFrom(...existing) },
  fc.constantFrom('nowhere', ...INHERITED),
);
const migrations = fc.array(fc.record({ from, to, date: fc.constant('2026-02-01'), reason: fc.constant('Renamed.') }), {
  maxLength: 8,
});

it(
  `every migration leads to a place or is told by name, and working them out ends (${CASES} cases)`,
  () => {
    fc.assert(
      fc.property(migrations, (list) => {
        const dataset = { ...sound, recordedIds, migrations: list };
        const told = idRules
          .flatMap(({ check }) => check({ dataset, land, asOf: '2026-11-24' }))
          .filter(({ file }) => file === 'migrations.json');
        const subjects = new Set(told.map(({ subject }) => subject));
        const twice = list.filter(({ from }, index) => list.findIndex((each) => each.from === from) < index);
        // If an id is migrated twice, it is undefined where others lead, so only the duplicates are checked.
        const wrong = twice.length > 0 ? twice : list.filter((each) => isWrong(each, list));
        for (const { from } of wrong) expect(subjects).toContain(from);
        if (twice.length === 0) expect(subjects.size).toBe(new Set(wrong.map(({ from }) => from)).size);
        const aliases = compileAliases(dataset, parts);
        if (wrong.length === 0) for (const place of Object.values(aliases)) expect(existing).toContain(place);
      }),
      PARAMETERS,
    );
  },
  FUZZ_TIMEOUT,
);

interface Migration {
  readonly from: string;
  readonly to: string;
}

/** An independent check that follows a migration step by step. */
function isWrong({ from, to }: Migration, list: readonly Migration[]): boolean {
  if (existing.includes(from) || !GONE.includes(from)) return true;
  const next = (id: string): string | undefined => list.find((each) => each.from === id)?.to;
  const passed = new Set([from]);
  for (let id: string | undefined = to; id !== undefined; id = next(id)) {
    if (existing.includes(id)) return false;
    if (passed.has(id)) return true;
    passed.add(id);
  }
  return true;
}
