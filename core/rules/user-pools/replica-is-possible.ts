import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { listed } from './enumeration.ts';
import { isConfiguredHere, mfaOf, partsOf } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-440',
  name: 'replica-is-possible',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A user pool with a replica has Essentials or Plus, a multi-Region customer managed key, the updated issuer, one replica at most, and no authenticator app as its only second factor.',
  why: 'The replica cannot be enabled, or it fails in the fail-over, exactly when it is needed: a replica knows no authenticator apps, no sign-up and no password reset.',
  fix: 'Choose the plan, the key and the issuer type before a second Region is drawn, and offer a second factor that works there.',
  sources: ['cdg-mrr'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const replicas = partsOf(graph, pool, 'cognito.poolSettings').filter(
      (settings) => isConfiguredHere(settings) && textOf(settings.fields, 'replicaRegion') !== undefined,
    );
    const [replica, ...others] = replicas;
    if (!replica || !isConfiguredHere(pool)) return;
    const lacks = lacksOf(pool);
    const target = { node: replica.id, field: 'replicaRegion' };
    if (lacks.length > 0)
      yield {
        target,
        message: `User pool "${labelOf(pool)}" cannot have a replica: it lacks ${listed(lacks)}.`,
        cause: { node: pool.id },
      };
    for (const other of others) {
      const message = `User pool "${labelOf(pool)}" has another replica already; it may have one.`;
      yield { target: { node: other.id, field: 'replicaRegion' }, message };
    }
    yield* appsOnly(pool);
  },
});

function lacksOf({ fields }: Node): readonly string[] {
  const key = textOf(fields, 'kmsKeyArn');
  // Ids of multi-Region keys begin with mrk-: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
  const isSingleRegion = key !== undefined && /:key\/(?!mrk-)/.test(key);
  return [
    ...(fields['userPoolTier'] === 'LITE' ? ['the plan Essentials or Plus'] : []),
    ...(fields['keyType'] !== 'CUSTOMER_MANAGED_KEY' || isSingleRegion ? ['a multi-Region customer managed key'] : []),
    ...(fields['issuerType'] === 'UPDATED' ? [] : ['the updated issuer']),
  ];
}

/** Users with another factor can still sign in at the replica. */
function* appsOnly(pool: Node): Iterable<Violation> {
  const factors = textsOf(pool.fields, 'enabledMfas');
  const mfa = mfaOf(pool);
  if ((mfa !== 'ON' && mfa !== 'OPTIONAL') || factors.length === 0 || factors.some((factor) => factor !== 'SOFTWARE_TOKEN_MFA')) return;
  const message = `User pool "${labelOf(pool)}" has authenticator apps as its only second factor, which its replica does not support.`;
  yield { target: { node: pool.id, field: 'enabledMfas' }, message, severity: 'warning' };
}
