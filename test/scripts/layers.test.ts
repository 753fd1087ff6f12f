import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const tool = (name: string): string => resolve('node_modules', '.bin', name);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolepath-layers-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) cpSync(file, join(folder, file));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Plants files in an empty project that has our own settings, and answers what the linter says. */
function lint(files: Readonly<Record<string, string>>): string {
  const names = Object.keys(files);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), files[name]!);
  }
  return spawnSync(tool('oxlint'), names, { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('the layers', () => {
  test.each([
    ['core/planted.ts', 'node:fs'],
    ['core/planted.ts', 'react'],
    ['core/planted.ts', 'electron'],
    ['core/deep/planted.ts', '../../cli/run.ts'],
    ['core/planted.ts', '#renderer/main.tsx'],
    ['cli/planted.ts', '#renderer/main.tsx'],
    ['cli/planted.ts', 'electron'],
    ['electron/planted.ts', '#renderer/main.tsx'],
    ['electron/planted.ts', '#cli/run.ts'],
    ['renderer/planted.ts', 'node:fs'],
    ['renderer/planted.ts', '#electron/main/app.ts'],
    ['renderer/planted.ts', '#cli/run.ts'],
  ])('%s may not import %s', (file, module) => {
    expect(lint({ [file]: `import * as planted from '${module}';\nexport const used = planted;\n` })).toContain('no-restricted-imports');
  });

  test('an allowed import passes, so that the refusals above mean something', () => {
    expect(lint({ 'cli/allowed.ts': `import * as core from '#core/base/result.ts';\nexport const used = core;\n` })).toContain(
      'Found 0 warnings and 0 errors',
    );
  });

  test('imports that run in a circle are refused', () => {
    const circle = {
      'core/a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
      'core/b.ts': `import { a } from './a.ts';\nexport const b = (): number => a();\n`,
    };
    expect(lint(circle)).toContain('no-cycle');
  });

  test.each(['document.title', 'process.argv', 'window.name'])('core does not compile with %s', (global) => {
    rmSync(join(folder, 'core'), { recursive: true, force: true });
    mkdirSync(join(folder, 'core'));
    cpSync('core/tsconfig.json', join(folder, 'core', 'tsconfig.json'));
    writeFileSync(join(folder, 'core', 'planted.ts'), `export const planted = ${global};\n`);
    const run = spawnSync(tool('tsc'), ['-p', 'core/tsconfig.json'], { cwd: folder, encoding: 'utf8' });
    expect(run.stdout).toMatch(/error TS2(304|584|591|580)/);
  });
});
