import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import { fieldPath } from '../model/field-path.ts';
import type { Target } from '../model/diagnostic.ts';
import type { Node } from '../model/document.ts';
import { listOf } from '../policy/field-shape.ts';
import { policyOf } from '../policy/policy-of.ts';
import type { Statement } from '../policy/policy.ts';

/** One statement about what a principal may do, and where it is written. */
export interface Grant {
  readonly statement: Statement;
  /** `grant`: allows or denies by itself. `limit`: stands in a permissions boundary or a session policy, which never grants. */
  readonly use: 'grant' | 'limit';
  /** The policy or permission set whose document holds the statement, the principal that names a managed policy, or the edge that draws the use. */
  readonly target: Target;
}

/** The fields that name managed policies whose content is not drawn. */
export const policyNameFields = ['managedPolicyArns', 'managedPolicies', 'customerManagedPolicyReferences'] as const;

/** The policy of AWS that allows everything. Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html */
const administratorAccess = /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/;

export const isAdministratorAccess = (arn: unknown): boolean => typeof arn === 'string' && administratorAccess.test(arn);

const everything: Statement = {
  path: '',
  effect: 'Allow',
  actions: { path: '', isNegated: false, patterns: ['*'] },
  resources: { path: '', isNegated: false, patterns: ['*'] },
  conditions: [],
};

/**
 * Every statement that the drawing tells about what a role, IAM user, IAM group, permission set or AWSReservedSSO role may do: attached
 * policies, those of its groups and of its permission set, named managed policies as far as their content is known (AdministratorAccess),
 * and what it is drawn to use. Deny statements are among them.
 */
export function grantsOf(graph: DocumentGraph, principal: string): readonly Grant[] {
  return holdersOf(graph, principal).flatMap((holder) => ownGrants(graph, holder));
}

/** The nodes whose policies hold for a principal: itself, the groups of a user, the permission sets behind an AWSReservedSSO role. */
export function holdersOf(graph: DocumentGraph, principal: string): readonly Node[] {
  const node = graph.nodes.get(principal);
  if (!node) return [];
  const groups = graph.outOf(principal).filter(({ kind, isLegal }) => kind === 'member-of' && isLegal);
  return [node, ...groups.map(({ to }) => graph.nodes.get(to)!), ...setsOf(graph, node)];
}

/** The permission sets behind an AWSReservedSSO role. */
const setsOf = (graph: DocumentGraph, role: Node): readonly Node[] =>
  role.kind !== 'sso.reservedRole'
    ? []
    : graph
        .into(role.id)
        .filter(({ kind }) => kind === 'enters-reserved-role')
        .flatMap(({ from }) => graph.into(from).filter(({ kind }) => kind === 'with-permission-set'))
        .map(({ from }) => graph.nodes.get(from)!);

const ownGrants = (graph: DocumentGraph, node: Node): readonly Grant[] => [
  ...namedPolicies(node),
  ...documentGrants(node, 'inlinePolicy', 'grant'),
  ...graph.outOf(node.id).flatMap((edge) => grantsOfEdge(graph, edge)),
];

function namedPolicies(node: Node): readonly Grant[] {
  return ['managedPolicyArns', 'managedPolicies'].flatMap((field) =>
    listOf(node.fields[field]).flatMap((arn, index): readonly Grant[] =>
      isAdministratorAccess(arn)
        ? [{ statement: everything, use: 'grant', target: { node: node.id, field: fieldPath(field, index) } }]
        : [],
    ),
  );
}

/** Whether a policy is attached as one that never grants: a permissions boundary or a session policy. */
export function isLimit(graph: DocumentGraph, { to, fields }: GraphEdge): boolean {
  const type = graph.nodes.get(to)?.fields['policyType'];
  return fields['as'] === 'boundary' || type === 'boundary' || type === 'session';
}

function grantsOfEdge(graph: DocumentGraph, edge: GraphEdge): readonly Grant[] {
  if (!edge.isLegal) return [];
  if (edge.kind === 'uses-resource' || edge.kind === 'uses-resource-with-keys') return drawnUse(graph, edge);
  if (edge.kind !== 'has-policy') return [];
  const policy = graph.nodes.get(edge.to)!;
  const use = isLimit(graph, edge) ? 'limit' : 'grant';
  if (isAdministratorAccess(policy.fields['arn'] ?? policy.reference))
    return [{ statement: everything, use, target: { node: policy.id, field: 'arn' } }];
  return documentGrants(policy, 'document', use);
}

/** The statements of a policy that a field of a node holds. */
export const documentGrants = (node: Node, field: string, use: Grant['use']): readonly Grant[] =>
  (policyOf(node, field)?.statements ?? []).map((statement) => ({
    statement,
    use,
    target: { node: node.id, field: `${field}.${statement.path}` },
  }));

interface DrawnUse {
  /** What stands at the end of the edge. */
  readonly end: string;
  readonly grants: readonly Grant[];
}

/** By edge, which never changes. */
const drawn = new WeakMap<GraphEdge, DrawnUse>();

/** The actions that an edge to a resource draws; without resources of its own it is limited to what is drawn at its end. */
export function drawnUse(graph: DocumentGraph, edge: GraphEdge): readonly Grant[] {
  const end = graph.nodes.get(edge.to)?.reference ?? `drawn:${edge.to}`;
  const known = drawn.get(edge);
  const use = known?.end === end ? known : { end, grants: grantsDrawnBy(edge, end) };
  if (use !== known) drawn.set(edge, use);
  return use.grants;
}

function grantsDrawnBy(edge: GraphEdge, end: string): readonly Grant[] {
  const actions = texts(edge, 'actions');
  if (actions.length === 0) return [];
  const written = texts(edge, 'resources');
  const statement: Statement = {
    path: '',
    effect: 'Allow',
    actions: { path: 'actions', isNegated: false, patterns: actions },
    resources: { path: 'resources', isNegated: false, patterns: written.length > 0 ? written : [end] },
    conditions: [],
  };
  return [{ statement, use: 'grant', target: { edge: edge.id, field: 'actions' } }];
}

const texts = (edge: GraphEdge, field: string): readonly string[] =>
  listOf(edge.fields[field]).filter((item): item is string => typeof item === 'string');
