import { textOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import { fieldPath } from '../../model/field-path.ts';
import { listOf, mappingOf } from '../../policy/field-shape.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { readUserPoolKey } from './provider-key.ts';

export default defineNodeRule({
  code: 'IDF-517',
  name: 'login-key-has-pool-region',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'The login key of a user pool is cognito-idp.<region>.amazonaws.com/<poolId>, with the Region of the user pool.',
  why: 'The identity pool compares the key of Logins with its providers. A name with another Region or form fits no token: "Token is not from a supported provider".',
  fix: 'Take the Region from the id of the user pool, which begins with it.',
  sources: ['cdg-integ', 'gh-supported'],
  kinds: ['cognito.identityPool'],
  *check(pool, { graph }) {
    if (pool.reference !== undefined) return;
    for (const [index, item] of listOf(pool.fields['cognitoIdentityProviders']).entries()) {
      const written = textOf(mappingOf(item) ?? {}, 'providerName');
      if (written === undefined || written.includes('${')) continue;
      const target = { node: pool.id, field: fieldPath('cognitoIdentityProviders', index, 'providerName') };
      const key = readUserPoolKey(written);
      if (!key || key.clientId !== undefined) {
        const message = `"${written}" of identity pool ${named(graph, pool.id)} names no user pool: the form is cognito-idp.<region>.amazonaws.com/<poolId>.`;
        yield { target, message };
      } else if (key.region !== key.poolRegion) {
        const message = `"${written}" says Region "${key.region}", and the user pool lies in "${key.poolRegion}".`;
        const fix = called(`Take Region "${key.poolRegion}"`, setField({ node: pool.id }, target.field, key.around.join(key.poolRegion)));
        yield { target, message, fix };
      }
    }
  },
});
