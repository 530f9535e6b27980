/** By this name the data's errors are known among those of a build. */
export const GEODATA_PLUGIN = 'atlas-geodata';

/**
 * What the data checks have found, from the error with which Vite ends a build for it.
 *
 * @returns undefined where the build has failed for another reason: then the stack trace says where
 */
export function dataErrors(error: unknown): string | undefined {
  const errors: unknown = error instanceof Error && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(errors)) return undefined;
  const found = errors.filter(
    (each: unknown): each is Error => each instanceof Error && 'plugin' in each && each.plugin === GEODATA_PLUGIN,
  );
  return found.length === errors.length ? found.map(({ message }) => message).join('\n') : undefined;
}
