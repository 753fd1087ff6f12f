import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { drawnSource, sourceEdges, sourcesOf } from '../identity-center/identity-source.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { comparedTags } from './compared-tags.ts';
import { keysOf, sessionTagsOf, type SessionTags } from './session-tags.ts';

export default defineRule({
  code: 'IDF-906',
  name: 'principal-tag-is-supplied',
  severity: 'error',
  outcome: 'RUNTIME',
  summary:
    'A policy that compares aws:PrincipalTag is held by a principal that gets the tag: its own, of the session, of a tag map, or of Identity Center.',
  why: 'Without the tag the condition is never true: the statement allows nothing.',
  fix: 'Tag the role, or map the tag where people sign in: principal tags of the identity pool, PrincipalTag attributes of the assertion, attributes for access control of Identity Center.',
  sources: ['iam-stags', 'cdg-afac'],
  *check({ graph }) {
    const ofSessions = sessionTagsOf(graph);
    for (const node of graph.nodes.values()) {
      if (!holders.has(node.kind) || node.reference !== undefined) continue;
      const compared = comparedTags(graph, node.id);
      if (compared.size === 0) continue;
      const supplied = suppliedTo(graph, node, ofSessions);
      if (supplied.isOpen) continue;
      for (const [lower, { key, target }] of compared) {
        // Of a tag that a session on the way had, `tags-stay-when-chaining` tells.
        if (supplied.keys.has(lower) || supplied.lost.has(lower)) continue;
        const message = `A policy of ${named(graph, node.id)} compares the principal tag "${key}", which nothing in the drawing gives it.`;
        yield { target, cause: { node: node.id }, message };
      }
    }
  },
});

const holders: ReadonlySet<string> = new Set(['iam.role', 'iam.user', 'sso.permissionSet']);

type Supplied = Pick<SessionTags, 'keys' | 'lost' | 'isOpen'>;

/** The tags that a principal has or that come with its sessions. */
function suppliedTo(graph: DocumentGraph, node: Node, ofSessions: ReadonlyMap<string, SessionTags>): Supplied {
  if (node.kind === 'sso.permissionSet') return suppliedByInstance(graph, node);
  const own = keysOf(node.fields['tags']).map((key) => key.toLowerCase());
  const session = ofSessions.get(node.id);
  return { keys: new Set([...own, ...(session?.keys ?? [])]), lost: session?.lost ?? new Set(), isOpen: session?.isOpen ?? false };
}

/** Attributes for access control: of the instance, and of the assertions of its IdP. Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/attributesforaccesscontrol.html */
function suppliedByInstance(graph: DocumentGraph, set: Node): Supplied {
  const instance = graph.enclosing(set.id, 'sso.instance');
  if (!instance || instance.reference !== undefined) return { keys: new Set(), lost: new Set(), isOpen: true };
  const idps = sourceEdges(graph, instance.id).filter((edge) => drawnSource(edge) === 'externalIdp');
  const sent = idps.flatMap(({ from }) => keysOf(graph.nodes.get(from)?.fields['accessControl']));
  const keys = [...keysOf(instance.fields['accessControlAttributes']), ...sent].map((key) => key.toLowerCase());
  const isOpen =
    idps.length === 0 && (sourcesOf(graph, instance).has('externalIdp') || textOf(instance.fields, 'identitySource') === undefined);
  return { keys: new Set(keys), lost: new Set(), isOpen };
}
