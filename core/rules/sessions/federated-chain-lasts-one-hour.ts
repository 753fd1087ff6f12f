import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { idleMaximums } from './idle-maximum.ts';
import { oneHour } from './one-hour.ts';

export default defineRule({
  code: 'IDF-315',
  name: 'federated-chain-lasts-one-hour',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary:
    'A session from Identity Center, an identity pool, SAML or OIDC that assumes a second role is role chaining: nobody is promised more than an hour there.',
  why: 'What federation gives is a role session, so the second role is assumed with the credentials of a role. The new session ends after an hour, and people are thrown out in the middle of their work.',
  fix: 'Assign the permission set, or federate, to the second role directly; or accept the hour: leave the longest session of the role at 3600 seconds.',
  sources: ['iam-terms'],
  unverified: 'Derived: AWS defines role chaining in general and does not list these cases one by one.',
  *check({ graph }) {
    for (const { role, seconds, federatedChains } of idleMaximums(graph))
      for (const { id, from } of federatedChains)
        yield {
          target: { edge: id },
          message: `${named(graph, from)} is entered with a federated session, so it gets ${oneHour} s of role ${named(graph, role.id)}, not the ${seconds} s that the role allows.`,
          cause: { node: role.id },
        };
  },
});
