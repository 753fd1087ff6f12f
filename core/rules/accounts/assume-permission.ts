import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { allows } from '../../policy/admits.ts';
import { anyOf, type Answer } from '../../policy/answer.ts';
import { accountIdOf } from '../../paths/hop-request.ts';
import { listOf } from '../../policy/field-shape.ts';
import type { Statement } from '../../policy/policy.ts';
import { policyOf } from '../../policy/policy-of.ts';
import { coversResource } from '../../policy/resources.ts';
import { grantsOf, holdersOf, isAdministratorAccess, policyNameFields, type Grant } from '../grants.ts';
import { iamArnOf } from '../iam-arn.ts';

/** The call, and what goes with it where session tags are sent. */
type AssumingAction = 'sts:AssumeRole' | 'sts:TagSession';

/** What the policies of a caller say of `sts:AssumeRole`, or of `sts:TagSession`. */
interface AssumePermissions {
  /** `yes` when one allows it on the role, a condition counting as meant; `no` when one denies it, or all is written and nothing allows it. */
  mayAssume(role: Node): Answer;
  /** True where some statement is about the action: then it was meant to say which ones. */
  readonly speakOfAssuming: boolean;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function assumePermissionsOf(graph: DocumentGraph, caller: string, action: AssumingAction = 'sts:AssumeRole'): AssumePermissions {
  const grants = grantsOf(graph, caller).filter(({ use }) => use === 'grant');
  const about = grants.map(({ statement }) => statement).filter(({ actions }) => allows(actions, action) === 'yes');
  const otherwise: Answer = isFullyWritten(graph, caller, grants) ? 'no' : 'unknown';
  return {
    speakOfAssuming: about.some(({ actions }) => !actions.isNegated),
    mayAssume(role) {
      const arn = iamArnOf(graph, role) ?? `arn:aws:iam::${accountIdOf(graph, role) ?? '*'}:role/*`;
      const onRole = ({ resources }: Statement): Answer => coversResource(resources, arn);
      if (about.some((statement) => statement.effect === 'Deny' && statement.conditions.length === 0 && onRole(statement) === 'yes'))
        return 'no';
      const allowed = anyOf(about.filter(({ effect }) => effect === 'Allow').map(onRole));
      return allowed === 'no' ? otherwise : allowed;
    },
  };
}

/** True where every policy of the caller can be read, and there is one at all. */
const isFullyWritten = (graph: DocumentGraph, caller: string, grants: readonly Grant[]): boolean =>
  grants.some(({ target }) => target.node !== undefined) &&
  holdersOf(graph, caller).every((holder) => holder.reference === undefined && !hasUnread(graph, holder));

/** Named policies whose content is not known, and drawn ones without a document that can be read. */
const hasUnread = (graph: DocumentGraph, holder: Node): boolean =>
  policyNameFields.some((field) => listOf(holder.fields[field]).some((arn) => !isAdministratorAccess(arn))) ||
  (holder.fields['inlinePolicy'] !== undefined && !policyOf(holder, 'inlinePolicy')) ||
  policiesOf(holder.id, graph).some(
    ({ policy, as }) => as !== 'boundary' && (policy.reference !== undefined || !policyOf(policy, 'document')),
  );
