/** Finds the nearest of some names: `; did you mean "x"?`, or nothing. */
export type Suggest = (word: string, candidates: Iterable<string>) => string;

/** A name in a policy that AWS does not know, or that cannot be right where it stands. */
export interface NameFault {
  readonly code: 'unknown-action' | 'unknown-condition-key' | 'wrong-resource-type';
  /** Inside the policy: `Statement.0.Action.1`. */
  readonly path: string;
  /** A sentence without its end. */
  readonly message: string;
}
