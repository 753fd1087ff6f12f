import { defineFieldRule } from '../rule.ts';

export default defineFieldRule({
  code: 'IDF-705',
  name: 'trust-settings-in-range',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A trust names the remote domain in full, is outgoing, incoming or two-way, and is a forest trust or an external one; its password is the same on both sides.',
  why: 'CreateTrust refuses a single-label domain such as CORP and any other direction or type. With different passwords the trust is made and never verifies.',
  fix: 'Name the domain in full (corp.example.com), choose a direction and a type that exist, and use one password on both sides.',
  sources: ['api-dstrust', 'ds-trust'],
});
