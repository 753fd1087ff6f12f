import { componentsOf } from '../../paths/components.ts';
import { successorsOf } from '../../paths/csr.ts';
import { isLegal } from '../legal.ts';
import { allNamed } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-108',
  name: 'no-role-cycle',
  severity: 'warning',
  outcome: 'RISK',
  summary: 'Roles do not assume each other in a circle.',
  why: 'Roles that can become one another have the same privileges in effect, and a session can renew itself for ever, one hour at a time.',
  fix: 'Make the chain one-way: remove one of its edges.',
  sources: ['iam-terms', 'pf'],
  *check({ graph }) {
    const chains = graph.edges.filter((edge) => edge.kind === 'role-chaining' && edge.from !== edge.to && isLegal(graph, edge));
    const numbers = new Map([...new Set(chains.flatMap(({ from, to }) => [from, to]))].map((id, index) => [id, index]));
    const ends = (side: 'from' | 'to'): Int32Array => Int32Array.from(chains, (edge) => numbers.get(edge[side])!);
    const components = componentsOf(numbers.size, successorsOf(numbers.size, ends('from'), ends('to')));
    const circles = new Map<number, { last: string; readonly roles: Set<string> }>();
    for (const { id, from, to } of chains) {
      const component = components.of[numbers.get(from)!]!;
      if (component !== components.of[numbers.get(to)!]) continue;
      const circle = circles.get(component) ?? { last: id, roles: new Set<string>() };
      circle.last = id;
      circle.roles.add(from).add(to);
      circles.set(component, circle);
    }
    for (const { last, roles } of circles.values())
      yield {
        target: { edge: last },
        message: `Roles ${allNamed(graph, [...roles])} can assume each other in a circle, which this edge closes.`,
      };
  },
});
