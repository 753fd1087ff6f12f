import { resolve } from 'node:path';

/**
 * The files that a person has named: in a dialog, by an argument, by a drop, or earlier (the recent list). Nothing else is read or written for the
 * window, which cannot add to this set.
 */
export interface GrantedPaths {
  grant(path: string): void;
  has(path: string): boolean;
}

export function createGrantedPaths(): GrantedPaths {
  const granted = new Set<string>();
  return {
    grant(path) {
      granted.add(resolve(path));
    },
    // A path that is not in its plain form (`a/../b`) never came from us.
    has: (path) => granted.has(path),
  };
}
