import { expect, onMap } from '../driver/edition-fixtures.ts';

onMap(
  'no plain text becomes an element or a script, and nobody can make a policy that lets it',
  async ({ atlas, expected, page }) => {
    expected.push(/Trusted ?(?:Types|HTML|ScriptURL)/i, /trusted-types/);
    await atlas.open('./');
    const outcomes = await page.evaluate(() => {
      const attempts = {
        markup: () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="alert(1)">'),
        worker: () => new Worker('data:text/javascript,'),
        policy: () => globalThis.trustedTypes?.createPolicy('another', { createHTML: (html) => html }),
        'the same policy again': () => globalThis.trustedTypes?.createPolicy('atlas-picture', {}),
      };
      return Object.entries(attempts).map(([name, attempt]) => {
        try {
          attempt();
          return `${name}: taken`;
        } catch (error) {
          return `${name}: ${error instanceof TypeError ? 'refused' : String(error)}`;
        }
      });
    });
    expect(outcomes).toEqual([
      'markup: refused',
      'worker: refused',
      'policy: refused',
      'the same policy again: refused',
    ]);
  },
);
