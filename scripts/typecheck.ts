import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './generate/output.ts';

/** One compiler run a layer, so that each sees only the globals it may use. */
const layers = ['core', 'cli', 'electron', 'renderer', 'scripts', 'test'];

let failed = false;
for (const layer of layers) {
  if (!existsSync(join(root, layer, 'tsconfig.json'))) continue;
  const run = spawnSync('npx', ['tsc', '-p', join(layer, 'tsconfig.json')], { cwd: root, stdio: 'inherit' });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
