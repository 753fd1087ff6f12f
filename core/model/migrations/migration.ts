import type { FieldValue } from '../document.ts';

/** A step from one version of the format to the next. Once released it never changes. */
export interface Migration {
  /** The version that it leads to, one above the version that it takes. */
  readonly to: number;
  /** What changed in the format. */
  readonly why: string;
  /** The whole file as plain values, in the new version; the version key is set by the caller. */
  readonly up: (file: Readonly<Record<string, FieldValue>>) => Readonly<Record<string, FieldValue>>;
}
