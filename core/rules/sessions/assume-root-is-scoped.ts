import assumeRoot from '../../catalog/edges/assume-root/edge.ts';
import { numberOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { fieldPath } from '../../model/field-path.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';

const { durationSeconds, taskPolicy } = assumeRoot.fields;
const taskPolicies: ReadonlySet<string> = new Set(taskPolicy.values);

export default defineNodeRule({
  code: 'IDF-310',
  name: 'assume-root-is-scoped',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'AssumeRoot lasts 900 seconds at most, comes from a role of the management account or of the delegated administrator, goes to a member account, and has one of five AWS managed task policies.',
  why: 'STS refuses the call otherwise: no other policy, no longer session and no other caller gets a root session. It is taken by Regional endpoints only.',
  fix: 'Draw it as a break-glass hop from a role of the management account (or of the delegated administrator), with one of the five task policies.',
  sources: ['sts-root'],
  kinds: ['org.account', 'sts.operation'],
  *check(node, { graph }) {
    yield* node.kind === 'sts.operation' ? ofCall(node) : intoAccount(graph, node);
  },
});

/** The same limits as the fields of the edge have, for a call that is drawn beside it. */
function* ofCall(call: Node): Iterable<Violation> {
  const { id, fields } = call;
  if (fields['operation'] !== 'AssumeRoot') return;
  const seconds = numberOf(fields, 'durationSeconds');
  if (seconds !== undefined && (seconds < durationSeconds.min || seconds > durationSeconds.max)) {
    const message = `STS call "${labelOf(call)}" asks AssumeRoot for ${seconds} s; it gives ${durationSeconds.max} s at most.`;
    yield { target: { node: id, field: 'durationSeconds' }, message };
  }
  for (const [index, arn] of listOf(fields['policyArns']).entries()) {
    if (typeof arn !== 'string' || taskPolicies.has(arn.slice(arn.lastIndexOf('/') + 1))) continue;
    const message = `AssumeRoot takes no policy "${arn}": its task policy is one of ${taskPolicy.values.join(', ')}.`;
    yield { target: { node: id, field: fieldPath('policyArns', index) }, message };
  }
}

function* intoAccount(graph: DocumentGraph, account: Node): Iterable<Violation> {
  for (const { id, kind, isLegal, from } of graph.into(account.id)) {
    if (kind !== 'assume-root' || !isLegal) continue;
    const caller = graph.accountOf(from);
    if (account.fields['isManagement'] === true) {
      yield {
        target: { edge: id },
        message: `${named(graph, account.id)} is the management account: AssumeRoot enters member accounts only.`,
      };
    } else if (caller?.fields['isManagement'] === false && caller.fields['isRootAccessAdministrator'] !== true) {
      yield {
        target: { edge: id },
        message: `Role ${named(graph, from)} lies in ${named(graph, caller.id)}, which is neither the management account nor drawn as the delegated administrator of root access.`,
        cause: { node: caller.id },
        // Whether the account is a delegated administrator, only it can say.
        ...(caller.fields['isRootAccessAdministrator'] === false ? {} : { severity: 'warning' }),
      };
    }
  }
}
