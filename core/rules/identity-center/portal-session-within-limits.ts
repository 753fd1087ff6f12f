import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-614',
  name: 'portal-session-within-limits',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A session of the access portal lasts 15 minutes to 90 days (129,600 minutes).',
  why: 'IAM Identity Center refuses any other duration of the portal session. How long a session in an account lasts is another setting: that of the permission set.',
  fix: 'Set 15 to 129,600 minutes, or leave the field out: then a portal session lasts 8 hours.',
  sources: ['sso-portal'],
});
