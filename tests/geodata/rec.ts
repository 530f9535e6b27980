import { writeFileSync } from 'node:fs';
import { formatProblem } from '../../src/compiler/problem.ts';
import { applied, baseFiles, fixtures, problemsOf } from './fixtures.ts';

const base = baseFiles();
for (const f of fixtures()) {
  const found = problemsOf(applied(base, f.changes));
  const want = JSON.stringify(f.problems.map((p) => [p.file, p.subject, p.where])),
    got = JSON.stringify(found.map((p) => [p.file, p.subject, p.where]));
  if (want === got && found.every((p) => p.rule === f.rule) && found.length) {
    if (process.argv[2]) console.log('  ', formatProblem(found[0]!));
    continue;
  }
  console.log(f.rule, f.name);
  for (const p of found) console.log('   ', p.rule === f.rule ? 'ok ' : 'XX ', formatProblem(p));
  if (found.length && found.every((p) => p.rule === f.rule)) {
    writeFileSync(
      `${import.meta.dirname}/fixtures/${f.rule}/${f.name}.json`,
      JSON.stringify(
        {
          about: f.about,
          changes: f.changes,
          problems: found.map(({ file, subject, where }) => ({ file, subject, where })),
        },
        null,
        2,
      ) + '\n',
    );
  }
}
