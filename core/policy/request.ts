/** Who asks, as far as the drawing tells. */
export interface Caller {
  readonly type: 'AWS' | 'Federated' | 'Service';
  /**
   * An ARN, the domain name of a built-in provider, or a service principal. `*` stands for every part that the drawing does not tell:
   * `arn:aws:iam::*:role/*Reader`.
   */
  readonly name: string;
  /** The twelve digits of the caller's account; undefined when the drawing does not tell. */
  readonly account?: string;
}

/** What a request carries under one condition key, as far as the drawing tells. */
export type ContextValue =
  /** Exactly one value, which is one of these. */
  | { readonly oneOf: readonly string[] }
  /** A list that holds these and lacks those; what else it holds is not known. */
  | { readonly holds: readonly string[]; readonly lacks: readonly string[] };

/** A request that a policy is asked about. */
export interface Request {
  readonly caller: Caller;
  /** Every one of them must be allowed: `sts:AssumeRole`, and `sts:TagSession` when tags are passed. */
  readonly actions: readonly string[];
  /** By condition key in lower case (IAM does not mind the case of keys). A key that is missing here is not known. */
  readonly context: ReadonlyMap<string, ContextValue>;
}
