import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-604',
  name: 'session-duration-within-limits',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'The session duration of a permission set is 1 to 12 hours, written as an ISO 8601 duration.',
  why: 'CreatePermissionSet refuses anything else. The AWSReservedSSO role itself always allows 12 hours; the permission set alone says how long a session lasts.',
  fix: 'Write PT1H to PT12H, or leave the field out: then sessions last one hour.',
  sources: ['sso-dur', 'api-ps'],
});
