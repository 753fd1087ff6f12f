import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from './built-program.ts';

let folder = '';
let program = '';
beforeAll(async () => void ({ folder, program } = await buildProgram()));
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

  test('--watch judges again when a model is saved, and waits out a moment without it', async () => {
    const models = join(folder, 'models');
    mkdirSync(models);
    const model = join(models, 'a.rolepath.yaml');
    copyFileSync('examples/web-app.rolepath.yaml', model);
    const child = spawn(process.execPath, [program, 'validate', models, '--watch'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    try {
      await expect.poll(() => told, { timeout: 30_000 }).toContain('0 errors');
      told = '';
      writeFileSync(model, readFileSync('examples/web-app-broken.rolepath.yaml', 'utf8'));
      await expect.poll(() => told, { timeout: 30_000 }).toMatch(/ error IDF-102 [\s\S]+[1-9] errors?, /);
    } finally {
      child.kill();
    }
  });
});
