import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-701',
  name: 'no-trust-or-mfa-for-simple-ad',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'Simple AD has no trusts, no MFA and no schema extensions, and is no source of Identity Center.',
  why: 'Simple AD is a subset of Active Directory on Samba: Directory Service offers neither trusts nor RADIUS for it.',
  fix: 'Use AWS Managed Microsoft AD; the Standard edition is made for small directories.',
  sources: ['ds-simple', 'sso-onprem'],
  kinds: ['trust-or-connector', 'directory-log-on'],
  *check({ id, kind, fields, from, to, isLegal }, { graph }) {
    // Simple AD as the source of Identity Center is told by rule IDF-617.
    if (!isLegal || graph.nodes.get(to)?.kind !== 'ds.simpleAd') return;
    if (kind === 'trust-or-connector') {
      const message = `${named(graph, from)} is to trust ${named(graph, to)} or to be reached through it, but Simple AD has no trusts and is no connector.`;
      yield { target: { edge: id }, message };
    } else if (fields['mfaEnforced'] === true) {
      const message = `${named(graph, from)} is to log on to ${named(graph, to)} with a second factor, but Simple AD has no MFA.`;
      yield { target: { edge: id, field: 'mfaEnforced' }, message };
    }
  },
});
