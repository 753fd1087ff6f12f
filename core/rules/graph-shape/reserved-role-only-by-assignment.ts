import { federatedEntries, isFederatedEntry } from '../federated-entry.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-113',
  name: 'reserved-role-only-by-assignment',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'Nobody enters an AWSReservedSSO role with a SAML assertion or a web identity.',
  why: 'IAM Identity Center makes and manages these roles; AssumeRoleWithSAML does not work on them, and their trust policy is not yours to change.',
  fix: 'Assign the permission set to a user or group of Identity Center, or federate to a role of your own.',
  sources: ['sts-saml'],
  kinds: federatedEntries,
  *check(edge, { graph }) {
    if (!isFederatedEntry(graph, edge)) return;
    const message = `${named(graph, edge.from)} federates into ${named(graph, edge.to)}, which Identity Center manages: only an assignment enters it.`;
    yield { target: { edge: edge.id }, message };
  },
});
