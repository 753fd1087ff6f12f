import type { DocumentGraph } from '../../graph/graph.ts';
import { allows } from '../../policy/admits.ts';
import { allOf, anyOf, not, type Answer } from '../../policy/answer.ts';
import { holds, readyCondition } from '../../policy/condition.ts';
import { policyOf } from '../../policy/policy-of.ts';
import type { Statement } from '../../policy/policy.ts';
import { requestBy } from '../../policy/request.ts';
import { coversResource } from '../../policy/resources.ts';
import { grantsOf, isAdministratorAccess, isLimit, type Grant } from '../grants.ts';
import { deniedToAccountOf } from './guardrails.ts';

/** What the drawing tells about what a principal may do: its policies, and what is denied to its account. */
export interface Permissions {
  readonly grants: readonly Grant[];
  /** A permissions boundary limits the principal, and its content is not drawn. */
  readonly hasUnreadLimit: boolean;
}

/** Whether a principal may do something, as far as written, and the statement that allows it, or may. */
export interface Permission {
  readonly answer: Answer;
  readonly by?: Grant;
}

export const permissionsOf = (graph: DocumentGraph, principal: string): Permissions => ({
  grants: [...grantsOf(graph, principal), ...deniedToAccountOf(graph, principal)],
  hasUnreadLimit: hasUnreadLimit(graph, principal),
});

/**
 * Asks whether an action is allowed on a resource: `yes` when a statement allows it without a condition, no statement denies it, and the
 * boundary lets it through; `unknown` where a condition, a policy variable or an unread boundary decides. `*` in the resource stands for
 * every value: `arn:aws:iam::111122223333:role/*` asks about all roles of the account. Of SCPs the denials count; resource policies and RCPs
 * are not asked.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export const mayDo = (permissions: Permissions, action: string, resource: string): Permission =>
  ask(permissions, action, ({ resources }) => coversResource(resources, resource));

/** The same on some resource, whichever: enough for what makes a resource of its own. */
export const mayDoSomewhere = (permissions: Permissions, action: string): Permission =>
  ask(permissions, action, ({ effect, resources }) => (effect === 'Deny' ? coversResource(resources, '*') : 'yes'));

function ask({ grants, hasUnreadLimit: isUnread }: Permissions, action: string, onResource: (statement: Statement) => Answer): Permission {
  const answerOf = ({ statement }: Grant): Answer => {
    const covered = allows(statement.actions, action);
    if (covered === 'no') return 'no';
    return allOf([
      covered,
      onResource(statement),
      ...statement.conditions.map((condition) => holds(readyCondition(condition, undefined), nothingKnown)),
    ]);
  };
  const isAllow = ({ statement }: Grant): boolean => statement.effect === 'Allow';
  const denied = anyOf(grants.filter((grant) => !isAllow(grant) && !isAvoidable(grant)).map(answerOf));
  const allowing = grants.filter((grant) => isAllow(grant) && grant.use === 'grant').map((by) => ({ by, answer: answerOf(by) }));
  const best = allowing.find(({ answer }) => answer === 'yes') ?? allowing.find(({ answer }) => answer === 'unknown');
  if (!best || denied === 'yes') return { answer: 'no' };
  const limits = grants.filter((grant) => isAllow(grant) && grant.use === 'limit').map(answerOf);
  const limited = [...(limits.length > 0 ? [anyOf(limits)] : []), ...(isUnread ? (['unknown'] as const) : [])];
  const answer = allOf([best.answer, not(denied), ...limited]);
  return answer === 'no' ? { answer } : { answer, by: best.by };
}

/**
 * A Deny that every caller gets round, who chooses the Region and https itself. A guardrail on Regions counts only when it leaves services
 * out by NotAction: one that denies everything elsewhere may stop services that are in one Region only.
 */
const isAvoidable = ({ statement: { actions, conditions } }: Grant): boolean =>
  conditions.some(({ key }) => {
    const name = key.toLowerCase();
    return name === 'aws:securetransport' || (name === 'aws:requestedregion' && actions.isNegated);
  });

const nothingKnown = requestBy({ type: 'AWS', name: '*' });

/** True where a boundary is drawn whose content is not. */
export function hasUnreadLimit(graph: DocumentGraph, principal: string): boolean {
  const node = graph.nodes.get(principal);
  const boundary = node?.fields['permissionsBoundary'];
  if (boundary !== undefined && boundary !== null && !isAdministratorAccess(boundary)) return true;
  return graph.outOf(principal).some((edge) => {
    const policy = edge.kind === 'has-policy' && edge.isLegal ? graph.nodes.get(edge.to) : undefined;
    return (
      policy !== undefined &&
      isLimit(graph, edge) &&
      policyOf(policy, 'document') === undefined &&
      !isAdministratorAccess(policy.fields['arn'] ?? policy.reference)
    );
  });
}
