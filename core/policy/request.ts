/** Who asks, as far as the drawing tells. */
export interface Caller {
  readonly type: 'AWS' | 'Federated' | 'Service' | 'CanonicalUser' | 'anonymous';
  /**
   * The ARN of a user, a role or an account's root, the domain name of a built-in provider, a service principal, a canonical user id; empty
   * for an anonymous caller. `*` stands for every part that the drawing does not tell: `arn:aws:iam::*:role/*Reader`.
   */
  readonly name: string;
  /** The ARN that makes the request: of the session where a role or a federated user asks. Undefined when the drawing does not tell. */
  readonly session?: string;
  /** The unique id (`AROA…`, `AIDA…`) that a principal element turns into. Undefined when it is not told. */
  readonly uniqueId?: string;
  /** The twelve digits of the caller's account; undefined when the drawing does not tell. */
  readonly account?: string;
}

/** What a request carries under one condition key, as far as the drawing tells. */
export type ContextValue =
  /** Exactly one value, which is one of these. */
  | { readonly oneOf: readonly string[] }
  /** A list of exactly these. An empty one says that the key is absent. */
  | { readonly values: readonly string[] }
  /** A list that holds these and lacks those; what else it holds is not known. */
  | { readonly holds: readonly string[]; readonly lacks: readonly string[] };

/** A request that a policy is asked about. */
export interface Request {
  readonly caller: Caller;
  /** Every one of them must be allowed: `sts:AssumeRole`, and `sts:TagSession` when tags are passed. */
  readonly actions: readonly string[];
  /** By condition key in lower case (IAM does not mind the case of keys). */
  readonly context: ReadonlyMap<string, ContextValue>;
  /** The ARN that is acted on; undefined when the drawing does not tell. */
  readonly resource?: string;
  /** True where everything is told: a key that is missing in `context` is absent from the request. Otherwise it is not known. */
  readonly isComplete?: boolean;
}

/** A request of which only the caller is told. */
export const requestBy = (caller: Caller): Request => ({ caller, actions: [], context: new Map() });

/** A request of which everything is known. */
export interface CompleteRequest extends Request {
  readonly resource: string;
  /** The account that owns the resource, which its ARN does not always tell. */
  readonly resourceAccount: string | undefined;
  readonly isComplete: true;
}

/** What a complete request is made of. */
export interface RequestParts {
  readonly caller: Caller;
  /** One action, or all that one call takes. */
  readonly action: string | readonly string[];
  readonly resource: string;
  /** Default: the account that the resource's ARN names. */
  readonly resourceAccount?: string;
  /** Every key that the request carries; a list for a key of several values. Nothing is added, not even `aws:PrincipalArn`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** Makes a complete request, once for any number of policies. */
export function completeRequest({ caller, action, resource, resourceAccount, context = {} }: RequestParts): CompleteRequest {
  const keys = Object.entries(context).map(([key, value]): readonly [string, ContextValue] => [
    key.toLowerCase(),
    typeof value === 'string' ? { oneOf: [value] } : { values: value },
  ]);
  return {
    caller,
    actions: typeof action === 'string' ? [action] : action,
    resource,
    resourceAccount: resourceAccount ?? (/^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource) ?? [])[1],
    context: new Map(keys),
    isComplete: true,
  };
}

const absent: ContextValue = { values: [] };

/** What a request carries under a key, written in lower case; undefined where that is not known. */
export const contextValueOf = ({ context, isComplete }: Request, key: string): ContextValue | undefined =>
  context.get(key) ?? (isComplete === true ? absent : undefined);

const sessionArn = /^arn:([^:]+):sts::(\d{12}):(assumed-role|federated-user)\/([^/]+)/;
const iamArn = /^arn:[^:]+:iam::(\d{12}):/;

/**
 * The caller behind the ARN that signs a request: of an IAM user, a role, an account's root, an assumed-role session or a federated user.
 * The ARN of a session does not tell its role's path: give `role` where there is one.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function callerOf(arn: string, role?: string): Caller {
  const [, partition, account, kind, name] = sessionArn.exec(arn) ?? [];
  if (account === undefined) {
    const own = iamArn.exec(arn)?.[1];
    return { type: 'AWS', name: arn, session: arn, ...(own === undefined ? {} : { account: own }) };
  }
  const resource = kind === 'assumed-role' ? 'role' : 'user';
  return { type: 'AWS', name: role ?? `arn:${partition}:iam::${account}:${resource}/${name}`, session: arn, account };
}
