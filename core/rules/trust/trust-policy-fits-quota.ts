import { policyDocument } from '../../catalog/lowering/policies.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const defaultLength = 2048;
const longest = 4096;

export default defineNodeRule({
  code: 'IDF-224',
  name: 'trust-policy-fits-quota',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A trust policy has at most 2,048 characters, and 4,096 where the quota of the account was raised.',
  why: 'IAM refuses a longer document; it happens after listing many identity pools or CI repositories.',
  fix: 'Split the role, or ask for the higher quota.',
  sources: ['iam-quotas'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    const document = role.reference === undefined ? policyDocument(role.fields['trustPolicy']) : undefined;
    // White space that nobody needs is not counted: how the file is indented decides nothing.
    const length = document === undefined ? 0 : JSON.stringify(document).length;
    const target = { node: role.id, field: 'trustPolicy' };
    const has = `The trust policy of ${named(graph, role.id)} has ${length} characters`;
    if (length > longest) yield { target, message: `${has}; IAM takes ${longest} at most.` };
    else if (length > defaultLength)
      yield { target, severity: 'warning', message: `${has}; IAM takes ${defaultLength} unless the quota of the account was raised.` };
  },
});
