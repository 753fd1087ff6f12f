import { setField } from '../../commands/set-field.ts';
import { called } from '../edits.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { givesEverything } from './administrator-set.ts';
import { accountsOfSet } from './assignment.ts';
import { hoursNamed, sessionHours } from './session-hours.ts';

/**
 * AWS names no number for "short". A session in an account that outlasts the default session of the access portal keeps somebody in
 * whom the portal itself would have let go.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/user-interactive-sessions.html
 */
const portalHours = 8;

export default defineNodeRule({
  code: 'IDF-615',
  name: 'short-account-session',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Sessions in accounts are short: whoever is removed keeps a running one until its duration is over.',
  why: 'Removing an assignment or disabling a user stops new sessions only. A running one lasts up to the 12 hours of the permission set; on a command line the portal session comes before it, so that 20 + 12 hours are possible. Application sessions end within about 30 minutes.',
  fix: 'Set the session duration to PT1H. In an incident, attach a policy that denies whatever was issued before a time.',
  sources: ['sso-auth', 'sso-durcons'],
  kinds: ['sso.permissionSet'],
  *check(set, { graph }) {
    const hours = sessionHours(set);
    if (set.reference !== undefined || hours === undefined || hours <= portalHours || accountsOfSet(graph, set.id).size === 0) return;
    // Of administrators, `short-administrator-session` tells.
    if (givesEverything(graph, set)) return;
    const message = `Sessions of permission set ${named(graph, set.id)} run for ${hoursNamed(hours)}, and go on when the person is removed.`;
    const fix = called('Set the session duration to one hour', setField({ node: set.id }, 'sessionDuration', 'PT1H'));
    yield { target: { node: set.id, field: 'sessionDuration' }, message, fix };
  },
});
