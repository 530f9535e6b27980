import { expect, it } from 'vitest';
import { dataErrors } from './data-errors.ts';

const of = (plugin: string, message: string) => Object.assign(new Error(message), { plugin });
const ended = (...errors: readonly Error[]) => Object.assign(new Error('Build failed'), { errors });

it('says what the data checks have found', () => {
  expect(dataErrors(ended(of('atlas-geodata', '1 error(s) in geodata/mine/')))).toBe('1 error(s) in geodata/mine/');
});

it.each([
  ['another plugin has failed', ended(of('atlas-geodata', 'One'), of('vite:css', 'Two'))],
  ['the build was not even begun', new Error('No such folder')],
  ['what was thrown is no error', 'No'],
])('is silent where %s', (_, error) => {
  expect(dataErrors(error)).toBeUndefined();
});
