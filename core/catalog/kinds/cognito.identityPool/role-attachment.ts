import { join, type Properties, type Value } from '../../../model/aws-resource.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { labelOf, type Edge, type Fields, type Node } from '../../../model/document.ts';
import { copied, mapsOf, optional, textOf } from '../../lowering/fields.ts';
import { sources } from '../../sources.ts';
import type { LowerContext, LoweredResource } from '../../lowering.ts';
import { socialKeys, userPoolProvider } from './providers.ts';

const exchanges = new Set([
  'id-token-to-identity-pool',
  'social-token-to-identity-pool',
  'oidc-token-to-identity-pool',
  'assertion-to-identity-pool',
  'developer-authenticated-identity',
]);

const defaultSlots = ['authenticated', 'unauthenticated'] as const;

/**
 * Tells of every edge that stands in a slot that another edge has taken already: a pool has one role for each.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export function crowdedSlots(pool: Node, { graph }: LowerContext): readonly Diagnostic[] {
  return defaultSlots.flatMap((slot) => {
    const [first, ...more] = graph
      .outOf(pool.id)
      .filter((edge) => edge.kind === 'identity-pool-role' && textOf(edge.fields, 'slot') === slot);
    const others = more.filter((edge) => edge.to !== first?.to);
    return others.map((edge) => crowded(pool, slot, labelOf(graph.nodes.get(first!.to) ?? { id: first!.to }), edge));
  });
}

const crowded = (pool: Node, slot: string, taken: string, edge: Edge): Diagnostic => ({
  code: 'slot-taken',
  severity: 'warning',
  message: `Identity pool "${labelOf(pool)}" has one ${slot} role, and "${taken}" is drawn first: "${edge.to}" is not attached.`,
  target: { edge: edge.id, field: 'slot' },
  why: 'The map of roles of an identity pool holds at most one authenticated and one unauthenticated role.',
  fix: 'Choose between them by rules or by the token: a role mapping on the edge into the pool, and the slot `rule` or `token` here.',
  source: sources['api-ciroles'].url,
});

/**
 * The one role attachment of a pool, put together from all edges into it (how the role is chosen) and out of it (the roles). Its own
 * resource, because the roles' trust needs the pool first.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export function roleAttachment(pool: Node, context: LowerContext): readonly LoweredResource[] {
  const { graph } = context;
  const slots = graph.outOf(pool.id).filter((edge) => edge.kind === 'identity-pool-role');
  const roles: Record<string, Value> = {};
  for (const slot of defaultSlots) {
    const edge = slots.find((candidate) => textOf(candidate.fields, 'slot') === slot);
    if (edge) roles[slot] = context.arnOf(edge.to);
  }
  const mappings = roleMappings(
    graph.into(pool.id).filter((edge) => exchanges.has(edge.kind)),
    context,
  );
  if (Object.keys(roles).length === 0 && Object.keys(mappings).length === 0) return [];
  return [
    {
      logicalId: context.logicalId(pool.id, 'Roles'),
      type: 'AWS::Cognito::IdentityPoolRoleAttachment',
      concern: 'access',
      properties: { IdentityPoolId: context.refTo(pool.id), ...optional('Roles', roles), ...optional('RoleMappings', mappings) },
    },
  ];
}

/** One mapping for each provider that does not simply take the default role; the key is a name of ours, the provider stands inside. */
function roleMappings(edges: readonly Edge[], context: LowerContext): Properties {
  const mappings: Record<string, Value> = {};
  for (const edge of edges) {
    const type = textOf(edge.fields, 'roleMapping');
    const provider = mappingProvider(edge, context);
    if ((type !== 'token' && type !== 'rules') || provider === undefined) continue;
    const rules = type === 'rules' ? mapsOf(edge.fields, 'rules').flatMap((rule) => mappingRule(rule, context)) : [];
    mappings[context.logicalId(edge.from)] = {
      IdentityProvider: provider,
      Type: type === 'token' ? 'Token' : 'Rules',
      AmbiguousRoleResolution: textOf(edge.fields, 'ambiguousRoleResolution') ?? 'Deny',
      ...(rules.length > 0 ? { RulesConfiguration: { Rules: rules } } : {}),
    };
  }
  return mappings;
}

function mappingRule(rule: Fields, context: LowerContext): readonly Value[] {
  const role = textOf(rule, 'role');
  return role === undefined ? [] : [{ ...copied(rule, ['claim', 'matchType', 'value']), RoleARN: context.arnOf(role) }];
}

/**
 * How a mapping names its provider; a developer provider has none: no mapping is possible.
 * Source: https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
function mappingProvider(edge: Edge, context: LowerContext): Value | undefined {
  if (edge.kind === 'id-token-to-identity-pool') return join(userPoolProvider(edge.from, context), ':', context.refTo(edge.from));
  if (edge.kind === 'social-token-to-identity-pool')
    return socialKeys[textOf(context.graph.nodes.get(edge.from)?.fields ?? {}, 'provider') ?? ''];
  return edge.kind === 'developer-authenticated-identity' ? undefined : context.arnOf(edge.from);
}
