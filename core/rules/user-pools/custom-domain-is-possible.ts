import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { isCustom, placeOf } from './pool-domain.ts';
import { isConfiguredHere, poolOf } from './user-pool.ts';

export default defineRule({
  code: 'IDF-411',
  name: 'custom-domain-is-possible',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'A custom domain has an ACM certificate in us-east-1 and a parent domain that resolves; a pool has one custom domain and one prefix at most, a Region four custom domains.',
  why: 'The domain cannot be created. With both domains, the custom one alone serves /.well-known/openid-configuration.',
  fix: 'Issue the certificate in us-east-1, whatever the Region of the pool, and keep to one domain of each sort.',
  sources: ['api-domain', 'cdg-custdom', 'cdg-quotas', 'cdg-prefix'],
  *check({ graph }) {
    const known = new Map<string, number>();
    for (const domain of graph.nodes.values()) {
      if (domain.kind !== 'cognito.userPoolDomain' || !isConfiguredHere(domain)) continue;
      yield* wrongCertificate(domain);
      yield* secondOfItsSort(graph, domain, known);
      if (isCustom(domain)) yield* fifthInRegion(graph, domain, known);
    }
  },
});

/** In the partition `aws`: what holds in others is not verified. */
function* wrongCertificate(domain: Node): Iterable<Violation> {
  const arn = textOf(domain.fields, 'certificateArn');
  const [, partition, service, region] = arn?.split(':') ?? [];
  if (arn === undefined || partition !== 'aws' || (service === 'acm' && region === 'us-east-1')) return;
  const what = service === 'acm' ? `lies in ${region || 'no Region'}` : 'is none of ACM';
  const message = `The certificate of "${labelOf(domain)}" ${what}; a custom domain takes one of ACM in us-east-1 only.`;
  yield { target: { node: domain.id, field: 'certificateArn' }, message };
}

function* secondOfItsSort(graph: DocumentGraph, domain: Node, known: Map<string, number>): Iterable<Violation> {
  const pool = poolOf(graph, domain.id);
  if (!pool || textOf(domain.fields, 'domain') === undefined) return;
  const sort = isCustom(domain) ? 'custom domain' : 'prefix domain';
  if (countOf(known, `${sort} of ${pool.id}`) < 2) return;
  const message = `${named(graph, domain.id)} is another ${sort} of user pool ${named(graph, pool.id)}, which may have one.`;
  yield { target: { node: domain.id, field: 'domain' }, message };
}

function* fifthInRegion(graph: DocumentGraph, domain: Node, known: Map<string, number>): Iterable<Violation> {
  const { account, region } = placeOf(graph, domain);
  if (!account || region === undefined || countOf(known, `in ${account.id} ${region}`) <= 4) return;
  const message = `${named(graph, domain.id)} is beyond the four custom domains that ${named(graph, account.id)} may have in ${region}.`;
  yield { target: { node: domain.id, field: 'domain' }, message };
}

function countOf(known: Map<string, number>, key: string): number {
  const count = (known.get(key) ?? 0) + 1;
  known.set(key, count);
  return count;
}
