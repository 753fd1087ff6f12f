import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { allNamed, named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { givesEverything, hasBoundary } from './administrator-set.ts';
import { assignmentOf, assignmentsOf } from './assignment.ts';
import { hoursNamed, sessionHours } from './session-hours.ts';

/**
 * What is judged is the length of the session: a boundary and the size of a group are what the message adds, since a short session of a
 * small group without a boundary is as the reference wants it, and how many people a group has is not drawn.
 */
export default defineNodeRule({
  code: 'IDF-608',
  name: 'short-administrator-session',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'A permission set with AdministratorAccess has sessions of one hour, and only few people get it.',
  why: 'These are the widest credentials of the organization. A session survives the sign-out from the access portal and the removal of the person, and runs until its duration is over.',
  fix: 'Set the session duration to PT1H, assign a small group or single users, and give the access for a limited time only. A permissions boundary keeps the rest out of reach.',
  sources: ['sso-dur', 'sso-auth'],
  kinds: ['sso.permissionSet'],
  *check(set, { graph }) {
    const hours = sessionHours(set);
    if (set.reference !== undefined || hours === undefined || hours <= 1 || !givesEverything(graph, set)) return;
    const assignments = assignmentsOf(graph, set.id).map((assignment) => assignmentOf(graph, assignment));
    const holders = [...new Set(assignments.flatMap(({ principals }) => principals.map(({ from }) => from)))];
    const bounded = hasBoundary(graph, set) ? '' : ' and no permissions boundary';
    const to = holders.length === 0 ? '' : ` to ${allNamed(graph, holders)}`;
    const message = `Permission set ${named(graph, set.id)} allows everything${to}, with sessions of ${hoursNamed(hours)}${bounded}.`;
    const fix = called('Set the session duration to one hour', setField({ node: set.id }, 'sessionDuration', 'PT1H'));
    yield { target: { node: set.id, field: 'sessionDuration' }, message, fix };
  },
});
