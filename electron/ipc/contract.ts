import * as z from 'zod';
import {
  draft,
  example,
  exportedFile,
  fileName,
  filePath,
  fileText,
  foundDraft,
  openedFile,
  recentFile,
  savedFile,
} from './opened-file.ts';
import { menuModel } from './menu-model.ts';
import { refusal } from './refusal.ts';

const nothing = z.strictObject({});
const done = z.null();

/** Answered by the desktop and by the loopback host alike. */
const everywhere = <Q extends z.ZodType, A extends z.ZodType>(request: Q, reply: A) => ({ request, reply, host: 'every' as const });

/** Answered by the desktop only: dialogs, menus, the window itself. A browser has its own. */
const desktop = <Q extends z.ZodType, A extends z.ZodType>(request: Q, reply: A) => ({ request, reply, host: 'desktop' as const });

/** Spoken by the preload for the window; not on `window.bridge`. */
const preload = <Q extends z.ZodType, A extends z.ZodType>(request: Q, reply: A) => ({ request, reply, host: 'preload' as const });

/** Every channel between the window and its host; nothing else may cross. */
export const contract = {
  appInfo: everywhere(
    nothing,
    z.strictObject({ name: z.string(), version: z.string(), host: z.enum(['desktop', 'browser']), system: z.string(), engine: z.string() }),
  ),
  listExamples: everywhere(nothing, z.array(example)),
  openExample: everywhere(z.strictObject({ id: example.shape.id }), openedFile),
  /** The file that the program was started with, or that came in before the window listened; null when there is none. */
  takePendingFile: everywhere(nothing, openedFile.nullable()),
  /** Reads a file that the host gave out before: a recent one, or the open one again. */
  readFile: everywhere(z.strictObject({ path: filePath }), openedFile),
  /** Writes model, layout and review, all or none; a null leaves what is there alone. `version`: what was read or saved last; null overwrites whatever is there. */
  saveFile: everywhere(
    z.strictObject({
      path: filePath,
      text: fileText,
      layout: fileText.nullable(),
      review: fileText.nullable(),
      version: z.string().max(128).nullable(),
    }),
    savedFile,
  ),
  listRecent: everywhere(nothing, z.array(recentFile)),
  clearRecent: everywhere(nothing, done),
  saveDraft: everywhere(draft, done),
  listDrafts: everywhere(nothing, z.array(foundDraft)),
  discardDraft: everywhere(z.strictObject({ id: draft.shape.id }), done),

  openWithDialog: desktop(nothing, openedFile.nullable()),
  saveWithDialog: desktop(
    z.strictObject({ name: fileName, text: fileText, layout: fileText.nullable(), review: fileText.nullable() }),
    savedFile.nullable(),
  ),
  /** Writes text files into a folder that a person picks; null when they do not. */
  exportWithDialog: desktop(
    z.strictObject({ files: z.array(exportedFile).min(1).max(2000) }),
    z.strictObject({ folder: z.string(), count: z.number().int() }).nullable(),
  ),
  setMenu: desktop(menuModel, done),
  setDocument: desktop(z.strictObject({ name: fileName, path: filePath.nullable(), edited: z.boolean() }), done),
  confirmDiscard: desktop(z.strictObject({ name: fileName }), z.enum(['save', 'discard', 'cancel'])),
  /** Closes the window without asking again; the answer to the event `saveAndClose`. */
  closeWindow: desktop(nothing, done),
  openExternal: desktop(z.strictObject({ url: z.string().max(2048) }), done),
  copyText: desktop(z.strictObject({ text: fileText }), done),
  setTheme: desktop(z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }), done),

  /** The preload names the file that was dropped; a page cannot read a path out of a `File`. */
  openDropped: preload(z.strictObject({ path: filePath }), openedFile),
} as const;

/** What the host tells the window unasked. */
export const events = {
  /** A file came in: dropped on the dock, by a second start, by a double click; or the reason why it could not be read. */
  fileOpened: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: openedFile }),
    z.strictObject({ ok: z.literal(false), error: refusal }),
  ]),
  menuAction: z.strictObject({ id: z.string() }),
  /** The window is being closed and a person chose "Save": save, then call `closeWindow`. */
  saveAndClose: nothing,
} as const;

type Contract = typeof contract;
export type Channel = keyof Contract;
/** Channels that a page may call, in every host. */
export type SharedChannel = { [C in Channel]: Contract[C]['host'] extends 'every' ? C : never }[Channel];
/** Channels that a page may call on the desktop. */
export type WindowChannel = { [C in Channel]: Contract[C]['host'] extends 'preload' ? never : C }[Channel];
export type Request<C extends Channel> = z.infer<Contract[C]['request']>;
export type Reply<C extends Channel> = z.infer<Contract[C]['reply']>;

export type HostEvent = keyof typeof events;
export type EventPayload<E extends HostEvent> = z.infer<(typeof events)[E]>;

export const isChannel = (channel: string): channel is Channel => Object.hasOwn(contract, channel);

/** True when the desktop puts this channel on `window.bridge`. */
export const isWindowChannel = (channel: string): channel is WindowChannel => isChannel(channel) && contract[channel].host !== 'preload';
