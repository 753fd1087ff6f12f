import type { FieldValue } from './document.ts';
import type { Problem } from './problem.ts';

/** The version that this Rolepath writes. A higher one is opened read-only; lower ones are migrated. */
export const currentVersion = 1;

export type VersionState =
  | { readonly state: 'current'; readonly problem?: Problem }
  | { readonly state: 'older'; readonly version: number }
  | { readonly state: 'newer'; readonly problem: Problem };

/** Judges what stands behind `rolepath:`; undefined: nothing does. */
export function judgeVersion(value: FieldValue | undefined, current = currentVersion): VersionState {
  if (value === undefined) return { state: 'current', problem: missingVersion };
  const version = typeof value === 'string' ? Number(value) : value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'current', problem: badVersion };
  if (version < current) return { state: 'older', version };
  return version > current ? { state: 'newer', problem: newerVersion(version, current) } : { state: 'current' };
}

const missingVersion: Problem = {
  code: 'missing-version',
  severity: 'warning',
  message: `The file does not say which version of the format it is written in.`,
  fix: `Write "rolepath: ${currentVersion}" on its first line.`,
  at: [],
};

const badVersion: Problem = {
  code: 'bad-version',
  severity: 'error',
  message: `"rolepath" must be the version of the format: a whole number, from 1 on.`,
  fix: `Write "rolepath: ${currentVersion}".`,
  at: ['rolepath'],
};

const newerVersion = (version: number, current: number): Problem => ({
  code: 'newer-version',
  severity: 'error',
  message: `The file is written for version ${version} of the format; this Rolepath knows version ${current}. It is opened read-only.`,
  fix: 'Open it with a newer Rolepath.',
  at: ['rolepath'],
});
