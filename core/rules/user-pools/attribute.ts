import { mapsOf, textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph, GraphEdge } from '../../graph/graph.ts';
import { fieldPath } from '../../model/field-path.ts';
import type { Target } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import { listOf, mappingOf } from '../../policy/field-shape.ts';
import { clientsOf, spendingsOf } from './user-pool.ts';

/** Source: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html */
export const standardAttributes: ReadonlySet<string> = new Set([
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
]);

/** What Cognito keeps itself: an IdP may map to it, and no client writes it for a user. */
export const keptByCognito: ReadonlySet<string> = new Set(['sub', 'username', 'email_verified', 'phone_number_verified']);

/** A claim is named like the attribute of the user that it shows; all other claims Cognito makes itself. */
const isAttribute = (claim: string): boolean => claim.startsWith('custom:') || standardAttributes.has(claim);

/** The name of an attribute of the pool's schema, as tokens, mappings and app clients write it. */
const nameInTokens = (name: string): string =>
  standardAttributes.has(name) || keptByCognito.has(name) || name.startsWith('custom:') ? name : `custom:${name}`;

/** What the schema of a pool says of its attributes, by the name that tokens use. */
export const schemaOf = (pool: Node): ReadonlyMap<string, Node['fields']> =>
  new Map(
    mapsOf(pool.fields, 'schema').flatMap((attribute) =>
      typeof attribute['name'] === 'string' ? [[nameInTokens(attribute['name']), attribute] as const] : [],
    ),
  );

/**
 * Whether an app client may write an attribute; undefined where it cannot be said. Without a list a client writes all standard
 * attributes; what holds for custom ones then, sources tell differently, and what an empty list means, none tells.
 * Source: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export function mayWrite({ fields }: Node, attribute: string): boolean | undefined {
  if (keptByCognito.has(attribute)) return undefined;
  const written = textsOf(fields, 'writeAttributes');
  if (written.length > 0) return written.includes(attribute);
  return (fields['writeAttributes'] === undefined && standardAttributes.has(attribute)) || undefined;
}

/** An attribute by which somebody decides what a user may do, and where the drawing says so. */
export interface DecidingAttribute {
  readonly attribute: string;
  readonly place: Target;
  /** What decides by it, for a message. */
  readonly use: string;
}

/** The attributes of a pool's users that role rules, principal tags and APIs decide by; each once. */
export function decidingAttributesOf(graph: DocumentGraph, pool: Node): readonly DecidingAttribute[] {
  const clients = clientsOf(graph, pool);
  const edges = clients.flatMap((client) => spendingsOf(graph, client));
  const providers = new Set([pool.id, ...clients.map(({ id }) => id)]);
  const ends = [...new Set(edges.map(({ to }) => to))];
  const all = [
    ...edges.flatMap(ofRules),
    ...ends.flatMap((end) => ofTags(graph, end, providers)),
    ...ends.flatMap((end) => ofApi(graph, end)),
  ];
  const found = new Map<string, DecidingAttribute>();
  for (const one of all) if (isAttribute(one.attribute) && !found.has(one.attribute)) found.set(one.attribute, one);
  return [...found.values()];
}

const ofRules = (edge: GraphEdge): readonly DecidingAttribute[] =>
  edge.fields['roleMapping'] !== 'rules'
    ? []
    : listOf(edge.fields['rules']).flatMap((rule, index) => {
        const attribute = mappingOf(rule)?.['claim'];
        const place = { edge: edge.id, field: fieldPath('rules', index, 'claim') };
        return typeof attribute === 'string' ? [{ attribute, place, use: 'a role rule' }] : [];
      });

function ofTags(graph: DocumentGraph, end: string, providers: ReadonlySet<string>): readonly DecidingAttribute[] {
  const maps = graph
    .childrenOf(end)
    .filter(({ kind, fields }) => kind === 'cognito.principalTagMap' && providers.has(textOf(fields, 'identityProvider') ?? ''));
  return maps.flatMap((map) =>
    Object.entries(mappingOf(map.fields['principalTags']) ?? {}).flatMap(([tag, attribute]) => {
      const place = { node: map.id, field: fieldPath('principalTags', tag) };
      return typeof attribute === 'string' ? [{ attribute, place, use: `the principal tag "${tag}"` }] : [];
    }),
  );
}

const ofApi = (graph: DocumentGraph, end: string): readonly DecidingAttribute[] =>
  listOf(graph.nodes.get(end)?.fields['decidingClaims']).flatMap((attribute, index) => {
    const place = { node: end, field: fieldPath('decidingClaims', index) };
    return typeof attribute === 'string' ? [{ attribute, place, use: 'an API' }] : [];
  });
