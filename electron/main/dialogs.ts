import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { modelNameOf } from '../ipc/companion-names.ts';

const filters: FileFilter[] = [
  { name: 'Rolepath models', extensions: ['yaml', 'yml'] },
  { name: 'All files', extensions: ['*'] },
];

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The file that a person picks, or undefined. */
export async function askForFile(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: 'Open a model', properties: ['openFile'], filters });
  return canceled ? undefined : filePaths[0];
}

/** Where a person wants a model saved, or undefined. */
export async function askWhereToSave(window: BrowserWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the model',
    defaultPath: modelNameOf(name),
    filters,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return undefined;
  const path = modelNameOf(filePath);
  // The system has asked about the name that was typed, not about the one with the ending.
  const isOther = path !== filePath && (await exists(path));
  return isOther && !(await mayReplace(window, [basename(path)])) ? undefined : path;
}

/** The folder for an export, or undefined. */
export async function askForFolder(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Export into a folder',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** True when a person lets these files of the folder be replaced. */
export async function mayReplace(window: BrowserWindow, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) return true;
  const shown = paths.slice(0, 10).join('\n') + (paths.length > 10 ? `\nand ${paths.length - 10} more` : '');
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Replace ${paths.length === 1 ? 'a file' : `${paths.length} files`} in this folder?`,
    detail: shown,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
