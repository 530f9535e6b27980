import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const specs = readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true }).filter((file) =>
  file.endsWith('.spec.ts'),
);

it.each(specs)('%s leaves it to the drivers to know how the document is made', (file) => {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  // Roles, names and texts are what readers meet, and part of the contract; classes and elements are not.
  const raw = lines.flatMap((line, index) =>
    /\.locator\(|\$\$?eval|querySelector/.test(line) ? [`${index + 1}: ${line}`] : [],
  );
  expect(raw).toEqual([]);
});
