import type { DocumentGraph } from '../graph/graph.ts';
import type { AwsResource } from '../model/aws-resource.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { labelOf } from '../model/document.ts';
import { neededBy } from './references.ts';

/**
 * Tells of accounts whose stacks need each other first: a trust here names a principal there, and the other way round, be it of other
 * roles of the same stack. One diagnostic for each circle. Takes resources whose concerns are settled; linear in references and circles.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function accountCircles(resources: readonly AwsResource[], graph: DocumentGraph): readonly Diagnostic[] {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const needs = new Map<string, Set<string>>();
  const neededOf = new Map<string, Set<string>>();
  const across: (readonly [AwsResource, AwsResource])[] = [];
  for (const resource of resources) {
    const after = resource.after ?? [];
    for (const target of [...neededBy(resource), ...after].flatMap((id) => byId.get(id) ?? [])) {
      add(needs, stackOf(resource), stackOf(target));
      add(neededOf, stackOf(target), stackOf(resource));
    }
    for (const target of after.flatMap((id) => byId.get(id) ?? [])) across.push([resource, target]);
  }
  const settled = new Set<string>();
  return across.flatMap(([resource, target]) => {
    const stack = stackOf(resource);
    if (settled.has(stack)) return [];
    const behind = reachedFrom(stack, neededOf);
    if (!behind.has(stackOf(target))) return [];
    for (const other of reachedFrom(stack, needs)) if (behind.has(other)) settled.add(other);
    return [circleDiagnostic(resource, target, graph)];
  });
}

const stackOf = ({ concern, account }: AwsResource): string => `${concern} ${account ?? ''}`;

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

/** What a stack leads to, itself included. */
function reachedFrom(stack: string, index: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set([stack]);
  for (const next of seen) for (const other of index.get(next) ?? []) seen.add(other);
  return seen;
}

function circleDiagnostic(resource: AwsResource, target: AwsResource, graph: DocumentGraph): Diagnostic {
  const label = (id: string): string => `"${labelOf(graph.nodes.get(id) ?? { id })}"`;
  const home = (id: string | undefined): string => (id === undefined ? 'the home account' : `account ${label(id)}`);
  return {
    code: 'account-circle',
    severity: 'warning',
    message: `The trust of ${label(resource.node)} in ${home(resource.account)} names ${label(target.node)} in ${home(target.account)}, and something there must come after ${home(resource.account)}: neither can be deployed first.`,
    target: { node: resource.node },
    why: 'IAM refuses a trust policy that names a principal which does not exist yet.',
    fix: `Deploy without the edge from ${label(target.node)} into ${label(resource.node)} first, then once more with it.`,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  };
}
