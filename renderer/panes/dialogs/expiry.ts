import { monthsAfter } from '../../state/days.ts';

/** How long a decision counts. */
export type Term = 'quarter' | 'year' | 'never' | 'day';

/** The choice of a person; `day` belongs to the term of that name. */
export interface Expiry {
  readonly term: Term;
  readonly day?: string;
}

/** The last day on which a decision counts; undefined for one that counts for good, and while no day is chosen. */
export function expiryOf({ term, day }: Expiry, today: string): string | undefined {
  if (term === 'quarter') return monthsAfter(today, 3);
  if (term === 'year') return monthsAfter(today, 12);
  return term === 'day' && day !== undefined && day >= today ? day : undefined;
}

/** The choice that leads to a day that stands in a review. */
export function termOf(expires: string | undefined, today: string): Expiry {
  if (expires === undefined) return { term: 'never' };
  const named = (['quarter', 'year'] as const).find((term) => expiryOf({ term }, today) === expires);
  return named ? { term: named } : { term: 'day', day: expires };
}
