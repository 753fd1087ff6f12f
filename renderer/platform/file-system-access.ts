/** The parts of the File System Access API that the editor uses; Chromium has them, other browsers do not. */
export interface FileAccess {
  showOpenFilePicker(options: { multiple: boolean; id: string; types: readonly PickerType[] }): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

export const modelTypes: readonly PickerType[] = [
  { description: 'Rolepath model, layout and review', accept: { 'application/yaml': ['.yaml', '.yml'] } },
];

const isFileAccess = (candidate: object): candidate is FileAccess =>
  'showOpenFilePicker' in candidate && 'showDirectoryPicker' in candidate;

/** The API of this browser, or undefined: then files come by an input and go as downloads. */
export const fileAccess = (): FileAccess | undefined => (isFileAccess(window) ? window : undefined);

/** A picker rejects with this when a person closes it. */
export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Writes through the browser's own swap file: the old bytes stay until all new ones are there. */
export async function writeHandle(handle: FileSystemFileHandle, text: string): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

/** Writes a relative path below a folder and makes the folders between. */
export async function writeBelow(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<FileSystemFileHandle> {
  const segments = path.split('/');
  const name = segments.pop() ?? path;
  let place = folder;
  for (const segment of segments) place = await place.getDirectoryHandle(segment, { create: true });
  const handle = await place.getFileHandle(name, { create: true });
  await writeHandle(handle, text);
  return handle;
}
