import type { DocumentGraph } from '../../graph/graph.ts';
import type { Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { keysOf, operationsOf, sessionTagsOf } from './session-tags.ts';

/** The fields that name the tags of a session. That each has one value, their types say. */
const tagFields: Readonly<Partial<Record<string, readonly string[]>>> = {
  'cognito.principalTagMap': ['principalTags'],
  'idp.saml': ['principalTags', 'accessControl'],
  'sso.instance': ['accessControlAttributes'],
  'sts.operation': ['tags'],
};

export default defineRule({
  code: 'IDF-907',
  name: 'unique-session-tags',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'The keys of session tags differ by more than the case of their letters, and none repeats a transitive tag of the session before.',
  why: 'STS does not tell keys apart by case and refuses the call; it also refuses a tag whose key is inherited as a transitive one. A session tag wins over a tag of the role with the same key.',
  fix: 'Rename one of the tags, or leave it out.',
  sources: ['sts-ar', 'iam-stags'],
  *check({ graph }) {
    for (const node of graph.nodes.values()) for (const field of tagFields[node.kind] ?? []) yield* sameKeys(graph, node, field);
    yield* inherited(graph);
  },
});

function* sameKeys(graph: DocumentGraph, node: Node, field: string): Iterable<Violation> {
  const first = new Map<string, string>();
  for (const key of keysOf(node.fields[field])) {
    const rival = first.get(key.toLowerCase());
    if (rival === undefined) first.set(key.toLowerCase(), key);
    else {
      const message = `${named(graph, node.id)} sets the tags "${rival}" and "${key}", which are one to AWS.`;
      yield { target: { node: node.id, field: `${field}.${fieldPath(key)}` }, message };
    }
  }
}

/** Tags of a call that the session of the calling role has as transitive ones. */
function* inherited(graph: DocumentGraph): Iterable<Violation> {
  const operations = operationsOf(graph);
  if (operations.size === 0) return;
  const ofSessions = sessionTagsOf(graph);
  for (const [id, calls] of operations) {
    const edge = graph.document.edges.get(id);
    const before = edge?.kind === 'role-chaining' ? ofSessions.get(edge.from)?.transitive : undefined;
    for (const call of before ? calls : [])
      for (const key of keysOf(call.fields['tags'])) {
        if (!before?.has(key.toLowerCase())) continue;
        const message = `${named(graph, call.id)} passes the tag "${key}", which the session of ${named(graph, edge!.from)} hands on already as a transitive one.`;
        yield { target: { node: call.id, field: `tags.${fieldPath(key)}` }, message };
      }
  }
}
