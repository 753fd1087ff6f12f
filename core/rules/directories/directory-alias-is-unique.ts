import { kinds } from '../../catalog/catalog.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import type { Node } from '../../model/document.ts';
import { named } from '../names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'IDF-707',
  name: 'directory-alias-is-unique',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'The alias of a directory has 1 to 62 letters, digits and hyphens, does not begin with "d-", and belongs to no other directory in all of AWS. Once made it cannot be changed.',
  why: 'CreateAlias answers EntityAlreadyExistsException to an alias that is taken. One that was chosen badly stays as long as the directory does.',
  fix: 'Choose a name of your own for each directory, such as that of the company and the environment.',
  sources: ['api-dsalias', 'ds-url'],
  *check({ graph }) {
    const first = new Map<string, Node>();
    for (const node of graph.nodes.values()) {
      const alias = kinds.get(node.kind)?.class === 'AD' && node.reference === undefined ? textOf(node.fields, 'alias') : undefined;
      if (alias === undefined) continue;
      const taken = first.get(alias.toLowerCase());
      if (!taken) first.set(alias.toLowerCase(), node);
      else {
        const message = `Directories ${named(graph, taken.id)} and ${named(graph, node.id)} cannot both have the alias "${alias}".`;
        yield { target: { node: node.id, field: 'alias' }, message };
      }
    }
  },
});
