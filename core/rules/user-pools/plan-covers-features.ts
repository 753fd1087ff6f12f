import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { essentialsFeaturesOf, plusFeaturesOf } from './feature-plan.ts';
import { listed } from '../enumeration.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineNodeRule({
  code: 'IDF-417',
  name: 'plan-covers-features',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'The feature plan of a user pool covers what is drawn of it.',
  why: 'Cognito answers FeatureUnavailableInTier. Lite lacks e-mail MFA, passkeys and one-time passwords as first factor, choice-based sign-in, access token customisation and managed login; only Plus has threat protection.',
  fix: 'Raise the plan (UserPoolTier), or do without the features.',
  unverified:
    'That event versions V2_0 and V3_0 of the pre token generation trigger are what the plans call access token customisation is derived.',
  sources: ['cdg-plans', 'api-signin', 'api-addons', 'cdg-mrr', 'cdg-sess'],
  kinds: ['cognito.userPool'],
  *check(pool, { graph }) {
    const tier = pool.fields['userPoolTier'];
    if (!isConfiguredHere(pool) || (tier !== undefined && tier !== 'LITE' && tier !== 'ESSENTIALS')) return;
    const essentials = tier === 'LITE' ? essentialsFeaturesOf(graph, pool) : [];
    const plus = plusFeaturesOf(pool);
    const missing = [...essentials, ...plus];
    const [first] = missing;
    if (!first) return;
    const wanted = plus.length > 0 ? 'PLUS' : 'ESSENTIALS';
    // Without a plan AWS takes Essentials, but threat protection is also said to force Plus: no error then.
    const isCertain = tier !== undefined && missing.some(({ isDerived }) => !isDerived);
    yield {
      target: { node: pool.id, field: tier === undefined ? first.field : 'userPoolTier' },
      message: `User pool ${named(graph, pool.id)} has the plan ${tier ?? 'ESSENTIALS by default'}, which does not include ${listed([...new Set(missing.map(({ name }) => name))])}.`,
      fix: called(`Choose the plan ${wanted}`, setField({ node: pool.id }, 'userPoolTier', wanted)),
      ...(!isCertain && { severity: 'warning' }),
    };
  },
});
