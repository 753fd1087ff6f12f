import * as z from 'zod';

/** The largest model that is read or written, in UTF-16 units (32 Mi: three times the largest model that the bench opens). */
export const maxTextLength = 32 * 1024 * 1024;

export const fileText = z.string().max(maxTextLength);

/** What a host gave out as the place of a file. The window hands it back and never makes one up. */
export const filePath = z.string().min(1).max(4096);

/** A name to show or to suggest: one segment, no folder. */
export const fileName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^/\\\0]+$/);

/** The configuration that a model is judged with: the nearest `rolepath.config.yaml` in or above its folder. */
export const modelConfig = z.strictObject({
  /** Where it stands, to show. */
  path: filePath,
  text: fileText,
  /** The model's place, relative to the folder of the configuration. */
  modelPath: filePath,
});
export type ModelConfig = z.infer<typeof modelConfig>;

/** A model as it stands in a file (or in the gallery), with the layout and the review that stand beside it. */
export const openedFile = z.strictObject({
  /** Where it is saved; null when it has never been saved (an example, a new model). */
  path: filePath.nullable(),
  name: fileName,
  text: fileText,
  layout: fileText.nullable(),
  review: fileText.nullable(),
  config: modelConfig.nullable(),
  /** Changes when the file's bytes change; null without a file. Handed back on save, so that nobody's work is overwritten unseen. */
  version: z.string().max(128).nullable(),
});
export type OpenedFile = z.infer<typeof openedFile>;

/** Where a model was saved. */
export const savedFile = z.strictObject({ path: filePath, name: fileName, version: z.string().max(128) });
export type SavedFile = z.infer<typeof savedFile>;

/** A file that was open before; `folder` tells two of the same name apart. */
export const recentFile = z.strictObject({ path: filePath, name: fileName, folder: z.string().max(4096) });
export type RecentFile = z.infer<typeof recentFile>;

/** A model of the gallery. */
export const example = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  name: z.string(),
  description: z.string(),
});
export type Example = z.infer<typeof example>;

/** Unsaved work, written every second and offered again after a crash. */
export const draft = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  /** The file that the work belongs to; null when it was never saved. */
  path: filePath.nullable(),
  name: fileName,
  text: fileText,
  layout: fileText.nullable(),
  /** Absent in drafts of versions before 0.2. */
  review: fileText.nullable().default(null),
  /** The version of the file that the work started from. */
  version: z.string().max(128).nullable(),
});
export type Draft = z.infer<typeof draft>;

/** A draft as it is found again. `savedAt`: milliseconds since 1970 UTC. */
export const foundDraft = draft.extend({ savedAt: z.number().int().nonnegative() });
export type FoundDraft = z.infer<typeof foundDraft>;

/** One text file of an export; the path is relative and uses `/`. */
export const exportedFile = z.strictObject({ path: z.string().min(1).max(1024), text: fileText });
