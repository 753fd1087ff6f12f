import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A folder of its own with a bundle of the program, so that a test runs what stands in the sources and disturbs nobody's `dist`. */
export async function buildProgram(): Promise<{ readonly folder: string; readonly program: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'rolepath-cli-'));
  await build({
    entryPoints: { rolepath: 'cli/main.ts' },
    outdir: join(folder, 'dist', 'cli'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { yaml: join(process.cwd(), 'node_modules/yaml/browser/index.js') },
    logLevel: 'error',
  });
  return { folder, program: join(folder, 'dist', 'cli', 'rolepath.mjs') };
}
