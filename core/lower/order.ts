import type { DocumentGraph } from '../graph/graph.ts';
import { tag, type AwsResource } from '../model/aws-resource.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { labelOf } from '../model/document.ts';
import type { LogicalIds } from './logical-ids.ts';
import { mapProperties, neededBy, unknownTarget } from './references.ts';

interface Ordered {
  readonly resources: readonly AwsResource[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts what is referred to before what refers to it; apart from that the order of the document stays. A circle cannot be deployed at
 * once: the reference that closes it becomes a parameter, and a diagnostic says so. Iterative, in time linear in the references.
 */
export function inOrder(resources: readonly AwsResource[], graph: DocumentGraph, ids: LogicalIds): Ordered {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const state = new Map<string, 'open' | 'done'>();
  const ordered: AwsResource[] = [];
  const diagnostics: Diagnostic[] = [];
  const finish = (resource: AwsResource, circular: ReadonlySet<string>): void => {
    state.set(resource.logicalId, 'done');
    ordered.push(circular.size === 0 ? resource : withoutReferences(resource, circular, graph, ids));
    for (const id of circular) diagnostics.push(circleDiagnostic(resource, byId.get(id)!, graph));
  };
  for (const root of resources) {
    if (state.has(root.logicalId)) continue;
    const stack = [openFrame(root)];
    state.set(root.logicalId, 'open');
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const next = byId.get(frame.needs[frame.at] ?? '');
      frame.at += 1;
      if (frame.at > frame.needs.length) {
        finish(frame.resource, frame.circular);
        stack.pop();
      } else if (next && state.get(next.logicalId) === 'open') frame.circular.add(next.logicalId);
      else if (next && !state.has(next.logicalId)) {
        state.set(next.logicalId, 'open');
        stack.push(openFrame(next));
      }
    }
  }
  return { resources: ordered, diagnostics };
}

interface Frame {
  readonly resource: AwsResource;
  readonly needs: readonly string[];
  readonly circular: Set<string>;
  at: number;
}

const openFrame = (resource: AwsResource): Frame => ({ resource, needs: neededBy(resource), circular: new Set(), at: 0 });

function withoutReferences(resource: AwsResource, to: ReadonlySet<string>, graph: DocumentGraph, ids: LogicalIds): AwsResource {
  return {
    ...resource,
    dependsOn: resource.dependsOn.filter((id) => !to.has(id)),
    properties: mapProperties(resource, (value) =>
      value[tag] === 'ref' && to.has(value.resource) ? unknownTarget(value, graph, ids) : value,
    ),
  };
}

function circleDiagnostic(resource: AwsResource, needed: AwsResource, graph: DocumentGraph): Diagnostic {
  const label = (id: string): string => `"${labelOf(graph.nodes.get(id) ?? { id })}"`;
  const isItself = resource.node === needed.node;
  return {
    code: 'reference-circle',
    severity: 'warning',
    message: isItself
      ? `${label(resource.node)} refers to itself; the exported code asks for what it needs as a parameter.`
      : `${label(resource.node)} and ${label(needed.node)} need each other; the exported code asks for what ${label(resource.node)} needs as a parameter.`,
    target: { node: resource.node },
    why: 'A deployment creates one resource after the other, and each can only refer to those that are there.',
    fix: 'Deploy without the one reference first, then again with the parameter filled in.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html',
  };
}
