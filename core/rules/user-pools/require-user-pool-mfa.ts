import { textsOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { admitsLocalUsers } from './app-client.ts';
import { clientsOf, isConfiguredHere, mfaOf, spendingsOf } from './user-pool.ts';

/**
 * Without a value, MFA is off. A pool that only machines and federated users come through asks nobody for a password, and neither does
 * one whose first factors leave it out. Source: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cognito.UserPoolProps.html
 */
export default defineNodeRule({
  code: 'IDF-413',
  name: 'require-user-pool-mfa',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A user pool whose tokens open an identity pool or an API asks for more than a password.',
  why: 'A password alone stands between an attacker and the AWS credentials or the API that the tokens of the pool lead to.',
  fix: 'Set MFA to ON, or to OPTIONAL with adaptive authentication.',
  sources: ['cdg-mfa', 'prowler'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const mfa = mfaOf(pool);
    if (!isConfiguredHere(pool) || mfa === 'ON' || mfa === 'OPTIONAL' || !asksForPassword(pool)) return;
    const [spending] = clientsOf(graph, pool)
      .filter((client) => admitsLocalUsers(graph, client))
      .flatMap((client) => spendingsOf(graph, client));
    if (!spending) return;
    const state = mfa === 'OFF' ? 'has MFA OFF' : 'sets no MFA, which is then off';
    const message = `User pool ${named(graph, pool.id)} ${state}, and its tokens open ${named(graph, spending.to)}.`;
    yield { target: { node: pool.id, field: 'mfaConfiguration' }, message };
  },
});

function asksForPassword({ fields }: Node): boolean {
  const factors = textsOf(fields, 'allowedFirstAuthFactors');
  return factors.length === 0 || factors.includes('PASSWORD');
}
