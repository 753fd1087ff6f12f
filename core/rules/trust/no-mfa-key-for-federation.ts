import { isSet } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { defineNodeRule } from '../rule.ts';
import { dropCondition } from './mends.ts';
import { trusted } from './principals.ts';
import { samlSenders } from './session-tags.ts';
import { nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-222',
  name: 'no-mfa-key-for-federation',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A statement for SAML or web identity alone does not require aws:MultiFactorAuthPresent.',
  why: 'AssumeRoleWithSAML and AssumeRoleWithWebIdentity carry no MFA information: the key is absent however the person signed in, and the role never opens.',
  fix: 'Drop the condition and enforce MFA at the identity provider, or test a claim that it sends.',
  sources: ['iam-sts'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const statement of writtenStatements(role).filter(isFederated)) {
      for (const condition of statement.conditions) {
        if (!isMfaKey(condition) || !locksOut(statement, condition)) continue;
        yield {
          target: placed(role, condition),
          message: `${nameOf(role, statement)} tests "${condition.key}" (${condition.operator}), which no federated request carries.`,
          ...(mayDrop(graph, role, statement) ? { fix: dropCondition('Drop the MFA condition', role, statement, condition) } : {}),
        };
      }
    }
  },
});

const isFederated = ({ principals }: Statement): boolean =>
  principals !== undefined &&
  !principals.isNegated &&
  principals.list.length > 0 &&
  principals.list.every(({ type }) => type === 'Federated');

/** Without its condition a Deny would deny everything, and an Allow would ask for no MFA unless the SAML provider does. */
function mayDrop(graph: DocumentGraph, role: Node, { effect, principals }: Statement): boolean {
  const edges = graph.into(role.id).filter(({ kind, isLegal }) => kind === 'assume-role-with-saml' && isLegal);
  const senders = edges.flatMap((edge) => samlSenders(graph, edge));
  const isSaml = principals?.list.every((principal) => trusted(principal).sort === 'saml') === true;
  return effect === 'Allow' && isSaml && senders.length > 0 && senders.every(([, fields]) => isSet(fields, 'mfaEnforced'));
}

const isMfaKey = ({ key }: Condition): boolean => /^aws:multifactorauth(?:present|age)$/i.test(key);

/**
 * An absent key fails a plain operator and passes `IfExists`, negated ones and `Null: true`. What it fails does not allow, what it passes
 * denies. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function locksOut({ effect }: Statement, { operator, values }: Condition): boolean {
  const passes = operator === 'Null' ? values.includes('true') : operator.endsWith('IfExists') || /Not/.test(operator);
  return passes === (effect === 'Deny');
}
