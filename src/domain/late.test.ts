import { expect, it, vi } from 'vitest';
import { createLate } from './late.ts';

it('fetches once, however often the value is wanted', async () => {
  const fetch = vi.fn(async () => 'here');
  const late = createLate(fetch);
  expect(late.now()).toBeNull();
  expect(late.load()).toBe(late.load());
  expect(await late.load()).toBe('here');
  expect(late.now()).toBe('here');
  expect(fetch).toHaveBeenCalledOnce();
});

it('gives null after a failure until the failure is forgotten', async () => {
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
  const late = createLate(fetch);
  expect(await late.load()).toBeNull();
  expect(await late.load()).toBeNull();
  late.forgetFailed();
  expect(await late.load()).toBe('here');
  late.forgetFailed();
  expect(late.now()).toBe('here');
});
