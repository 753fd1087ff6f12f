import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandLoaders } from '#cli/registry.ts';
import { buildProgram } from './built-program.ts';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action: {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
} = parse(readFileSync('action.yml', 'utf8'));

let folder = '';
let program = '';
beforeAll(async () => {
  ({ folder, program } = await buildProgram());
  mkdirSync(join(folder, 'models of a team'));
  copyFileSync('examples/web-app-broken.rolepath.yaml', join(folder, 'models of a team', 'broken.rolepath.yaml'));
  copyFileSync('examples/web-app.rolepath.yaml', join(folder, 'sound.rolepath.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the last step of the action as GitHub would: inputs put into its environment, the script given to bash with `-eo pipefail`. */
function runAction(inputs: Readonly<Record<string, string>>) {
  const { run = '', env = {} } = action.runs.steps.at(-1)!;
  const filled = Object.entries(env).map(([key, value]) => [
    key,
    key === 'ROLEPATH'
      ? program
      : value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, name: string) => inputs[name] ?? action.inputs[name]!.default),
  ]);
  const script = join(folder, 'step.sh');
  writeFileSync(script, run);
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...Object.fromEntries(filled) },
  });
}

describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  test('annotates what it finds and fails', () => {
    const { status, stdout } = runAction({});
    expect(stdout).toMatch(/^::error file=models of a team\/broken\.rolepath\.yaml,line=\d+/m);
    expect(status).toBe(1);
  });

  test('passes for a sound model, one of several lines, and writes a report where it is told to', () => {
    const { status } = runAction({ models: '\n  \nsound.rolepath.yaml\n', format: 'sarif', report: 'out.sarif', profile: 'recommended' });
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('never runs what an input says', () => {
    runAction({ models: '$(touch pwned)\n`touch pwned`\n; touch pwned' });
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

test('the hooks of pre-commit call commands that exist', () => {
  const hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  );
  expect(hooks.map(({ id }) => id)).toEqual(['rolepath-validate', 'rolepath-fmt']);
  for (const { entry, files } of hooks) {
    const [name, command] = entry.split(' ');
    expect(name).toBe('rolepath');
    expect([...commandLoaders.keys()]).toContain(command);
    expect('models/web-app.rolepath.yaml').toMatch(new RegExp(files));
    expect('models/web-app.rolepath.layout.yaml').not.toMatch(new RegExp(files));
  }
});
