import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';
import { comparedTags } from './compared-tags.ts';
import { keysOf, sessionTagsOf, type SessionTags } from './session-tags.ts';

export default defineRule({
  code: 'IDF-908',
  name: 'tags-stay-when-chaining',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'A session tag that a later role of a chain compares is transitive.',
  why: 'A session that assumes a further role leaves its tags behind, but for those that were marked transitive when they were set: the policy of the later role sees none.',
  fix: 'Name the key in TransitiveTagKeys of the call, in the attribute of that name of the SAML assertion, or in the claim of the token.',
  sources: ['iam-stags'],
  *check({ graph }) {
    const ofSessions = sessionTagsOf(graph);
    for (const role of graph.nodes.values()) {
      const session = ofSessions.get(role.id);
      if (!session || session.isOpen || session.lost.size === 0 || role.reference !== undefined) continue;
      const own = new Set(keysOf(role.fields['tags']).map((key) => key.toLowerCase()));
      for (const [lower, { key }] of comparedTags(graph, role.id)) {
        if (!session.lost.has(lower) || session.keys.has(lower) || own.has(lower)) continue;
        const edge = lastHop(graph, role, lower, ofSessions);
        if (!edge) continue;
        const message = `Role ${named(graph, role.id)} compares the principal tag "${key}", which a session of ${named(graph, edge.from)} does not bring along: it is not transitive.`;
        yield { target: { edge: edge.id }, message };
      }
    }
  },
});

/** The step into the role whose sessions, or those before them, had the tag. */
const lastHop = (graph: DocumentGraph, role: Node, key: string, ofSessions: ReadonlyMap<string, SessionTags>) =>
  graph.into(role.id).find(({ kind, from, isLegal }) => {
    const before = kind === 'role-chaining' && isLegal ? ofSessions.get(from) : undefined;
    return before !== undefined && (before.lost.has(key) || before.keys.has(key));
  });
