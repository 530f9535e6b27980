/**
 * `npm run reproducible`: builds the site twice and compares every byte, so that anybody can verify that a published site was built
 * from these sources. Preview images come from `.cache/`; run `rm -r .cache` first to have them rendered again.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { log, logError } from './log.ts';
import { toolSwitches } from './options.ts';
import { runScript } from './run.ts';

/** SHA-256 of every file below a folder, by path. */
async function hashes(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files.sort()) {
    found.set(
      relative(root, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return found;
}

/** The paths of files that differ between two builds, or exist in only one of them. */
function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

toolSwitches(
  'npm run reproducible   builds the site twice and compares every byte; rm -r .cache before has the preview images drawn anew',
);

const root = await mkdtemp(join(tmpdir(), 'atlas-builds-'));
try {
  const builds: ReadonlyMap<string, string>[] = [];
  for (const name of ['first', 'second']) {
    const out = join(root, name);
    if ((await runScript('build', { env: { ATLAS_OUT: out } })) !== 0) throw new Error(`The ${name} build failed`);
    builds.push(await hashes(out));
  }
  const [first = new Map(), second = new Map()] = builds;
  const different = differences(first, second);
  if (different.length > 0) {
    logError(`${different.length} files differ between two builds of the same sources:\n${different.join('\n')}`);
    process.exitCode = 1;
  } else log(`${first.size} files, the same in both builds`);
} finally {
  await rm(root, { recursive: true });
}
