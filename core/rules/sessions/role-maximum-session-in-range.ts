import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-301',
  name: 'role-maximum-session-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'The longest session of a role lies between 3600 and 43200 seconds; without a value it is 3600.',
  why: 'IAM refuses to create or change the role with any other MaxSessionDuration.',
  fix: 'Choose 1 to 12 hours. A caller who wants less asks for less: 900 seconds are the least.',
  sources: ['api-role', 'iam-maxdur'],
});
