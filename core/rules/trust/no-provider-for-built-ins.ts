import { issuerOf } from '../../catalog/edges/assume-role-with-web-identity/issuer.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { trusted } from './principals.ts';

export default defineNodeRule({
  code: 'IDF-226',
  name: 'no-provider-for-built-ins',
  severity: 'info',
  outcome: 'HYGIENE',
  summary: 'Google, Facebook, Login with Amazon and Cognito identity pools need no IAM OIDC provider.',
  why: 'They are built in: a trust policy names accounts.google.com, graph.facebook.com, www.amazon.com or cognito-identity.amazonaws.com as its federated principal.',
  fix: 'Drop the provider and trust the built-in principal.',
  sources: ['iam-oidcrole', 'api-oidc'],
  kinds: ['iam.oidcProvider'],
  *check(provider, { graph }) {
    const issuer = issuerOf(provider, { graph });
    if (issuer === undefined || provider.reference !== undefined) return;
    const { sort } = trusted({ path: '', type: 'Federated', value: issuer });
    if (sort !== 'built-in' && sort !== 'cognito') return;
    yield {
      target: { node: provider.id, field: 'url' },
      message: `${named(graph, provider.id)} registers "${issuer}", which IAM knows by itself.`,
    };
  },
});
