import { fileAccess, isCancelled, writeBelow } from './file-system-access.ts';
import { download, downloadText } from './file-transfer.ts';
import type { Platform } from './platform.ts';
import { zip } from './zip.ts';

/** Files of an export: into a folder where the browser can write one, else one download (several files as a zip). */
export const exportFromBrowser: Platform['exportFiles'] = async (files) => {
  const count = files.length;
  const [only] = files;
  const access = fileAccess();
  try {
    if (access !== undefined) {
      const folder = await access.showDirectoryPicker({ id: 'rolepath-export', mode: 'readwrite' });
      for (const { path, text } of files) await writeBelow(folder, path, text);
      return { ok: true, value: { folder: folder.name, count } };
    }
    if (count === 1 && only !== undefined) downloadText(only.path.split('/').at(-1) ?? only.path, only.text);
    else download('rolepath-export.zip', new Blob([zip(files)], { type: 'application/zip' }));
    return { ok: true, value: { folder: 'the downloads', count } };
  } catch (error) {
    if (isCancelled(error)) return { ok: true, value: null };
    return { ok: false, error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
};
