import { resolve } from 'node:path';

/** What the program was started with. */
export interface StartArguments {
  readonly files: readonly string[];
  /** Where drafts and settings go instead of the user's own folder. */
  readonly userDataFolder?: string;
}

const userDataSwitch = '--user-data-dir=';

export interface StartSurroundings {
  /** The folder of the app when it runs from the sources; undefined when it is packaged and the program is the app. */
  readonly appFolder: string | undefined;
  /** The folder that relative names start from. */
  readonly folder: string;
}

const isSwitch = (word: string): boolean => word.startsWith('-');

/**
 * Reads the files out of a command line. Run from the sources, everything up to the folder of the app belongs to Electron and to the tools that
 * start it. Switches are Chromium's and ours; after `--` a file may begin with a dash.
 */
export function readArguments(argv: readonly string[], { appFolder, folder }: StartSurroundings): StartArguments {
  const words = appFolder === undefined ? argv.slice(1) : argv.slice(argv.findIndex((word) => resolve(folder, word) === appFolder) + 1);
  const end = words.indexOf('--');
  const named =
    end === -1
      ? words.filter((word) => !isSwitch(word))
      : [...words.slice(0, end).filter((word) => !isSwitch(word)), ...words.slice(end + 1)];
  const userData = words.find((word) => word.startsWith(userDataSwitch));
  return {
    files: named.map((file) => resolve(folder, file)),
    ...(userData === undefined ? {} : { userDataFolder: resolve(folder, userData.slice(userDataSwitch.length)) }),
  };
}
