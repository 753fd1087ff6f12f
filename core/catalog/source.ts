import type { SourceKey } from './sources.ts';

/** How far a source can be trusted: AWS guide page, service model, 2023 archive, type listing, community. */
export type Grade = 'A' | 'M' | 'R' | 'S' | 'C';

/** A page that a fact rests on. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly grade: Grade;
}

/** The keys of the pages that a fact rests on, and what of it no page says. */
export interface Cited {
  readonly sources: readonly SourceKey[];
  /** What is derived or not confirmed by any source. Shown wherever the fact is shown; never the ground of an error. */
  readonly unverified?: string;
}
