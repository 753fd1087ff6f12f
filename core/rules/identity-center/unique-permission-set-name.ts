import type { Node } from '../../model/document.ts';
import { textOf } from '../../catalog/lowering/fields.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';

/** The length and the letters of a name are limits of its field. */
export default defineNodeRule({
  code: 'IDF-605',
  name: 'unique-permission-set-name',
  severity: 'error',
  outcome: 'REJECT',
  summary: 'The name of a permission set has 1 to 32 letters, digits and +=,.@-_ and is unique in its instance.',
  why: 'CreatePermissionSet refuses another name. It stands in the name of every role that comes of the permission set: AWSReservedSSO_<name>_<suffix>.',
  fix: 'Shorten the name, or give the second permission set a name of its own.',
  sources: ['api-ps', 'sso-ref'],
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    const first = new Map<string, Node>();
    for (const set of graph.childrenOf(instance.id)) {
      const name = set.kind === 'sso.permissionSet' ? textOf(set.fields, 'name') : undefined;
      if (name === undefined) continue;
      const rival = first.get(name);
      if (!rival) first.set(name, set);
      else {
        const message = `Permission set ${named(graph, set.id)} has the name "${name}", which ${named(graph, rival.id)} has already.`;
        yield { target: { node: set.id, field: 'name' }, message };
      }
    }
  },
});
