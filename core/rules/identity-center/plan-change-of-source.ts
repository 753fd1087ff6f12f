import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { sourceNames, sourcesOf, writtenSource } from './identity-source.ts';

/** Speaks only where a change is drawn: `plannedIdentitySource` beside the source of today. */
export default defineNodeRule({
  code: 'IDF-620',
  name: 'plan-change-of-source',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The identity source of a running instance is not changed to or from Active Directory in place.',
  why: 'The change deletes users, groups and assignments, and with them the roles of the permission sets; the portal URL and the identity store id become others. Everybody loses access, administrators too.',
  fix: 'Make an IAM role or user for the emergency first, note the assignments, and plan the day on which they are made again.',
  sources: ['sso-src', 'sso-srccons'],
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    const planned = writtenSource(instance, 'plannedIdentitySource');
    const [today, ...others] = sourcesOf(graph, instance);
    if (planned === undefined || today === undefined || others.length > 0 || planned === today) return;
    if (planned !== 'activeDirectory' && today !== 'activeDirectory') return;
    const message = `${named(graph, instance.id)} is to change from ${sourceNames[today]} to ${sourceNames[planned]}: its users, groups and assignments are deleted.`;
    yield { target: { node: instance.id, field: 'plannedIdentitySource' }, message };
  },
});
