import { describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, type ChromiumSetup, ensureChromium, findChromium } from './chromium.ts';

const PLAYWRIGHTS = '/home/me/.cache/ms-playwright/chromium/chrome';

interface Machine {
  readonly files?: readonly string[];
  readonly env?: Record<string, string>;
  readonly broken?: Readonly<Record<string, string>>;
  readonly isDebian?: boolean;
  /** Files that appear when Playwright installs; absent: the download fails. */
  readonly downloads?: readonly string[];
}

function machine(options: Machine = {}): ChromiumSetup & { readonly installs: () => number } {
  const { files = [], env = { PATH: '/usr/local/bin:/usr/bin' }, broken = {} } = options;
  const present = new Set(files);
  let installs = 0;
  return {
    env,
    playwrightPath: PLAYWRIGHTS,
    isExecutable: (path) => present.has(path),
    isDebian: options.isDebian ?? true,
    whyNotStarting: async ({ executablePath }) => broken[executablePath],
    install: async () => {
      installs += 1;
      for (const file of options.downloads ?? []) present.add(file);
      return options.downloads !== undefined;
    },
    installs: () => installs,
  };
}

describe('findChromium', () => {
  it('takes the explicit one before all others', () => {
    const files = ['/opt/chrome', PLAYWRIGHTS, '/usr/bin/chromium'];
    const found = findChromium(machine({ files, env: { ATLAS_CHROMIUM: '/opt/chrome', PATH: '/usr/bin' } }));
    expect(found).toEqual({ executablePath: '/opt/chrome', source: 'ATLAS_CHROMIUM' });
  });

  it('does not silently take another one if the explicit one is missing', () => {
    const lookup = machine({ files: ['/usr/bin/chromium'], env: { ATLAS_CHROMIUM: '/opt/gone', PATH: '/usr/bin' } });
    expect(() => findChromium(lookup)).toThrow('ATLAS_CHROMIUM names "/opt/gone"');
  });

  it('takes an empty variable for none', () => {
    const lookup = machine({ files: ['/usr/bin/chromium'], env: { ATLAS_CHROMIUM: '', PATH: '/usr/bin' } });
    expect(findChromium(lookup)?.source).toBe('system');
  });

  it("prefers Playwright's own to the system's", () => {
    const found = findChromium(machine({ files: ['/usr/bin/chromium', PLAYWRIGHTS] }));
    expect(found).toEqual({ executablePath: PLAYWRIGHTS, source: 'playwright' });
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('finds %s in PATH', (name) => {
    const found = findChromium(machine({ files: [`/usr/bin/${name}`] }));
    expect(found).toEqual({ executablePath: `/usr/bin/${name}`, source: 'system' });
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(machine())).toBeUndefined();
    expect(findChromium(machine({ env: {} }))).toBeUndefined();
  });
});

describe('ensureChromium', () => {
  it('installs nothing if one is there', async () => {
    const setup = machine({ files: ['/usr/bin/chromium'] });
    expect((await ensureChromium(setup)).executablePath).toBe('/usr/bin/chromium');
    expect(setup.installs()).toBe(0);
  });

  it('passes over one that does not start', async () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const setup = machine({ files, broken: { '/usr/bin/chromium-browser': 'requires the chromium snap' } });
    expect((await ensureChromium(setup)).executablePath).toBe('/usr/bin/google-chrome');
  });

  it('installs one if there is none', async () => {
    const setup = machine({ downloads: [PLAYWRIGHTS] });
    expect(await ensureChromium(setup)).toEqual({ executablePath: PLAYWRIGHTS, source: 'playwright' });
    expect(setup.installs()).toBe(1);
  });

  it('says what to run if the installation fails', async () => {
    const error = await failure(ensureChromium(machine()));
    expect(error).toContain('sudo apt-get install chromium');
    expect(error).toContain('npx playwright install chromium');
    expect(error).toContain('ATLAS_CHROMIUM');
    const elsewhere = await failure(ensureChromium(machine({ isDebian: false })));
    expect(elsewhere.indexOf('npx playwright')).toBeLessThan(elsewhere.indexOf('apt-get'));
  });

  it('names the missing system libraries', async () => {
    const broken = { [PLAYWRIGHTS]: 'error while loading shared libraries: libnss3.so' };
    const error = await failure(ensureChromium(machine({ downloads: [PLAYWRIGHTS], broken })));
    expect(error).toContain('libnss3.so');
    expect(error).toContain('install-deps chromium');
  });

  it('says that the explicit one does not start, and installs nothing', async () => {
    const env = { ATLAS_CHROMIUM: '/opt/chrome' };
    const setup = machine({ files: ['/opt/chrome'], env, broken: { '/opt/chrome': 'Exec format error' } });
    expect(await failure(ensureChromium(setup))).toContain('Exec format error');
    expect(setup.installs()).toBe(0);
  });
});

it('gives every browser WebGL2 without a graphics card', () => {
  expect(CHROMIUM_ARGS).toContain('--enable-unsafe-swiftshader');
});

async function failure(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('It was expected to fail');
  return error.message;
}
