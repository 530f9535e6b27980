import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './headers.ts';
import { PROJECT_ROOT } from './site.ts';

const policy = securityHeaders()['Content-Security-Policy'] ?? '';

/** Checks the files themselves, even where the servers are not installed and `npm run test:hosts` skips them. */
describe.each(['nginx.conf', 'Caddyfile'])('deploy/%s', (file) => {
  const text = readFileSync(join(PROJECT_ROOT, 'deploy', file), 'utf8');
  it.each(Object.entries(securityHeaders()))('sends %s as every other host does', (name, value) => {
    const lines = text.split('\n').filter((line) => new RegExp(`(?:^|\\s)\\+?${name}\\s+"`, 'i').test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(`${name} "${value}"`);
  });
});

it('lets no text become a script or an element but by the policies that are named', () => {
  expect(policy).not.toMatch(/unsafe-/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain('trusted-types default atlas-offline atlas-picture');
  expect(policy).not.toContain("'allow-duplicates'");
});
