import { policiesOf } from '../../catalog/lowering/attached-policies.ts';
import { isSet } from '../../catalog/lowering/fields.ts';
import { listOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

export default defineNodeRule({
  code: 'IDF-815',
  name: 'policies-on-groups',
  severity: 'info',
  outcome: 'HYGIENE',
  summary: 'Policies are attached to groups and roles, not to users.',
  why: 'What is attached to single users is hard to review, and stays behind when somebody changes the team.',
  fix: 'Make a group for the job, attach the policies to it, and put the user in.',
  sources: ['iam-bp', 'prowler'],
  kinds: ['iam.user'],
  *check(user, { graph }) {
    // A group for the one user that is kept for emergencies makes nothing easier to review.
    if (user.reference !== undefined || isSet(user.fields, 'breakGlass')) return;
    const drawn = policiesOf(user.id, graph).filter(({ as }) => as !== 'boundary').length;
    const count = drawn + listOf(user.fields['managedPolicyArns']).length;
    if (count === 0) return;
    const policies = count === 1 ? 'a policy' : `${count} policies`;
    yield {
      target: { node: user.id },
      message: `IAM user ${named(graph, user.id)} has ${policies} attached to itself: what it may do is not said by its groups.`,
    };
  },
});
