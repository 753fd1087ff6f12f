import { textsOf } from '../../catalog/lowering/fields.ts';
import { allNamed, named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

/** Speaks of connectors that are an identity source; what a connector as such may stand for, the rules about directories tell. */
export default defineEdgeRule({
  code: 'IDF-619',
  name: 'one-domain-behind-connector',
  severity: 'error',
  outcome: 'RUNTIME',
  summary: 'An AD Connector brings the users of exactly one domain into Identity Center.',
  why: 'A connector is a proxy for one domain and follows no trust: users of the other domains and forests are not found.',
  fix: 'Use AWS Managed Microsoft AD with a two-way trust to each domain. With four domains or more, people sign in as DOMAIN\\user.',
  sources: ['sso-onprem', 'ds-conn', 'sso-ad'],
  kinds: ['active-directory-source'],
  *check(edge, { graph }) {
    const connector = graph.nodes.get(edge.from);
    if (connector?.kind !== 'ds.adConnector' || !edge.isLegal) return;
    const behind = graph.into(connector.id).filter(({ kind, isLegal }) => kind === 'trust-or-connector' && isLegal);
    const directories = [...new Set(behind.map(({ from }) => from))];
    const domains = directories.flatMap((id) => textsOf(graph.nodes.get(id)?.fields ?? {}, 'domains'));
    const forests = directories.flatMap((id) => textsOf(graph.nodes.get(id)?.fields ?? {}, 'forests'));
    const most = [domains, forests].map((names) => new Set(names.map((name) => name.toLowerCase())).size);
    if (directories.length < 2 && most.every((count) => count < 2)) return;
    const several = most[0]! > 1 ? `${most[0]} domains` : most[1]! > 1 ? `${most[1]} forests` : `${directories.length} directories`;
    const message = `AD Connector ${named(graph, connector.id)} brings the users of one domain, but ${several} of ${allNamed(graph, directories)} lie behind it.`;
    // A connector that names its domain may be meant for that one alone.
    const isChosen = directories.length === 1 && connector.fields['name'] !== undefined;
    yield { target: { edge: edge.id }, cause: { node: connector.id }, message, ...(isChosen && { severity: 'warning' }) };
  },
});
