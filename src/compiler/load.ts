import type { PreviewData } from '../domain/preview-data.ts';
import { type CompiledCatalogue, compileCatalogue } from './compile.ts';
import { readGeodataFiles } from './files.ts';
import { loadLand, withIslets } from './geometry/land.ts';
import { compilePreviewData } from './preview-data.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readDataset } from './read.ts';
import { runRules } from './rules/index.ts';

export interface LoadedGeodata extends CompiledCatalogue {
  readonly preview: PreviewData;
  readonly problems: readonly Problem[];
}

/** Today in UTC, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Reads, checks and compiles an edition. What is sound is compiled even where there are errors: whether errors stop the build is
 * the caller's decision.
 *
 * @param directory absolute path of the edition's folder
 * @param asOf the day against which dates are checked, YYYY-MM-DD
 * @throws if the directory or the land data cannot be read
 */
export function loadGeodata(directory: string, asOf: string = today()): LoadedGeodata {
  const dataset = readDataset(readGeodataFiles(directory));
  const land = withIslets(loadLand(), dataset.islets);
  const problems = runRules({ dataset, land, asOf }).problems;
  return {
    ...compileCatalogue({ dataset, land }),
    preview: compilePreviewData(dataset),
    problems: sortProblems(problems),
  };
}
