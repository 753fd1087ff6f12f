import { isCompanionName, layoutNameOf, reviewNameOf } from '#electron/ipc/companion-names.ts';
import type { Answer, ModelToSave, OpenedFile, Platform, SavedFile } from './platform.ts';
import { fileAccess, isCancelled, modelTypes, writeBelow, writeHandle, type FileAccess } from './file-system-access.ts';
import { askForFiles, downloadText } from './file-transfer.ts';
import { readText } from './read-text.ts';

/** What a made-up path of this tab stands for. Without handles a save is a download. */
interface Place {
  readonly name: string;
  readonly model?: FileSystemFileHandle;
  readonly layout?: FileSystemFileHandle;
  readonly review?: FileSystemFileHandle;
}

interface Picked {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

type FileCalls = Pick<Platform, 'open' | 'openDropped' | 'saveAs' | 'save' | 'read'>;

const prefix = 'tab:';

/** True for a path that this tab gave out itself; every other path belongs to the host. */
export const isTabPath = (path: string): boolean => path.startsWith(prefix);

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
const refuse = (code: 'changed' | 'failed' | 'not-found', message: string): Answer<never> => ({ ok: false, error: { code, message } });
const versionOf = (file: File): string => `${file.lastModified}-${file.size}`;

/** A picker that is closed is a null; whatever else goes wrong is told. */
async function orNull<T>(work: () => Promise<Answer<T>>): Promise<Answer<T | null>> {
  try {
    return await work();
  } catch (error) {
    return isCancelled(error) ? ok(null) : refuse('failed', error instanceof Error ? error.message : String(error));
  }
}

const readIfThere = async (file: File | undefined): Promise<Answer<string | null>> => (file === undefined ? ok(null) : readText(file));

async function pick(access: FileAccess | undefined): Promise<readonly Picked[]> {
  if (access === undefined) return (await askForFiles()).map((file) => ({ file }));
  const handles = await access.showOpenFilePicker({ multiple: true, id: 'rolepath', types: modelTypes });
  return Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
}

/** The user's own files in a browser: picked together with their layout, saved in place where the browser can, else as downloads. */
export function createBrowserFiles(): FileCalls {
  const places = new Map<string, Place>();

  const remember = (place: Place): string => {
    const path = `${prefix}${places.size + 1}/${place.name}`;
    places.set(path, place);
    return path;
  };

  const opened = async (
    path: string,
    file: File,
    beside: { readonly layout?: File; readonly review?: File },
  ): Promise<Answer<OpenedFile>> => {
    const text = await readText(file);
    if (!text.ok) return text;
    const layout = await readIfThere(beside.layout);
    if (!layout.ok) return layout;
    const review = await readIfThere(beside.review);
    if (!review.ok) return review;
    // A tab sees only what was picked: no configuration of the folders above.
    return ok({
      path,
      name: file.name,
      text: text.value,
      layout: layout.value,
      review: review.value,
      config: null,
      version: versionOf(file),
    });
  };

  const openPicked = async (picked: readonly Picked[]): Promise<Answer<OpenedFile | null>> => {
    const model = picked.find(({ file }) => !isCompanionName(file.name)) ?? picked[0];
    if (model === undefined) return ok(null);
    const layout = picked.find(({ file }) => file.name === layoutNameOf(model.file.name));
    const review = picked.find(({ file }) => file.name === reviewNameOf(model.file.name));
    const place: Place = {
      name: model.file.name,
      ...(model.handle === undefined ? {} : { model: model.handle }),
      ...(layout?.handle === undefined ? {} : { layout: layout.handle }),
      ...(review?.handle === undefined ? {} : { review: review.handle }),
    };
    return opened(remember(place), model.file, { ...(layout && { layout: layout.file }), ...(review && { review: review.file }) });
  };

  const saveToFolder = async (
    access: FileAccess,
    name: string,
    { text, layout, review }: ModelToSave,
  ): Promise<Answer<SavedFile | null>> => {
    const folder = await access.showDirectoryPicker({ id: 'rolepath', mode: 'readwrite' });
    const isThere = await folder.getFileHandle(name).then(
      () => true,
      () => false,
    );
    // The folder picker cannot ask this itself.
    if (isThere && !window.confirm(`Replace "${name}" in the folder "${folder.name}"?`)) return ok(null);
    const layoutHandle = layout === null ? undefined : await writeBelow(folder, layoutNameOf(name), layout);
    const reviewHandle = review === null ? undefined : await writeBelow(folder, reviewNameOf(name), review);
    const model = await writeBelow(folder, name, text);
    const path = remember({ name, model, ...(layoutHandle && { layout: layoutHandle }), ...(reviewHandle && { review: reviewHandle }) });
    return ok({ path, name, version: versionOf(await model.getFile()) });
  };

  const saveAsDownload = (name: string, { text, layout, review }: ModelToSave, path = remember({ name })): Answer<SavedFile> => {
    downloadText(name, text);
    if (layout !== null) downloadText(layoutNameOf(name), layout);
    if (review !== null) downloadText(reviewNameOf(name), review);
    return ok({ path, name, version: 'downloaded' });
  };

  const saveInPlace = async (path: string, place: Place, version: string | null, model: ModelToSave): Promise<Answer<SavedFile>> => {
    const { text, layout, review } = model;
    if (place.model === undefined) return saveAsDownload(place.name, model, path);
    if (version !== null && versionOf(await place.model.getFile()) !== version) {
      return refuse('changed', `"${place.name}" was changed by another program since it was opened.`);
    }
    if (layout !== null && place.layout !== undefined) await writeHandle(place.layout, layout);
    // A file that was picked alone gives no leave to write beside it: the review becomes a download.
    if (review !== null && place.review !== undefined) await writeHandle(place.review, review);
    else if (review !== null) downloadText(reviewNameOf(place.name), review);
    await writeHandle(place.model, text);
    return ok({ path, name: place.name, version: versionOf(await place.model.getFile()) });
  };

  return {
    open: () => orNull(async () => openPicked(await pick(fileAccess()))),
    openDropped: (file) => opened(remember({ name: file.name }), file, {}),
    saveAs: (name, model) =>
      orNull(async () => {
        const access = fileAccess();
        return access === undefined ? saveAsDownload(name, model) : saveToFolder(access, name, model);
      }),
    async save(path, version, model) {
      const place = places.get(path);
      if (place === undefined) return refuse('not-found', 'This tab no longer knows the file. Use "Save as".');
      const saved = await orNull(() => saveInPlace(path, place, version, model));
      if (!saved.ok) return saved;
      return saved.value === null ? refuse('failed', `The browser did not let "${place.name}" be written.`) : ok(saved.value);
    },
    async read(path) {
      const place = places.get(path);
      if (place?.model === undefined) return refuse('not-found', 'This tab no longer knows the file. Open it again.');
      const layout = await place.layout?.getFile();
      const review = await place.review?.getFile();
      return opened(path, await place.model.getFile(), { ...(layout && { layout }), ...(review && { review }) });
    },
  };
}
