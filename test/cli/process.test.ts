import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rolepath-cli-'));
const program = join(folder, 'dist', 'cli', 'rolepath.mjs');

/** A bundle of its own, so that the test runs what stands in the sources and disturbs nobody's `dist`. */
beforeAll(() =>
  build({
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
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

const call = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', cwd: folder });

describe('the program as a process', () => {
  test('validates standard input and tells by its exit status', () => {
    const sound = call(['validate', '-'], readFileSync('examples/web-app.rolepath.yaml', 'utf8'));
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    expect(sound.stdout).toContain('0 errors');
    const broken = call(['validate', '-'], readFileSync('examples/web-app-broken.rolepath.yaml', 'utf8'));
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^<stdin>:\d+:\d+ error IDF-/);
    expect(call(['validate', '-'], '- no\n- model\n').status).toBe(2);
  });

  test('names the reason in one line when a folder stands where a file must be', () => {
    expect(call(['export', 'mermaid', '.'])).toMatchObject({ status: 2, stderr: 'rolepath: cannot read ".": it is a folder\n' });
  });

  test('ends in silence when nobody reads its output to the end', async () => {
    const child = spawn(process.execPath, [program, 'schema', 'model'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const status = await new Promise((resolve) => void child.on('close', resolve));
    expect({ status, told }).toEqual({ status: 0, told: '' });
  });
});
