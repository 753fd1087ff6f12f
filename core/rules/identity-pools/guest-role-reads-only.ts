import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { excessOf } from './guest-reading.ts';
import { allowedTo, guestPoolsOf, placeIn } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-504',
  name: 'guest-role-reads-only',
  severity: 'error',
  outcome: 'RISK',
  summary: 'A guest role allows no writes, no wildcards and no listing of shared data.',
  why: 'Anyone on the internet gets this role without signing in: what it allows is public.',
  fix: 'Allow exact reads on exact ARNs, or limit the statement to the identity with ${cognito-identity.amazonaws.com:sub}.',
  sources: ['cdg-ipsec'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const [pool] = role.reference === undefined ? guestPoolsOf(graph, role) : [];
    if (!pool) return;
    for (const grant of allowedTo(graph, role.id))
      for (const { part, may } of excessOf(grant)) {
        const message = `Guests of ${named(graph, pool.id)} get role ${named(graph, role.id)} without signing in, and may ${may}.`;
        yield { target: placeIn(grant, part), message };
      }
  },
});
