import type { Document, Edge, Node } from '#core/model/document.ts';

/** A document from its elements; fields, personas and assertions are empty where nothing is said. */
export function documentOf(
  name: string,
  nodes: readonly (Omit<Node, 'fields'> & Partial<Pick<Node, 'fields'>>)[],
  edges: readonly (readonly [from: string, to: string, kind: string])[],
): Document {
  const drawn = edges.map(([from, to, kind], index): Edge => ({ id: `e${index + 1}`, from, to, kind, fields: {} }));
  return {
    version: 1,
    name,
    nodes: new Map(nodes.map((node) => [node.id, { fields: {}, ...node }])),
    edges: new Map(drawn.map((edge) => [edge.id, edge])),
    personas: new Map(),
    expect: new Map(),
  };
}

/** A customer's way: app, pool, identity pool, role, bucket, all in one account. */
export const webApp = documentOf(
  'Web app',
  [
    { id: 'prod', kind: 'org.account', label: 'Production' },
    { id: 'customer', kind: 'actor.person', label: 'Customer' },
    { id: 'spa', kind: 'client.app', label: 'Single-page app' },
    { id: 'members', kind: 'cognito.userPool', label: 'Members', in: 'prod' },
    { id: 'web', kind: 'cognito.appClient', label: 'web', in: 'members' },
    { id: 'ids', kind: 'cognito.identityPool', label: 'Identities', in: 'prod' },
    { id: 'roles/member', kind: 'iam.role', label: 'Member', in: 'prod' },
    { id: 'photos', kind: 'aws.resource', label: 'Photos', in: 'prod' },
  ],
  [
    ['customer', 'spa', 'uses'],
    ['spa', 'web', 'signs-in-through'],
    ['web', 'ids', 'id-token-to-identity-pool'],
    ['ids', 'roles/member', 'identity-pool-role'],
    ['roles/member', 'photos', 'uses-resource'],
  ],
);

/** A partner's account is trusted and a role of ours is chained into theirs; names that Mermaid would stumble over. */
export const partner = documentOf(
  'Partner "end"; #1',
  [
    { id: 'ours', kind: 'org.account', label: 'Ours' },
    { id: 'theirs', kind: 'org.account', label: 'Theirs [a; b]' },
    { id: 'end', kind: 'compute.workload', label: '1. Nightly\njob', in: 'ours' },
    { id: 'job', kind: 'iam.role', in: 'ours' },
    { id: 'data', kind: 'iam.role', label: 'data#read', in: 'theirs', reference: 'arn:aws:iam::444455556666:role/Data' },
    { id: 'admin', kind: 'iam.role', label: 'Admin `root`', in: 'ours' },
    { id: 'rights', kind: 'iam.policy', label: 'Read <all>', in: 'ours' },
  ],
  [
    ['end', 'job', 'execution-role'],
    ['job', 'data', 'role-chaining'],
    ['ours', 'admin', 'account-trusted'],
    ['theirs', 'admin', 'account-trusted'],
    ['job', 'rights', 'has-policy'],
  ],
);

/** Two accounts with as many pairs of roles and resources as said, and no edge between the accounts. */
export function twoAccounts(pairs: number): Document {
  const indexes = Array.from({ length: pairs }, (_, index) => index);
  const accounts = ['a', 'b'];
  const within = accounts.flatMap((account) =>
    indexes.map((index) => ({ account, role: `${account}/r${index}`, resource: `${account}/s${index}` })),
  );
  return documentOf(
    'Two accounts',
    [
      ...accounts.map((id) => ({ id, kind: 'org.account' })),
      ...within.map(({ account, role }) => ({ id: role, kind: 'iam.role', in: account })),
      ...within.map(({ account, resource }) => ({ id: resource, kind: 'aws.resource', in: account })),
    ],
    within.map(({ role, resource }) => [role, resource, 'uses-resource'] as const),
  );
}

/** One role that uses many buckets: no seam to cut at. */
export const oneStar = (buckets: number): Document =>
  documentOf(
    'One star',
    [{ id: 'reader', kind: 'iam.role' }, ...Array.from({ length: buckets }, (_, index) => ({ id: `b${index}`, kind: 'aws.resource' }))],
    Array.from({ length: buckets }, (_, index) => ['reader', `b${index}`, 'uses-resource'] as const),
  );
