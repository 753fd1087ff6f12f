import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { root } from '../generate/output.ts';

/** Runs a program in this terminal until it ends; tells its exit status. Ctrl+C reaches it by itself. */
export function runUntilItEnds(program: string, words: readonly string[]): Promise<number> {
  const child = spawn(program, words, { stdio: 'inherit', cwd: process.cwd() });
  // The terminal interrupts both; this process only waits for the other to end.
  const wait = (): void => {};
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      resolve(status ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

/** Builds the editor if needed and serves it on this machine for a browser. */
export async function serve(files: readonly string[]): Promise<number> {
  await build(['host', 'renderer']);
  return runUntilItEnds(process.execPath, [join(root, 'dist/host/host.mjs'), ...files]);
}
