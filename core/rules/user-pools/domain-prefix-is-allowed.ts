import { textOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import { labelOf, type Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule, type Violation } from '../rule.ts';
import { isCustom, placeOf } from './pool-domain.ts';
import { isConfiguredHere } from './user-pool.ts';

export default defineRule({
  code: 'IDF-410',
  name: 'domain-prefix-is-allowed',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'The prefix of a user pool domain has 1 to 63 lower-case letters, digits and inner hyphens, is taken once in a Region, and holds none of the words aws, amazon and cognito.',
  why: 'CreateUserPoolDomain fails.',
  fix: 'Choose another prefix.',
  unverified: 'That a prefix is unique in its Region follows from the form of the URL; no page says it as a sentence.',
  sources: ['api-domain', 'cdg-domain'],
  *check({ graph }) {
    const taken = new Map<string, Node>();
    for (const domain of graph.nodes.values()) {
      const prefix = domain.kind === 'cognito.userPoolDomain' ? textOf(domain.fields, 'domain') : undefined;
      if (prefix === undefined || isCustom(domain) || !isConfiguredHere(domain)) continue;
      yield* reservedWord(domain, prefix);
      const { region } = placeOf(graph, domain);
      if (region === undefined) continue;
      const first = taken.get(`${region} ${prefix}`);
      if (first) yield takenTwice(graph, { first, domain, prefix });
      else taken.set(`${region} ${prefix}`, domain);
    }
  },
});

function* reservedWord(domain: Node, prefix: string): Iterable<Violation> {
  const word = ['aws', 'amazon', 'cognito'].find((reserved) => prefix.includes(reserved));
  if (word === undefined) return;
  const message = `The prefix "${prefix}" of "${labelOf(domain)}" holds the word "${word}", which Cognito does not allow.`;
  yield { target: { node: domain.id, field: 'domain' }, message };
}

function takenTwice(graph: DocumentGraph, pair: { readonly first: Node; readonly domain: Node; readonly prefix: string }): Violation {
  const { first, domain, prefix } = pair;
  const message = `The prefix "${prefix}" of ${named(graph, domain.id)} is that of ${named(graph, first.id)} in the same Region.`;
  return { target: { node: domain.id, field: 'domain' }, message, severity: 'warning' };
}
