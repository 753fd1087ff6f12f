import type { Policy } from './policy.ts';
import type { Request } from './request.ts';

/** The kinds of policies that a request meets, in the order in which AWS asks them. */
export const layers = ['rcp', 'scp', 'resource', 'identity', 'boundary', 'session'] as const;
export type Layer = (typeof layers)[number];

/** The policies that apply to a request. What is left out does not exist. */
export interface Policies {
  /**
   * Resource control policies of the resource's account, one list a level: the root, each organizational unit on the way, the account.
   * None for a resource of the management account. RCPFullAWSAccess, which AWS attaches everywhere, need not be given.
   */
  readonly rcps?: readonly (readonly Policy[])[];
  /** Service control policies of the caller's account, in the same way. None for the management account and for service-linked roles. */
  readonly scps?: readonly (readonly Policy[])[];
  /** The policy of the resource: of a role, its trust policy. */
  readonly resource?: Policy;
  /** Those of the caller and, for a user, of its groups. */
  readonly identity?: readonly Policy[];
  readonly boundary?: Policy;
  /** Those passed when the session was made. An empty list says that it has none. */
  readonly session?: readonly Policy[];
}

/** How messages name the policies of a layer. */
export const layerNames: Readonly<Record<Layer, string>> = {
  rcp: 'resource control policy',
  scp: 'service control policy',
  resource: 'resource policy',
  identity: 'identity policy',
  boundary: 'permissions boundary',
  session: 'session policy',
};

/**
 * The policies of one layer that a request meets, by level. A service, a provider and an anonymous caller have no policies of their own:
 * only those of the resource's side count.
 */
export function policiesOf(layer: Layer, policies: Policies, { caller }: Request): readonly (readonly Policy[])[] {
  if (caller.type !== 'AWS' && layer !== 'rcp' && layer !== 'resource') return [];
  if (layer === 'rcp' || layer === 'scp') return policies[`${layer}s`] ?? [];
  if (layer === 'resource' || layer === 'boundary') return policies[layer] ? [[policies[layer]]] : [];
  const own = policies[layer] ?? [];
  return own.length > 0 ? [own] : [];
}
