import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/generate/output.ts';
import { expect, test } from './host.ts';

/** Everything that a program says until `pattern` is in it. */
async function readUntil(child: ChildProcess, pattern: RegExp): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (pattern.test(said)) return said;
  }
  throw new Error(`It ended before it said ${pattern}: ${said}`);
}

test.skip(process.platform === 'win32', 'an interrupt cannot be sent to a group of programs there');

test('npm start serves the editor where there is no display, and an interrupt ends it', async ({ page, folder }) => {
  test.setTimeout(120_000);
  const file = join(folder, 'mine.rolepath.yaml');
  await writeFile(file, 'rolepath: 1\nname: Started by name\nnodes: {}\n');
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const started = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', file], {
    cwd: root,
    env: { ...environment, ROLEPATH_USER_DATA: join(folder, 'user-data') },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that the interrupt reaches all of it as one from a terminal does.
    detached: true,
  });
  const said = await readUntil(started, /http:\S+/);
  if (process.platform === 'linux') expect(said).toContain('No Electron: there is no display.');
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  await page.goto(address);
  await expect(page).toHaveTitle('mine.rolepath.yaml - Rolepath');

  const ended = once(started, 'exit');
  process.kill(-(started.pid ?? 0), 'SIGINT');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
});
