import { expect, it, vi } from 'vitest';
import { createLate } from './late.ts';

it('what comes late is fetched once, however often it is wanted', async () => {
  const fetch = vi.fn(async () => 'here');
  const late = createLate(fetch);
  expect(late.now()).toBeNull();
  expect(late.load()).toBe(late.load());
  expect(await late.load()).toBe('here');
  expect(late.now()).toBe('here');
  expect(fetch).toHaveBeenCalledOnce();
});

it('what failed to come is null until it is asked for anew', async () => {
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
  const late = createLate(fetch);
  expect(await late.load()).toBeNull();
  expect(await late.load()).toBeNull();
  late.forgetFailed();
  expect(await late.load()).toBe('here');
  late.forgetFailed();
  expect(late.now()).toBe('here');
});
