import { createServer, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { listen, portFrom } from './listen.ts';

const servers: Server[] = [];

function server(): Server {
  const created = createServer();
  servers.push(created);
  return created;
}

afterEach(async () => {
  for (const each of servers.splice(0)) await new Promise((done) => each.close(done));
});

it('says so and takes the next port if one is taken', async () => {
  const taken = await listen(server(), 0);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const next = await listen(server(), taken);
  const said = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  expect(next).toBeGreaterThan(taken);
  expect(said).toContain(`Port ${taken} is taken, trying ${taken + 1}.\n`);
});

it('fails on a taken port if it must have that one', async () => {
  const taken = await listen(server(), 0);
  await expect(listen(server(), taken, { strict: true })).rejects.toThrow(`tried ${taken}`);
});

it('reads a port from the environment', () => {
  expect(portFrom(undefined, 4317)).toBe(4317);
  expect(portFrom('', 4317)).toBe(4317);
  expect(portFrom('8080', 4317)).toBe(8080);
  for (const text of ['http', '-1', '70000', '1.5']) expect(() => portFrom(text, 4317)).toThrow('not a port');
});
