import { sendsItsSource } from '../../catalog/edges/service-role/source-senders.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import type { Statement } from '../../policy/policy.ts';
import { conditionsOn, narrows } from '../conditions.ts';
import { defineNodeRule } from '../rule.ts';
import { addCondition } from './mends.ts';
import { nameOf, placed, trusting } from './statements.ts';

/**
 * Only services that are known to send the keys are told of: a condition on a key that a service does not send keeps it out. The trust
 * that follows from an edge always pins the account of such a service, so no edge lacks anything. The access manager has a rule of its
 * own (`access-manager-trust-pins-application`).
 */
export default defineNodeRule({
  code: 'IDF-218',
  name: 'service-trust-pins-source',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'The trust of a service that says for whom it calls pins aws:SourceArn or aws:SourceAccount.',
  why: 'The cross-service confused deputy: somebody in another account makes the service act on a resource of theirs with your role.',
  fix: 'Add ArnLike aws:SourceArn with the resource that the service calls for, or StringEquals aws:SourceAccount.',
  sources: ['iam-deputy', 'iam-checks'],
  kinds: ['iam.role'],
  *check(role, { graph }) {
    for (const { statement, principal } of trusting(role, 'service')) {
      if (!sendsItsSource(principal.value) || sourceKeys.some((key) => conditionsOn(statement, key).some(narrows))) continue;
      const fix = sourceOf(graph, role, statement);
      yield {
        target: placed(role, principal),
        message: `${nameOf(role, statement)} trusts "${principal.value}" for whomever it acts: it pins neither "aws:SourceArn" nor "aws:SourceAccount".`,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

const sourceKeys = ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths'] as const;

/** The ARN that the one edge from a service names. */
function sourceOf(graph: DocumentGraph, role: Node, statement: Statement): Edit | undefined {
  const edges = graph.into(role.id).filter(({ kind, isLegal }) => kind === 'service-role' && isLegal);
  const [edge] = edges;
  const isOnly = edges.length === 1 && statement.principals?.list.length === 1;
  if (!edge || !isOnly || conditionsOn(statement, 'aws:SourceArn').length > 0) return undefined;
  const arn = textOf(edge.fields, 'sourceArn') ?? graph.nodes.get(edge.from)?.reference;
  if (!arn?.startsWith('arn:')) return undefined;
  return addCondition('Pin the drawn resource', role, statement, ['ArnLike', 'aws:SourceArn', [arn]]);
}
