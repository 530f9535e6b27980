/** Writes one line to standard output. */
export function log(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line to standard error. */
export function logError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
