import { defineEdgeRule } from '../rule.ts';
import { named } from '../names.ts';

export default defineEdgeRule({
  code: 'IDF-622',
  name: 'external-idp-provisions-users',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'Users and groups of an external IdP are provisioned in Identity Center, by SCIM or by hand.',
  why: 'The SAML assertion proves who signs in, but creates nobody: only users and groups that exist can be assigned, and the NameID of the assertion must equal the user name.',
  fix: 'Provision over SCIM, or make the users and groups by hand with the user names that the IdP sends; say which on the edge.',
  sources: ['sso-srccons', 'sso-abac'],
  kinds: ['external-idp-source'],
  *check(edge, { graph }) {
    if (!edge.isLegal || edge.fields['provisioning'] !== undefined || graph.nodes.get(edge.to)?.reference !== undefined) return;
    // Whoever is drawn in the identity store says how people come there.
    const isProvisioned = graph.childrenOf(edge.to).some(({ kind, fields }) => kind === 'sso.principal' && fields['origin'] !== undefined);
    if (isProvisioned) return;
    const message = `${named(graph, edge.from)} signs people in, but nothing says how ${named(graph, edge.to)} gets its users and groups.`;
    yield { target: { edge: edge.id }, message };
  },
});
