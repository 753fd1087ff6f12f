import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { isManagement } from '../accounts/organization.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-617',
  name: 'connectable-directory',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An Active Directory source of Identity Center is AWS Managed Microsoft AD or AD Connector, in the management account or that of the delegated administrator; a Managed AD lies in the Region of the instance.',
  why: 'IAM Identity Center cannot connect another directory as its identity source.',
  fix: 'Use AWS Managed Microsoft AD or AD Connector, move it to the right account and Region, or register its account as the delegated administrator.',
  sources: ['sso-ad', 'sso-onprem'],
  kinds: ['active-directory-source'],
  *check(edge, { graph }) {
    const directory = graph.nodes.get(edge.from);
    const instance = graph.nodes.get(edge.to);
    if (!directory || !instance || !edge.isLegal) return;
    const fault = simpleAd(graph, directory) ?? otherAccount(graph, directory, instance) ?? otherRegion(graph, directory, instance);
    if (fault !== undefined) yield { target: { edge: edge.id }, message: fault };
  },
});

const simpleAd = (graph: DocumentGraph, { id, kind }: Node): string | undefined =>
  kind === 'ds.simpleAd' ? `${named(graph, id)} is a Simple AD, which is never an identity source of IAM Identity Center.` : undefined;

/** Only of an organization instance, which lies in the management account: another account than that one is the delegated administrator, or wrong. */
function otherAccount(graph: DocumentGraph, directory: Node, instance: Node): string | undefined {
  const owner = graph.accountOf(directory.id);
  const home = graph.accountOf(instance.id);
  if (!owner || !home || owner.id === home.id || instance.fields['type'] !== 'organization') return undefined;
  if (isManagement(owner) || owner.id === instance.fields['delegatedAdmin'] || instance.reference !== undefined) return undefined;
  return `${named(graph, directory.id)} lies in account ${named(graph, owner.id)}, which is neither the management account nor the delegated administrator of ${named(graph, instance.id)}.`;
}

function otherRegion(graph: DocumentGraph, directory: Node, instance: Node): string | undefined {
  if (directory.kind !== 'ds.managedMicrosoftAd') return undefined;
  const at = regionOf(graph, directory, 'region');
  const home = regionOf(graph, instance, 'homeRegion');
  if (at === undefined || home === undefined || at === home) return undefined;
  return `${named(graph, directory.id)} lies in "${at}", but ${named(graph, instance.id)} in "${home}": both must be in one Region.`;
}

const regionOf = (graph: DocumentGraph, node: Node, field: string): string | undefined =>
  textOf(node.fields, field) ?? textOf(graph.accountOf(node.id)?.fields ?? {}, 'region');
