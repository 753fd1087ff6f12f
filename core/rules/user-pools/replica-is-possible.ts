import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { isSingleRegionKey } from '../multi-region-key.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { listed } from '../enumeration.ts';
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
    yield* unmet(pool, replica);
    for (const other of others) {
      const message = `User pool "${labelOf(pool)}" has another replica already; it may have one.`;
      yield { target: { node: other.id, field: 'replicaRegion' }, message };
    }
    yield* appsOnly(pool);
  },
});

/** What is set otherwise is an error; where nothing is set otherwise, what nothing is said of is a warning. */
function* unmet(pool: Node, replica: Node): Iterable<Violation> {
  const { userPoolTier, keyType, issuerType } = pool.fields;
  const key = textOf(pool.fields, 'kmsKeyArn');
  const hasKey = keyType === 'CUSTOMER_MANAGED_KEY' || (keyType === undefined && key !== undefined);
  const wrong = [
    ...(userPoolTier === 'LITE' ? ['the plan Essentials or Plus'] : []),
    ...((keyType !== undefined && !hasKey) || (key !== undefined && isSingleRegionKey(key)) ? [multiRegionKey] : []),
    ...(issuerType !== undefined && issuerType !== 'UPDATED' ? ['the updated issuer'] : []),
  ];
  const unsaid = [
    ...(keyType === undefined && !hasKey ? [multiRegionKey] : []),
    ...(issuerType === undefined ? ['the updated issuer'] : []),
  ];
  const place = { target: { node: replica.id, field: 'replicaRegion' }, cause: { node: pool.id } };
  const name = `User pool "${labelOf(pool)}"`;
  if (wrong.length > 0) return yield { ...place, message: `${name} cannot have a replica: it lacks ${listed(wrong)}.` };
  if (unsaid.length === 0) return;
  const message = `${name} has a replica, and the drawing does not say that it has ${listed(unsaid)}, which a replica needs.`;
  yield { ...place, message, severity: 'warning' };
}

const multiRegionKey = 'a multi-Region customer managed key';

/** Users with another factor can still sign in at the replica. */
function* appsOnly(pool: Node): Iterable<Violation> {
  const factors = textsOf(pool.fields, 'enabledMfas');
  const mfa = mfaOf(pool);
  if ((mfa !== 'ON' && mfa !== 'OPTIONAL') || factors.length === 0 || factors.some((factor) => factor !== 'SOFTWARE_TOKEN_MFA')) return;
  const message = `User pool "${labelOf(pool)}" has authenticator apps as its only second factor, which its replica does not support.`;
  yield { target: { node: pool.id, field: 'enabledMfas' }, message, severity: 'warning' };
}
