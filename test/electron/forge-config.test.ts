import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { afterEach, describe, expect, test, vi } from 'vitest';

const load = async () => {
  vi.resetModules();
  return (await import('../../forge.config.ts')).default;
};

afterEach(() => vi.unstubAllEnvs());

describe('the package', () => {
  test('has every fuse in its safe position', async () => {
    const { plugins = [] } = await load();
    expect(plugins.map((plugin) => plugin.name)).toEqual(['fuses']);
    expect(Reflect.get(plugins[0] ?? {}, 'fusesConfig')).toEqual({
      version: FuseVersion.V1,
      strictlyRequireAllFuses: true,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.WasmTrapHandlers]: true,
    });
  });

  test('is made for three systems', async () => {
    const { makers = [] } = await load();
    const made = makers.map((maker) => ('platforms' in maker && 'name' in maker ? [maker.name, maker.platforms] : []));
    expect(made).toEqual([
      ['squirrel', ['win32']],
      ['zip', ['darwin', 'linux']],
      ['dmg', ['darwin']],
      ['deb', ['linux']],
    ]);
  });

  test('holds the build and the examples, not the sources', async () => {
    const { packagerConfig } = await load();
    const ignore = packagerConfig?.ignore;
    if (typeof ignore !== 'function') throw new Error('the config names no filter');
    const kept = [
      '',
      '/package.json',
      '/dist',
      '/dist/electron/main.mjs',
      '/dist/renderer/assets/index.js',
      '/examples/web-app.rolepath.yaml',
      '/NOTICE',
    ];
    const left = ['/node_modules', '/core', '/electron/main/main.ts', '/test', '/dist/cli', '/dist/.stamps', '/examples-of-mine', '/.git'];
    expect(kept.filter((path) => ignore(path))).toEqual([]);
    expect(left.filter((path) => !ignore(path))).toEqual([]);
  });

  test('comes as an archive, offers itself for YAML and never takes it over', async () => {
    const { packagerConfig } = await load();
    expect(packagerConfig?.asar).toBe(true);
    expect(packagerConfig?.extendInfo).toEqual({
      CFBundleDocumentTypes: [expect.objectContaining({ CFBundleTypeExtensions: ['yaml', 'yml'], LSHandlerRank: 'Alternate' })],
    });
  });

  test('takes Electron from a folder that the environment names, and only then', async () => {
    expect((await load()).packagerConfig).not.toHaveProperty('electronZipDir');
    vi.stubEnv('ELECTRON_ZIP_DIR', '/somewhere');
    expect((await load()).packagerConfig).toMatchObject({ electronZipDir: '/somewhere' });
  });
});
