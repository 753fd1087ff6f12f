/** An IAM policy document, in one shape whatever way it was written. */
export interface Policy {
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  /** Undefined in an identity policy, which has none. */
  readonly principals?: Principals;
  readonly actions: Patterns;
  /** Undefined in a trust policy, which has none. */
  readonly resources?: Patterns;
  readonly conditions: readonly Condition[];
}

/** `Action` or `NotAction`, `Resource` or `NotResource`. */
export interface Patterns {
  readonly isNegated: boolean;
  readonly patterns: readonly string[];
}

/** `Principal` or `NotPrincipal`. */
export interface Principals {
  readonly isNegated: boolean;
  readonly list: readonly Principal[];
}

export interface Principal {
  /** `anyone` is the bare `"*"`. */
  readonly type: 'AWS' | 'Federated' | 'Service' | 'CanonicalUser' | 'anyone';
  readonly value: string;
}

/** One key under one operator. Its values are alternatives. */
export interface Condition {
  /** As written: `ForAnyValue:StringLike`, `StringEqualsIfExists`. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** What of a policy document cannot be read. */
export interface PolicyProblem {
  /** A path inside the document: `Statement.0.Effect`; empty for the document itself. */
  readonly path: string;
  readonly message: string;
}
