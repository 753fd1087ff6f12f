import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** Source: https://docs.aws.amazon.com/singlesignon/latest/IdentityStoreAPIReference/API_CreateUser.html */
const reserved: ReadonlySet<unknown> = new Set(['Administrator', 'AWSAdministrators']);

export default defineNodeRule({
  code: 'IDF-624',
  name: 'no-reserved-store-name',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'No user or group of the identity store is called Administrator or AWSAdministrators.',
  why: 'Both names are reserved for users and groups: the identity store refuses to create them.',
  fix: 'Choose another name, such as PlatformAdmins.',
  sources: ['api-isu'],
  kinds: ['sso.principal'],
  *check(principal, { graph }) {
    const { name } = principal.fields;
    if (principal.reference !== undefined || !reserved.has(name)) return;
    const message = `${named(graph, principal.id)} has the name "${String(name)}", which the identity store reserves.`;
    yield { target: { node: principal.id, field: 'name' }, message };
  },
});
