import { emptyDocument } from '#core/model/document.ts';
import { createModel } from '#core/model/open-model.ts';
import type { Answer, OpenedFile, Platform } from '../platform/platform.ts';
import { writtenReview } from '../state/review-text.ts';
import type { Services } from '../state/services.ts';
import type { EditorStore } from '../state/use-editor.ts';

/** Everything that a person does with files. Each asks about unsaved work first where it would be lost. */
export interface FileCommands {
  createNew(): Promise<void>;
  open(): Promise<void>;
  openExample(id: string): Promise<void>;
  openRecent(path: string): Promise<void>;
  openDropped(file: File): Promise<void>;
  openGiven(answer: Answer<OpenedFile>): Promise<void>;
  /** True when it was saved. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  backToGallery(): Promise<void>;
  /** To the clipboard of the system, and kept for a paste where that one may not be read. */
  copyText(text: string): void;
  copiedText(): Promise<string>;
}

const extension = '.rolepath.yaml';

/** `Web app` -> `web-app.rolepath.yaml`. */
const suggestedName = (name: string): string =>
  name.endsWith(extension)
    ? name
    : `${
        name
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-|-$/g, '') || 'untitled'
      }${extension}`;

export function createFileCommands(store: EditorStore, platform: Platform, notify: Services['notify']): FileCommands {
  const take = (file: OpenedFile): void => {
    const { name, path, version, text, layout, review, config } = file;
    store.getState().open({ origin: { name, path, version }, text, layoutText: layout, reviewText: review, config });
  };

  /** True when the open model may be replaced. */
  const mayLeave = async (): Promise<boolean> => {
    const { isDirty, origin } = store.getState();
    if (!isDirty) return true;
    const answer = await platform.confirmDiscard(origin.name);
    if (!answer.ok) return false;
    return answer.value === 'discard' || (answer.value === 'save' && (await commands.save()));
  };

  const openWith = async (ask: () => Promise<Answer<OpenedFile | null>>): Promise<void> => {
    if (!(await mayLeave())) return;
    const answer = await ask();
    if (!answer.ok) notify({ text: answer.error.message, tone: 'error' });
    else if (answer.value) take(answer.value);
  };

  const write = async (isNew: boolean, overwrites: boolean): Promise<boolean> => {
    const state = store.getState();
    const { origin, places, reviewText, savedReviewText } = state;
    const text = (state.brokenFile ?? state.file).text();
    const path = isNew ? null : origin.path;
    // One that is on the disk already is not written again: a browser would download it with every save.
    const isKnown = path !== null && !overwrites && reviewText === savedReviewText;
    const model = { text, layout: places.size === 0 ? null : state.layoutText(), review: isKnown ? null : writtenReview(state) };
    const answer =
      path === null
        ? await platform.saveAs(suggestedName(origin.path === null ? state.file.document.name : origin.name), model)
        : await platform.save(path, overwrites ? null : origin.version, model);
    if (!answer.ok) {
      const action = answer.error.code === 'changed' ? { action: { label: 'Overwrite', run: () => void write(false, true) } } : {};
      notify({ text: answer.error.message, tone: 'error', ...action });
      return false;
    }
    if (!answer.value) return false;
    state.markSaved(answer.value, text, places, reviewText);
    notify({ text: `Saved ${answer.value.name}`, tone: 'done' });
    return true;
  };

  let lastCopied = '';
  const commands: FileCommands = {
    async createNew() {
      if (!(await mayLeave())) return;
      const text = createModel({ ...emptyDocument, name: 'Untitled' }).text();
      const origin = { name: `untitled${extension}`, path: null, version: null };
      store.getState().open({ origin, text, layoutText: null, reviewText: null, config: null });
    },
    open: () => openWith(() => platform.open()),
    openExample: (id) => openWith(() => platform.openExample(id)),
    openRecent: (path) => openWith(() => platform.read(path)),
    openDropped: (file) => openWith(() => platform.openDropped(file)),
    openGiven: (answer) => openWith(async () => answer),
    save: () => write(false, false),
    saveAs: () => write(true, false),
    async backToGallery() {
      if (await mayLeave()) store.getState().closeFile();
    },
    copyText(text) {
      lastCopied = text;
      void platform.copyText(text);
    },
    copiedText: async () => lastCopied,
  };
  return commands;
}
