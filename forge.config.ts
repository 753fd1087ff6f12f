import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerDMG } from '@electron-forge/maker-dmg';
import { MakerSquirrel } from '@electron-forge/maker-squirrel';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** What goes into the app; everything else of the tree (sources, tests, node_modules) is bundled into it or stays behind. */
const packaged = ['/package.json', '/LICENSE', '/NOTICE', '/dist/electron', '/dist/renderer', '/examples'];

const isPackaged = (path: string): boolean =>
  path === '' || packaged.some((kept) => path === kept || path.startsWith(`${kept}/`) || kept.startsWith(`${path}/`));

/** Models end in `.rolepath.yaml`; systems know only the last ending, so Rolepath offers itself for YAML and never takes it over. */
const documentTypes = [
  { CFBundleTypeName: 'Rolepath model', CFBundleTypeRole: 'Editor', LSHandlerRank: 'Alternate', CFBundleTypeExtensions: ['yaml', 'yml'] },
];
const mimeTypes = ['application/yaml', 'application/x-yaml', 'text/yaml'];

// Where the official download cannot be reached: a folder with the official zip in it.
const electronZipDir = process.env['ELECTRON_ZIP_DIR'];

const config: ForgeConfig = {
  packagerConfig: {
    name: 'Rolepath',
    executableName: 'rolepath',
    appBundleId: 'io.github.rolepath',
    appCategoryType: 'public.app-category.developer-tools',
    asar: true,
    ignore: (path) => !isPackaged(path),
    extendInfo: { CFBundleDocumentTypes: documentTypes },
    ...(electronZipDir === undefined || electronZipDir === '' ? {} : { electronZipDir }),
  },
  makers: [
    // Squirrel cannot register a file type; "Open with" and the command line do on Windows.
    new MakerSquirrel({ name: 'rolepath' }, ['win32']),
    new MakerZIP({}, ['darwin', 'linux']),
    new MakerDMG({}, ['darwin']),
    new MakerDeb({ options: { name: 'rolepath', bin: 'rolepath', productName: 'Rolepath', section: 'devel', mimeType: mimeTypes } }, [
      'linux',
    ]),
  ],
  plugins: [
    // The inspect fuse keeps test drivers out of the shipped app as well: the desktop suite drives the unpackaged build.
    new FusesPlugin({
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
    }),
  ],
};

export default config;
