import { quoted } from '../../check/fault.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { listOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule, type Violation } from '../rule.ts';
import { isDeniedToGuests, isServiceDenied } from './guest-scope-down.ts';
import { allowedTo, guestPoolsOf, placeIn } from './pool-role.ts';

export default defineNodeRule({
  code: 'IDF-503',
  name: 'guest-role-within-scope-down',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'A guest role of the enhanced flow uses only services that its session policies let through.',
  why: 'Cognito attaches an inline session policy and an AWS managed one to every guest session of the enhanced flow. What neither of them allows is denied, although the role allows it: ssm, secretsmanager, sts and bedrock, for example.',
  fix: 'Put an API before the call, let people sign in first, or (with care) use the classic flow, which knows no scope-down.',
  sources: ['cdg-iam', 'gh-ssm'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    if (role.reference !== undefined || !isScopedDown(graph, role)) return;
    for (const grant of allowedTo(graph, role.id)) {
      const { isNegated, patterns } = grant.statement.actions;
      const denied = isNegated ? [] : patterns.filter(isDeniedToGuests);
      if (denied.length === 0) continue;
      const message = `Guests get role ${named(graph, role.id)} with a session policy that denies them ${quoted(denied, 5)}, although the role allows it.`;
      yield { target: placeIn(grant, 'actions'), message };
    }
    yield* deniedResources(graph, role);
  },
});

/** In the classic flow guests keep all that the role allows, so a pool that allows it settles nothing. */
const isScopedDown = (graph: DocumentGraph, role: Node): boolean => {
  const pools = guestPoolsOf(graph, role);
  return pools.length > 0 && pools.every(({ fields }) => fields['allowClassicFlow'] !== true);
};

/** A use that is drawn without its actions still says which service it is. */
function* deniedResources(graph: DocumentGraph, role: Node): Iterable<Violation> {
  for (const { id, kind, isLegal, fields, to } of graph.outOf(role.id)) {
    if (kind !== 'uses-resource' || !isLegal || listOf(fields['actions']).length > 0) continue;
    const service = textOf(graph.nodes.get(to)?.fields ?? {}, 'service');
    if (service === undefined || !isServiceDenied(service)) continue;
    const message = `Guests get role ${named(graph, role.id)} with a session policy that denies them all of "${service}": ${named(graph, to)} stays out of their reach.`;
    yield { target: { edge: id }, message };
  }
}
