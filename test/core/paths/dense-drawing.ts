import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import type { Document, Edge, Fields, FieldValue, Node } from '#core/model/document.ts';

/** Random numbers that a seed repeats: Mulberry32. */
export function randomness(seed: number): {
  next(): number;
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  chance(share: number): boolean;
} {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (from) => from[below(from.length)]!, chance: (share) => next() < share };
}

export type Random = ReturnType<typeof randomness>;

const drawable = [...kinds.values()].filter((kind) => kind.placement === 'node').map((kind) => kind.id as string);

/** Corners of the catalog in which the path-dependent conditions meet. */
const corners: readonly (readonly string[])[] = [
  drawable,
  [
    'cognito.appClient',
    'client.app',
    'idp.oidc',
    'cognito.userPoolIdp',
    'cognito.identityPool',
    'iam.role',
    'idp.saml',
    'iam.samlProvider',
    'iam.role',
    'idp.social',
  ],
  [
    'client.app',
    'cognito.appClient',
    'cognito.appClient',
    'cognito.identityPool',
    'cognito.identityPool',
    'idp.social',
    'iam.oidcProvider',
    'iam.samlProvider',
    'idp.saml',
    'client.developerBackend',
    'iam.role',
    'iam.role',
    'iam.role',
  ],
  [
    'actor.person',
    'client.app',
    'idp.social',
    'idp.oidc',
    'cognito.userPoolIdp',
    'cognito.userPoolIdp',
    'cognito.appClient',
    'cognito.appClient',
    'cognito.identityPool',
    'iam.role',
    'api.tokenProtected',
  ],
  [
    'actor.person',
    'idp.oidc',
    'idp.saml',
    'sso.instance',
    'sso.principal',
    'sso.principal',
    'sso.principal',
    'sso.accountAssignment',
    'sso.accountAssignment',
    'sso.permissionSet',
    'org.account',
    'sso.application',
    'accountaccess.entitlement',
    'sso.reservedRole',
    'iam.role',
    'external.service',
  ],
  [
    'compute.workload',
    'client.app',
    'cognito.appClient',
    'api.tokenProtected',
    'compute.workload',
    'idp.oidc',
    'iam.oidcProvider',
    'iam.role',
    'iam.user',
    'aws.resource',
    'rolesanywhere.profile',
    'sso.instance',
    'sso.application',
  ],
  [
    'actor.person',
    'directory.selfManagedAd',
    'ds.adConnector',
    'ds.managedMicrosoftAd',
    'compute.workload',
    'external.service',
    'iam.role',
    'sso.instance',
    'sso.principal',
    'idp.saml',
  ],
];

/** Trust policies whose answer the referee knows without reading them. */
export const trusts: Readonly<Record<string, FieldValue>> = {
  lambda: { Statement: { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } },
  members: JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: 'cognito-identity.amazonaws.com' },
        Action: ['sts:AssumeRoleWithWebIdentity'],
        Condition: { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } },
      },
    ],
  }),
  everybody: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:*' }] },
  untagged: {
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'],
    },
  },
  unreadable: 'no policy',
};

/** A small drawing in which mappings, slots, refused trusts, two accounts, two pools, loops and illegal edges are likely. */
export function denseDrawing(random: Random): Document {
  const nodes = new Map<string, Node>();
  const put = (id: string, kind: string, fields: Fields, container?: string): void =>
    void nodes.set(id, { id, kind, fields, ...(container === undefined ? {} : { in: container }) });
  for (const id of ['east', 'west']) put(id, 'org.account', {});
  for (const id of ['poolA', 'poolB']) put(id, 'cognito.userPool', {});
  put('center', 'sso.instance', {});
  const corner = random.pick(corners);
  for (let i = 4 + random.below(8); i > 0; i--) {
    const kind = corner === drawable ? random.pick(corner) : corner[i % corner.length]!;
    put(`n${i}`, kind, fieldsFor(kind, random), containerFor(kind, random));
  }
  const ids = [...nodes.keys()];
  const providers = [...ids.filter((id) => ['cognito.appClient', 'idp.social', 'iam.samlProvider'].includes(nodes.get(id)!.kind)), 'poolA'];
  for (const pool of ids.filter((id) => nodes.get(id)!.kind === 'cognito.identityPool' && random.chance(0.4)))
    put(`${pool}-tags`, 'cognito.principalTagMap', { identityProvider: random.pick(providers), principalTags: { tier: 'tier' } }, pool);
  const edges = new Map<string, Edge>();
  const density = random.pick([0.3, 0.5, 0.8]);
  const illegal = random.pick([0, 0, 0.004, 0.02]);
  for (const from of shuffled(ids, random))
    for (const to of shuffled(ids, random)) {
      const legality = legalityOf(nodes.get(from)!.kind, nodes.get(to)!.kind);
      const kind = legality.legal && !random.chance(illegal) ? legality.edge.id : random.pick(edgeIds);
      if (!random.chance(legality.legal ? density : illegal) || edges.size >= 22) continue;
      const id = `e${edges.size}`;
      edges.set(id, { id, from, to, kind, fields: edgeFields(kind, random, ids, nodes) });
    }
  return { version: 1, name: 'Random', nodes, edges, personas: new Map(), expect: new Map() };
}

const shuffled = <T>(items: readonly T[], random: Random): readonly T[] =>
  items
    .map((item) => ({ item, rank: random.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

function fieldsFor(kind: string, random: Random): Fields {
  if (kind === 'cognito.identityPool') return { allowUnauthenticatedIdentities: random.chance(0.6), allowClassicFlow: random.chance(0.4) };
  if (kind === 'idp.social')
    return random.chance(0.8) ? { provider: random.pick(['google', 'facebook', 'amazon', 'apple', 'twitter']) } : {};
  if (kind === 'compute.workload') return random.chance(0.7) ? { workloadType: random.pick(['lambda', 'ec2', 'runner']) } : {};
  if (kind === 'api.tokenProtected') return random.chance(0.3) ? { apiType: 'iamAuth' } : {};
  if (kind === 'cognito.userPoolIdp') return random.chance(0.6) ? { providerName: random.pick(['Okta', 'Google']) } : {};
  if (kind === 'cognito.appClient') return random.chance(0.4) ? { supportedIdentityProviders: random.pick([[], ['COGNITO', 'Okta']]) } : {};
  if (kind === 'idp.saml') return random.chance(0.5) ? { principalTags: { team: 'user.team' } } : {};
  if (kind === 'iam.role' && random.chance(0.5)) return { trustPolicy: trusts[random.pick(Object.keys(trusts))]! };
  return {};
}

function containerFor(kind: string, random: Random): string | undefined {
  if (['cognito.appClient', 'cognito.userPoolIdp', 'cognito.group'].includes(kind))
    return random.pick(['poolA', 'poolA', 'poolB', undefined]);
  if (['sso.principal', 'sso.application', 'sso.permissionSet', 'accountaccess.entitlement'].includes(kind))
    return random.pick(['center', 'center', undefined]);
  return kind.startsWith('iam.') ? random.pick(['east', 'east', 'west', undefined]) : undefined;
}

const edgeIds = [...edgeKinds.keys()];
function edgeFields(kind: string, random: Random, ids: readonly string[], nodes: ReadonlyMap<string, Node>): Fields {
  if (kind === 'identity-pool-role') return { slot: random.pick(['authenticated', 'unauthenticated', 'rule', 'token', 'classic']) };
  if (!edgeKinds.get(kind)?.to.includes('IP')) return {};
  const roles = ids.filter((id) => nodes.get(id)!.kind === 'iam.role');
  const rules = roles.filter(() => random.chance(0.5)).map((role) => ({ claim: 'tier', matchType: 'Equals', value: 'gold', role }));
  return {
    ...(random.chance(0.7) ? { roleMapping: random.pick(['default', 'token', 'rules']) } : {}),
    ...(random.chance(0.7) ? { ambiguousRoleResolution: random.pick(['AuthenticatedRole', 'Deny']) } : {}),
    ...(random.chance(0.7) ? { rules } : {}),
  };
}
