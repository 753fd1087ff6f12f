import { trustByWorkload } from '../../catalog/edges/execution-role/trust.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { withoutPartition } from '../../policy/principal.ts';
import { policyOf } from '../../policy/policy-of.ts';
import { rolesOfRules } from '../identity-pool.ts';

/** What stands in one account for whoever escalates there, by what leads to it: `pass lambda.amazonaws.com`, `run ec2`, `group-role`. */
export type Prizes = ReadonlyMap<string, readonly string[]>;

/** By account; what lies in no account lies in one that is not drawn, `''`. */
export type PrizesByAccount = ReadonlyMap<string, Prizes>;

export const accountKey = (graph: DocumentGraph, id: string): string => graph.accountOf(id)?.id ?? '';

/** Collects in time linear in the graph what a principal of each account could take. */
export function prizesOf(graph: DocumentGraph): PrizesByAccount {
  const all = new Map<string, Map<string, string[]>>();
  const add = (account: string, key: string, prize: string): void => {
    const prizes = all.get(account) ?? new Map<string, string[]>();
    all.set(account, prizes);
    const list = prizes.get(key);
    if (list) list.push(prize);
    else prizes.set(key, [prize]);
  };
  for (const node of graph.nodes.values()) {
    if (node.kind === 'sso.instance') add(accountKey(graph, node.id), 'assignment', node.id);
    if (node.kind !== 'iam.role') continue;
    const account = accountKey(graph, node.id);
    for (const service of servicesTrustedBy(graph, node)) add(account, `pass ${service}`, node.id);
  }
  for (const edge of graph.edges) {
    if (!edge.isLegal) continue;
    if (edge.kind === 'account-trusted') add(edge.from, 'role-for-account', edge.to);
    const prizes = prizesOfEdge(graph, edge);
    if (prizes.length === 0) continue;
    const account = accountKey(graph, edge.from);
    if (account === accountKey(graph, edge.to)) for (const [key, role] of prizes) add(account, key, role);
  }
  return all;
}

function prizesOfEdge(graph: DocumentGraph, edge: GraphEdge): readonly (readonly [key: string, role: string])[] {
  if (edge.kind === 'group-role') return [['group-role', edge.to]];
  if (edge.kind === 'identity-pool-role') return [['pool-role', edge.to]];
  if (edge.kind === 'execution-role' || edge.kind === 'service-role') {
    const fields = graph.nodes.get(edge.from)?.fields ?? {};
    const type = textOf(fields, edge.kind === 'execution-role' ? 'workloadType' : 'service');
    return type === undefined ? [] : [[`run ${type}`, edge.to]];
  }
  return [...rolesOfRules(edge)].map((role) => ['rule-role', role] as const);
}

/** The services that may assume a role: by its written trust policy, else by the edges into it. A regional or sub-service counts as its service too. */
function servicesTrustedBy(graph: DocumentGraph, role: Node): ReadonlySet<string> {
  const written = role.fields['trustPolicy'] === undefined ? undefined : (policyOf(role, 'trustPolicy')?.statements ?? []);
  const services = written
    ? written
        .filter(({ effect, principals }) => effect === 'Allow' && principals?.isNegated === false)
        .flatMap(({ principals }) => principals!.list.filter(({ type }) => type === 'Service').map(({ value }) => withoutPartition(value)))
    : graph.into(role.id).flatMap((edge) => serviceBehind(graph, edge) ?? []);
  return new Set(services.flatMap((service) => [service, service.split('.').slice(-3).join('.')]));
}

function serviceBehind(graph: DocumentGraph, edge: GraphEdge): string | undefined {
  if (!edge.isLegal) return undefined;
  const fields = graph.nodes.get(edge.from)?.fields ?? {};
  if (edge.kind === 'service-role') {
    const service = textOf(fields, 'service');
    return service === undefined ? undefined : `${service}.amazonaws.com`;
  }
  const type = edge.kind === 'execution-role' ? textOf(fields, 'workloadType') : undefined;
  const service = type !== undefined && Object.hasOwn(trustByWorkload, type) ? trustByWorkload[type]?.principal['Service'] : undefined;
  return typeof service === 'string' ? service : undefined;
}
