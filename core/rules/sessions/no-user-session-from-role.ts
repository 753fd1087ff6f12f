import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { annotatedEdge, isUserSession } from './requests.ts';

export default defineNodeRule({
  code: 'IDF-307',
  name: 'no-user-session-from-role',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'A role session calls neither GetFederationToken nor GetSessionToken.',
  why: 'STS takes both calls with long-term credentials only and refuses them to the temporary credentials of a role.',
  fix: 'Let the role session call AssumeRole, with a session policy where the new session should be allowed less.',
  sources: ['iam-sts'],
  kinds: ['sts.operation'],
  *check(call, { graph }) {
    const edge = annotatedEdge(graph, call);
    if (!edge || !isUserSession(call) || graph.kindOf(edge.from)?.class !== 'R') return;
    const message = `Role ${named(graph, edge.from)} calls ${String(call.fields['operation'])}, which STS refuses to role sessions.`;
    yield { target: { node: call.id, field: 'operation' }, message };
  },
});
