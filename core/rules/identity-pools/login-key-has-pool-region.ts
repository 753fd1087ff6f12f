import { textOf } from '../../catalog/lowering/fields.ts';
import { setField } from '../../commands/set-field.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Fields, Node } from '../../model/document.ts';
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
      } else {
        const client = foreignClient(graph, pool, key.poolId, mappingOf(item) ?? {});
        if (client === undefined) continue;
        const field = fieldPath('cognitoIdentityProviders', index, 'clientId');
        const message = `"${client}" is the id of no app client that is drawn in user pool "${key.poolId}"; a token of another client "is not from a supported provider".`;
        // The user pool may have app clients that are not drawn.
        yield { target: { node: pool.id, field }, severity: 'warning', message };
      }
    }
  },
});

/** The client id of a provider, where the user pool is drawn beside the identity pool with the ids of all its app clients and this is none of them. */
function foreignClient(graph: DocumentGraph, pool: Node, userPoolId: string, provider: Fields): string | undefined {
  const client = textOf(provider, 'clientId');
  const beside = pool.in === undefined ? [] : graph.childrenOf(pool.in);
  const userPool = beside.find(({ kind, fields }) => kind === 'cognito.userPool' && textOf(fields, 'userPoolId') === userPoolId);
  if (client === undefined || client.includes('${') || !userPool) return undefined;
  const clients = graph.childrenOf(userPool.id).filter(({ kind }) => kind === 'cognito.appClient');
  const isKnown = clients.length === 0 || clients.some(({ fields }) => [undefined, client].includes(textOf(fields, 'clientId')));
  return isKnown ? undefined : client;
}
