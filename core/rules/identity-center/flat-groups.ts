import type { DocumentGraph } from '../../graph/graph.ts';
import { named } from '../names.ts';
import { defineEdgeRule } from '../rule.ts';

export default defineEdgeRule({
  code: 'IDF-625',
  name: 'flat-groups',
  severity: 'warning',
  outcome: 'RUNTIME',
  summary: 'What is assigned to a group of groups is assigned to its members themselves.',
  why: 'An application is not shown to members of nested groups. The sync of Active Directory resolves nesting for accounts: everybody in the inner group gets the access of the outer one.',
  fix: 'Assign the inner groups, or put the users into the assigned group itself.',
  sources: ['sso-nested'],
  unverified: 'That page is from 2023; how groups from SCIM or of the native store nest is not documented.',
  kinds: ['member-of-group'],
  *check(edge, { graph }) {
    const inner = graph.nodes.get(edge.from)?.fields;
    const outer = graph.nodes.get(edge.to)?.fields;
    if (!edge.isLegal || inner?.['type'] !== 'GROUP' || outer?.['type'] !== 'GROUP') return;
    const members = `members of group ${named(graph, edge.from)}`;
    if (assigns(graph, edge.to, 'application-assignment')) {
      const message = `Applications of group ${named(graph, edge.to)} are not shown to ${members}, which is nested in it.`;
      yield { target: { edge: edge.id }, message };
    }
    if (outer['origin'] === 'ad' && assigns(graph, edge.to, 'assigned')) {
      const message = `The access of group ${named(graph, edge.to)} to accounts goes to ${members}, too: the sync resolves nested groups.`;
      yield { target: { edge: edge.id }, message };
    }
  },
});

const assigns = (graph: DocumentGraph, group: string, edgeKind: string): boolean =>
  graph.outOf(group).some(({ kind, isLegal }) => kind === edgeKind && isLegal);
