import { dialog, type BrowserWindow } from 'electron';
import type { Reply } from '../ipc/contract.ts';

type Choice = Reply<'confirmDiscard'>;
const choices: readonly Choice[] = ['save', 'discard', 'cancel'];

/** Asks what happens to unsaved work. */
export async function askToSave(window: BrowserWindow, name: string): Promise<Choice> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Save the changes to "${name}"?`,
    detail: 'They are lost otherwise.',
    buttons: ['Save', "Don't save", 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return choices[response] ?? 'cancel';
}

interface OpenDocument {
  readonly name: string;
  readonly edited: boolean;
}

export interface CloseGuardCalls {
  readonly document: () => OpenDocument;
  readonly save: () => void;
  readonly discard: () => Promise<void>;
}

/** Keeps the window open while there is unsaved work, until a person has decided. */
export function guardClose(window: BrowserWindow, { document, save, discard }: CloseGuardCalls): void {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    const choice = await askToSave(window, document().name);
    if (choice === 'save') save();
    if (choice === 'discard') {
      await discard();
      window.destroy();
    }
  };
  window.on('close', (event) => {
    if (!document().edited || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask().finally(() => {
      isAsking = false;
    });
  });
}
