/**
 * What a policy is for, which decides its grammar: of a role's trust, of what an identity may do, of what limits it (`boundary`, `session`),
 * of a resource, and the two guardrails of an organization.
 */
export type PolicyUse = 'trust' | 'identity' | 'boundary' | 'session' | 'resource' | 'scp' | 'rcp';

/** Where a part of a policy stands in its document, as a field path (see model/field-path.ts): `Statement.0.Condition.Bool`. */
interface Placed {
  readonly path: string;
}

/** An IAM policy document, in one shape whatever way it was written. */
export interface Policy {
  /** Undefined where the document names none: policy variables are then plain text. */
  readonly version?: string;
  readonly statements: readonly Statement[];
}

export interface Statement extends Placed {
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
export interface Patterns extends Placed {
  readonly isNegated: boolean;
  readonly patterns: readonly string[];
}

/** `Principal` or `NotPrincipal`. */
export interface Principals extends Placed {
  readonly isNegated: boolean;
  readonly list: readonly Principal[];
}

export interface Principal extends Placed {
  /** `anyone` is the bare `"*"`. */
  readonly type: 'AWS' | 'Federated' | 'Service' | 'CanonicalUser' | 'anyone';
  readonly value: string;
}

/** One key under one operator. Its values are alternatives. */
export interface Condition extends Placed {
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
