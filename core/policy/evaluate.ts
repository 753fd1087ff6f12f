import { explainDecision, type Explanation } from './explain.ts';
import { layers, policiesOf, type Layer, type Policies } from './layer.ts';
import { applies, readyStatements } from './matcher.ts';
import type { Policy } from './policy.ts';
import { namingOf, type Naming } from './principal.ts';
import type { CompleteRequest } from './request.ts';

/** What AWS decides about a request. */
export interface Decision {
  /** `implicit-deny`: nothing denies it, but something that would have to allow it does not. */
  readonly outcome: 'allowed' | 'explicit-deny' | 'implicit-deny';
  /** What decides: the layer that denies, that would have to allow, or that has the last word. */
  readonly layer: Layer;
  /** Of several actions, the one that is refused; otherwise the first. */
  readonly action: string;
  /** Every statement of every policy, and why it applies or not. Made by the first question. */
  readonly explanation: Explanation;
}

type Verdict = Pick<Decision, 'outcome' | 'layer'>;

/**
 * Decides a request as AWS documents it: a Deny anywhere; then the resource control policies, the service control policies, the policy of
 * the resource, and those of the caller: identity, permissions boundary, session. Within an account the policy of the resource may allow
 * by itself: what it grants to the caller itself is not limited by an implicit deny elsewhere, what it grants to the caller's role is limited
 * by boundary and session policy, and what it grants to the account leaves the decision to the caller's policies. Between accounts
 * both sides must allow.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function evaluate(request: CompleteRequest, policies: Policies): Decision {
  const verdicts = request.actions.map((action) => ({ action, ...decide(request, policies, action) }));
  const verdict = verdicts.find(({ outcome }) => outcome !== 'allowed') ?? verdicts[0];
  if (verdict === undefined) throw new Error('Bug: a request has at least one action.');
  let explanation: Explanation | undefined;
  return {
    ...verdict,
    get explanation() {
      return (explanation ??= explainDecision(request, policies, verdict));
    },
  };
}

function decide(request: CompleteRequest, policies: Policies, action: string): Verdict {
  const has = (policy: Policy, effect: 'Allow' | 'Deny'): boolean =>
    readyStatements(policy).some((one) => one.statement.effect === effect && applies(one, request, action) === 'yes');
  const denying = layers.find((layer) => policiesOf(layer, policies, request).some((level) => level.some((policy) => has(policy, 'Deny'))));
  if (denying !== undefined) return { outcome: 'explicit-deny', layer: denying };
  const allows = (layer: Layer): boolean =>
    policiesOf(layer, policies, request).every((level) => level.some((policy) => has(policy, 'Allow')));
  if (!allows('scp')) return { outcome: 'implicit-deny', layer: 'scp' };
  const naming = policies.resource && grantOf(policies.resource, request, action);
  if (request.caller.type !== 'AWS')
    return naming ? { outcome: 'allowed', layer: 'resource' } : { outcome: 'implicit-deny', layer: 'resource' };
  return decideForPrincipal(request, policies, naming, allows);
}

/** How closely the policy of the resource names the caller in a statement that allows the request; undefined where none does. */
function grantOf(policy: Policy, request: CompleteRequest, action: string): Naming | undefined {
  let closest: Naming | undefined;
  for (const one of readyStatements(policy)) {
    const { effect, principals } = one.statement;
    if (effect !== 'Allow' || principals === undefined || applies(one, request, action) !== 'yes') continue;
    const naming = namingOf(principals, request);
    if (naming === 'itself') return naming;
    if (closest !== 'role') closest = naming;
  }
  return closest;
}

function decideForPrincipal(
  request: CompleteRequest,
  policies: Policies,
  naming: Naming | undefined,
  allows: (layer: Layer) => boolean,
): Verdict {
  const isOwn = request.caller.account !== undefined && request.caller.account === request.resourceAccount;
  if (naming === undefined && (!isOwn || mustAllow(request))) return { outcome: 'implicit-deny', layer: 'resource' };
  if (isOwn && naming === 'itself') return { outcome: 'allowed', layer: 'resource' };
  const isRoot = request.caller.session?.endsWith(':root') === true;
  const hasIdentity = policiesOf('identity', policies, request).length > 0;
  const isGranted = isRoot || (isOwn && naming === 'role') || (hasIdentity && allows('identity'));
  if (!isGranted) return { outcome: 'implicit-deny', layer: 'identity' };
  if (!allows('boundary')) return { outcome: 'implicit-deny', layer: 'boundary' };
  if (!allows('session') || lacksSessionPolicy(request, policies)) return { outcome: 'implicit-deny', layer: 'session' };
  return { outcome: 'allowed', layer: isOwn && naming === 'role' ? 'resource' : 'identity' };
}

/**
 * The trust policy of a role and the policy of a KMS key must allow the request themselves, even within their account.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
const mustAllow = ({ resource }: CompleteRequest): boolean => /^arn:[^:]+:(?:iam:[^:]*:[^:]*:role\/|kms:[^:]*:[^:]*:key\/)/.test(resource);

/** A federated user's session without a session policy may do nothing by the user's policies. */
const lacksSessionPolicy = (request: CompleteRequest, policies: Policies): boolean =>
  request.caller.session?.includes(':federated-user/') === true && policiesOf('session', policies, request).length === 0;
