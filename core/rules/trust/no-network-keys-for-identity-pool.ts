import type { Node } from '../../model/document.ts';
import type { Condition, Statement } from '../../policy/policy.ts';
import { cognitoPrincipal, names } from '../../policy/principal.ts';
import { requestBy } from '../../policy/request.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { poolsInto } from './identity-pools.ts';
import { assumeActions, covers, nameOf, placed, writtenStatements } from './statements.ts';

export default defineNodeRule({
  code: 'IDF-221',
  name: 'no-network-keys-for-identity-pool',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'The trust policy of a role that an identity pool uses in the enhanced flow tests no network key, such as aws:SourceIp.',
  why: 'In the enhanced flow Cognito itself calls STS: the address of the client is never the source, and the condition is never satisfied.',
  fix: 'Test the address in the permissions policy of the role, or use the classic flow.',
  sources: ['cdg-iam'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const isEnhanced = poolsInto(graph, role).some(({ edge }) => edge.fields['slot'] !== 'classic' && edge.fields['slot'] !== undefined);
    if (!isEnhanced) return;
    for (const statement of writtenStatements(role).filter(namesPools))
      for (const condition of statement.conditions)
        if (networkKeys.has(condition.key.toLowerCase())) yield networkKey(role, statement, condition);
  },
});

const networkKeys: ReadonlySet<string> = new Set(['aws:sourceip', 'aws:vpcsourceip', 'aws:sourcevpc', 'aws:sourcevpce']);

const namesPools = (statement: Statement): boolean =>
  assumeActions.some((action) => covers(statement, action)) &&
  statement.principals !== undefined &&
  names(statement.principals, requestBy({ type: 'Federated', name: cognitoPrincipal })) !== 'no';

function networkKey(role: Node, statement: Statement, condition: Condition): Violation {
  const { operator } = condition;
  const isNegated = /Not/.test(operator);
  const locksOut = (statement.effect === 'Deny') === isNegated && operator !== 'Null' && !operator.endsWith('IfExists');
  return {
    target: placed(role, condition),
    // The other way round, or where the key may be missing, the pool is not certainly locked out; nothing is said about the client.
    ...(locksOut ? {} : { severity: 'warning' }),
    message: `${nameOf(role, statement)} tests "${condition.key}", but in the enhanced flow of an identity pool the source is Cognito, never the client.`,
  };
}
