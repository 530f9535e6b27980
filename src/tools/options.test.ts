import { expect, it } from 'vitest';
import { parseOptions, UsageError } from './options.ts';

const OPTIONS = { 'no-build': { type: 'boolean' }, port: { type: 'string' } } as const;

it('what is no option is answered with the one that was meant', () => {
  expect(() => parseOptions(['--no-biuld'], OPTIONS)).toThrow('no option --no-biuld. Did you mean "no-build"?');
});

it.each([[['--port']], [['--no-build=yes']], [['-x']]])('%j is wrong use, not a fault of the program', (args) => {
  expect(() => parseOptions(args, OPTIONS)).toThrow(UsageError);
});

it('options may stand before and after what they are about', () => {
  const { values, positionals } = parseOptions(['--port', '1', 'new', '--no-build'], OPTIONS);
  expect({ ...values, positionals }).toEqual({ port: '1', 'no-build': true, positionals: ['new'] });
});

it('a negative number behind an option is its value', () => {
  const { values, positionals } = parseOptions(['new', '--port', '-54.147,-34.655', '--no-build'], OPTIONS);
  expect({ ...values, positionals }).toEqual({ port: '-54.147,-34.655', 'no-build': true, positionals: ['new'] });
});

it('a misspelt option is no negative number', () => {
  expect(() => parseOptions(['--port', '--no-build'], OPTIONS)).toThrow(UsageError);
});
