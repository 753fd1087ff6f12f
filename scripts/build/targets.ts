import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as runEsbuild, type BuildOptions } from 'esbuild';
import { contract, events, isWindowChannel } from '#electron/ipc/contract.ts';
import { root } from '../generate/output.ts';
import type { Stamped } from './stamp.ts';

export interface Target extends Stamped {
  readonly build: () => Promise<void>;
}

const always = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'scripts/build.ts', 'scripts/build'];
const stampOf = (name: string): string => join('dist', '.stamps', name);

/** What every bundle for Node has in common. */
const node: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'silent',
  legalComments: 'none',
  // The ES builds of the libraries fall apart into what is used; the CommonJS ones come whole.
  mainFields: ['module', 'main'],
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
};

/** A warning of the bundler (an import that is not there, a cycle it cannot order) is a fault of ours. */
async function bundle(options: BuildOptions): Promise<void> {
  const { warnings } = await runEsbuild(options);
  if (warnings.length > 0) throw new Error(warnings.map(({ text, location }) => `${location?.file ?? ''}: ${text}`).join('\n'));
}

async function buildCli(): Promise<void> {
  // The chunks have a hash in their names: those of the last build would stay for ever.
  await rm(join(root, 'dist/cli'), { recursive: true, force: true });
  await bundle({
    ...node,
    entryPoints: { rolepath: 'cli/main.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(join(root, 'dist/cli/rolepath.mjs'), 0o755);
}

const names = (keys: readonly string[]): string => JSON.stringify(keys);

async function buildElectron(): Promise<void> {
  await bundle({
    ...node,
    entryPoints: ['electron/main/main.ts'],
    outfile: 'dist/electron/main.mjs',
    format: 'esm',
    external: ['electron'],
  });
  await bundle({
    ...node,
    entryPoints: ['electron/preload/preload.ts'],
    outfile: 'dist/electron/preload.cjs',
    format: 'cjs',
    external: ['electron'],
    define: { WINDOW_CHANNELS: names(Object.keys(contract).filter(isWindowChannel)), HOST_EVENTS: names(Object.keys(events)) },
  });
}

async function buildHost(): Promise<void> {
  await bundle({
    ...node,
    entryPoints: { host: 'electron/host/main.ts' },
    outdir: 'dist/host',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
  });
}

async function buildRenderer(): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'renderer/vite.config.ts'), logLevel: 'warn' });
}

/** Everything that is built, by name. */
export const targets = {
  cli: { inputs: [...always, 'cli', 'core', 'schemas'], output: 'dist/cli/rolepath.mjs', stamp: stampOf('cli'), build: buildCli },
  electron: {
    inputs: [...always, 'electron', 'core/base'],
    output: 'dist/electron/main.mjs',
    stamp: stampOf('electron'),
    build: buildElectron,
  },
  host: { inputs: [...always, 'electron', 'core/base'], output: 'dist/host/host.mjs', stamp: stampOf('host'), build: buildHost },
  renderer: {
    inputs: [...always, 'renderer', 'core', 'electron/ipc', 'schemas'],
    output: 'dist/renderer/index.html',
    stamp: stampOf('renderer'),
    build: buildRenderer,
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

export const isTargetName = (name: string): name is TargetName => Object.hasOwn(targets, name);
