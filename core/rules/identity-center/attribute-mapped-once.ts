import { fieldPath } from '../../model/field-path.ts';
import { mappingOf } from '../../policy/field-shape.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { drawnSource, sourceEdges } from './identity-source.ts';

export default defineNodeRule({
  code: 'IDF-623',
  name: 'attribute-mapped-once',
  severity: 'info',
  outcome: 'RUNTIME',
  summary: 'An attribute for access control comes from the mapping of the instance or from the SAML assertion, not from both.',
  why: 'The mapping of Identity Center wins over the attribute https://aws.amazon.com/SAML/Attributes/AccessControl:<key> of the assertion: a value in the directory that is out of date decides about access.',
  fix: 'Map each key in one place.',
  sources: ['sso-abac'],
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    const mapped = Object.keys(mappingOf(instance.fields['accessControlAttributes']) ?? {});
    for (const edge of sourceEdges(graph, instance.id)) {
      if (drawnSource(edge) !== 'externalIdp') continue;
      const sent = new Set(Object.keys(mappingOf(graph.nodes.get(edge.from)?.fields['accessControl']) ?? {}));
      for (const key of mapped.filter((name) => sent.has(name))) {
        const message = `${named(graph, instance.id)} maps the tag "${key}", which ${named(graph, edge.from)} sends, too: the mapping wins.`;
        yield { target: { node: instance.id, field: `accessControlAttributes.${fieldPath(key)}` }, cause: { node: edge.from }, message };
      }
    }
  },
});
