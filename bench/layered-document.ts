import type { Document, Edge, Node } from '#core/model/document.ts';

/** One flow of six nodes: person, client, app client of a pool, identity pool, role, resource. */
const flow = ['actor.person', 'client.app', 'cognito.appClient', 'cognito.identityPool', 'iam.role', 'aws.resource'] as const;
const hops = ['uses', 'signs-in-through', 'id-token-to-identity-pool', 'identity-pool-role', 'uses-resource'] as const;

const fieldsOf = (kind: string, index: number): Node['fields'] => {
  if (kind === 'cognito.identityPool') return { allowUnauthenticatedIdentities: false };
  if (kind === 'aws.resource') return { service: 's3' };
  if (kind === 'iam.role') return { roleName: `role-${index}` };
  return {};
};

/** A sound document with about `count` nodes: the shape of a real model, as often as needed. Deterministic. */
export function layeredDocument(count: number): Document {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  nodes.set('account', { id: 'account', kind: 'org.account', label: 'Account', fields: { accountId: '111122223333' } });
  nodes.set('pool', { id: 'pool', kind: 'cognito.userPool', label: 'Pool', in: 'account', fields: { poolName: 'pool' } });
  for (let index = 0; nodes.size + flow.length <= count; index += 1) {
    const ids = flow.map((kind) => `${kind.split('.')[1]!}-${index}`);
    for (const [position, kind] of flow.entries()) {
      const id = ids[position]!;
      const container = kind === 'cognito.appClient' ? 'pool' : position > 2 ? 'account' : undefined;
      nodes.set(id, {
        id,
        kind,
        label: `${kind} ${index}`,
        ...(container === undefined ? {} : { in: container }),
        fields: fieldsOf(kind, index),
      });
    }
    for (const [position, kind] of hops.entries()) {
      const id = `${kind}-${index}`;
      const fields =
        kind === 'identity-pool-role' ? { slot: 'authenticated' } : kind === 'uses-resource' ? { actions: ['s3:GetObject'] } : {};
      edges.set(id, { id, from: ids[position]!, to: ids[position + 1]!, kind, fields });
    }
  }
  return { version: 1, name: `${count} nodes`, nodes, edges, personas: new Map(), expect: new Map() };
}
