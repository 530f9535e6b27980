import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from './site.ts';

const CHECK = join(PROJECT_ROOT, 'src/tools/require-node.cjs');
const { engines, scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

function runAs(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require(${JSON.stringify(CHECK)});`;
  return spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
}

describe('an older Node.js', () => {
  it.each(['16.20.2', '18.20.8', '20.18.3'])('%s is told which version is needed, in one line', (version) => {
    const { status, stderr } = runAs(version);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `The atlas needs Node.js ${engines.node.slice(2)} or newer, and this is ${version}. See https://nodejs.org/\n`,
    );
  });

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s passes without a word', (version) => {
    expect(runAs(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it.each(['start', 'dev', 'build', 'check', 'test', 'test:unit', 'test:browser', 'test:e2e', 'geodata', 'bench'])(
    'meets the question first in npm run %s',
    (name) => {
      expect(scripts[name]).toMatch(/^(?:node src\/tools\/require-node\.cjs|npm run (?:lint|build)) && /);
    },
  );

  it('meets it in what the scripts begin with', () => {
    expect(scripts.lint).toMatch(/^node src\/tools\/require-node\.cjs && /);
  });
});
