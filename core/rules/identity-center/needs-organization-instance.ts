import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-602',
  name: 'needs-organization-instance',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Permission sets, account assignments, SAML applications and a delegated administrator belong to an organization instance.',
  why: 'An account instance knows users, groups, AWS managed applications and OAuth 2.0 applications only. It gives access to no account.',
  fix: 'Enable the organization instance in the management account, and draw these there.',
  sources: ['sso-inst'],
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    if (instance.fields['type'] !== 'account') return;
    const name = named(graph, instance.id);
    for (const child of graph.childrenOf(instance.id)) {
      const what = organizationOnly(graph, child);
      if (what === undefined) continue;
      const message = `${what} ${named(graph, child.id)} lies in ${name}, which is an account instance.`;
      yield { target: { node: child.id }, cause: { node: instance.id }, message };
    }
    if (instance.fields['delegatedAdmin'] === undefined) return;
    const message = `${name} is an account instance: it has no delegated administrator.`;
    yield { target: { node: instance.id, field: 'delegatedAdmin' }, message };
  },
});

function organizationOnly(graph: DocumentGraph, child: Node): string | undefined {
  if (child.kind === 'sso.permissionSet') return 'Permission set';
  if (child.kind === 'sso.accountAssignment') return 'Assignment';
  return child.kind === 'sso.application' && isSaml(graph, child) ? 'SAML application' : undefined;
}

/** Said so, or drawn so: an application that a user pool takes as its IdP speaks SAML. */
const isSaml = (graph: DocumentGraph, application: Node): boolean =>
  application.fields['applicationType'] === 'saml' ||
  graph.outOf(application.id).some(({ kind, isLegal }) => kind === 'application-federation' && isLegal);
