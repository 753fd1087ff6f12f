import { lowerings } from '../catalog/generated/lowerings.ts';
import type { LoweredResource, ManualStep } from '../catalog/lowering.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import type { AwsResource, Concern } from '../model/aws-resource.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Node } from '../model/document.ts';
import { accountCircles } from './account-circles.ts';
import { settleConcerns } from './concerns.ts';
import { createContext } from './context.ts';
import { legalGraph } from './legal-graph.ts';
import { LogicalIds } from './logical-ids.ts';
import { inOrder } from './order.ts';
import { settleReferences } from './references.ts';

export interface LoweredDocument {
  /** In topological order: what is referred to comes first. References never cross accounts and never form a circle. */
  readonly resources: readonly AwsResource[];
  readonly manualSteps: readonly ManualStep[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a document into AWS resources. Never throws; deterministic. Nodes with a `reference` exist elsewhere and are not created. */
export function lowerDocument(drawn: DocumentGraph): LoweredDocument {
  const graph = legalGraph(drawn);
  const ids = new LogicalIds(graph.nodes.keys());
  const made: AwsResource[] = [];
  const manualSteps: ManualStep[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const node of graph.nodes.values()) {
    const lowering = Object.hasOwn(lowerings, node.kind) ? lowerings[node.kind as keyof typeof lowerings] : undefined;
    if (!lowering || node.reference !== undefined) continue;
    const lowered = lowering.lower(node, createContext(graph, ids, node.id));
    const account = graph.accountOf(node.id)?.id;
    made.push(...lowered.resources.map((resource) => placed(resource, node, lowering.concern, account)));
    for (const step of lowered.manualSteps ?? []) manualSteps.push({ node: node.id, ...step });
    diagnostics.push(...(lowered.diagnostics ?? []));
  }
  const ordered = inOrder(settleReferences(made, graph, ids), graph, ids);
  const resources = settleConcerns(ordered.resources);
  return {
    resources,
    manualSteps,
    diagnostics: [...diagnostics, ...ordered.diagnostics, ...accountCircles(resources, graph)].sort(compareDiagnostics),
  };
}

const placed = (resource: LoweredResource, node: Node, concern: Concern, account: string | undefined): AwsResource => ({
  concern,
  dependsOn: [],
  ...(account === undefined ? {} : { account }),
  ...resource,
  node: node.id,
});
