import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-525',
  name: 'principal-tag-map-limits',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A principal tag map has at most 50 tags for each provider.',
  why: 'SetPrincipalTagAttributeMap refuses a longer map. The default mapping takes two claims only: aud and sub for most providers.',
  fix: 'Map only the claims that policies test.',
  sources: ['api-cittags', 'cdg-afac'],
});
