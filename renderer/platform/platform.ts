import type { EventPayload, Reply, Request } from '#electron/ipc/contract.ts';
import type { MenuModel } from '#electron/ipc/menu-model.ts';
import type { Draft, Example, FoundDraft, OpenedFile, RecentFile, SavedFile } from '#electron/ipc/opened-file.ts';
import type { Answer } from '#electron/ipc/refusal.ts';

export type { MenuItem, MenuModel } from '#electron/ipc/menu-model.ts';
export type { Draft, Example, FoundDraft, OpenedFile, RecentFile, SavedFile } from '#electron/ipc/opened-file.ts';
export type { Answer } from '#electron/ipc/refusal.ts';

/** What a model needs to be saved. */
export interface ModelToSave {
  readonly text: string;
  /** The text of `name.rolepath.layout.yaml`; null writes none and leaves one that is there alone. */
  readonly layout: string | null;
  /** The text of `name.rolepath.review.yaml`; null writes none and leaves one that is there alone. */
  readonly review: string | null;
}

export interface AppInfo extends Readonly<Reply<'appInfo'>> {}

/**
 * Everything that the editor wants of the world around it. Two implementations: the desktop (Electron) and a plain browser
 * in front of the loopback host. Nothing here throws: a refusal is an answer, and null means that a person said no.
 */
export interface Platform {
  readonly host: 'desktop' | 'browser';
  /** True when the platform shows the menu itself (the native menu bar); else the renderer draws one. */
  readonly hasNativeMenu: boolean;
  appInfo(): Promise<Answer<AppInfo>>;

  listExamples(): Promise<Answer<readonly Example[]>>;
  /** An example opens as an unsaved model (`path` null): Save asks where to. */
  openExample(id: string): Promise<Answer<OpenedFile>>;

  /** Asks a person for a file. */
  open(): Promise<Answer<OpenedFile | null>>;
  /** Reads a file again that this platform gave out: a recent one, or the open one after a change on disk. */
  read(path: string): Promise<Answer<OpenedFile>>;
  /** Opens a file that was dropped on the page. */
  openDropped(file: File): Promise<Answer<OpenedFile>>;
  /**
   * Writes model, layout and review, all or none. `version` is that of the last open or save; the code `changed` is the answer when somebody
   * else wrote the file since, and null overwrites all the same.
   */
  save(path: string, version: string | null, model: ModelToSave): Promise<Answer<SavedFile>>;
  /** Asks a person where to save; `name` is suggested (`web-app.rolepath.yaml`). */
  saveAs(name: string, model: ModelToSave): Promise<Answer<SavedFile | null>>;
  /** Writes the files of an export where a person says; `folder` names the place for the message. */
  exportFiles(files: readonly { readonly path: string; readonly text: string }[]): Promise<Answer<Reply<'exportWithDialog'>>>;

  listRecent(): Promise<Answer<readonly RecentFile[]>>;
  clearRecent(): Promise<Answer<null>>;

  /** Called each second while there is unsaved work. */
  saveDraft(draft: Draft): Promise<Answer<null>>;
  /** Unsaved work of an earlier run; asked for once at the start. */
  listDrafts(): Promise<Answer<readonly FoundDraft[]>>;
  /** After a save, and when a person does not want the work back. */
  discardDraft(id: string): Promise<Answer<null>>;

  /** Called whenever an action's label, state or keys change. */
  setMenu(menu: MenuModel): Promise<Answer<null>>;
  /** Title, dot of unsaved work, and whether closing asks first. */
  setDocument(document: Request<'setDocument'>): Promise<Answer<null>>;
  /** Asks Save / Don't save / Cancel before another model takes the place of unsaved work. */
  confirmDiscard(name: string): Promise<Answer<Reply<'confirmDiscard'>>>;
  closeWindow(): Promise<Answer<null>>;

  /** Opens an https address outside the editor. */
  openExternal(url: string): Promise<Answer<null>>;
  copyText(text: string): Promise<Answer<null>>;
  /** The look of what the platform draws itself (dialogs, title bar); the page has its own style sheet. */
  setTheme(theme: Request<'setTheme'>['theme']): Promise<Answer<null>>;

  /** A file came in from outside: by argument, second start, double click. Told once per file, also when it came before the window listened. */
  onOpenFile(listener: (file: EventPayload<'fileOpened'>) => void): () => void;
  /** A command was chosen in the native menu; the id is that of the action. */
  onMenuAction(listener: (id: string) => void): () => void;
  /** The window closes and a person chose Save: save, discard the draft, call `closeWindow`. */
  onSaveAndClose(listener: () => void): () => void;
}
