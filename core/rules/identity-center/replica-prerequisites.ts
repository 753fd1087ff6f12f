import { textOf, textsOf } from '../../catalog/lowering/fields.ts';
import type { DocumentGraph } from '../../graph/graph.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Node } from '../../model/document.ts';
import { isSingleRegionKey } from '../multi-region-key.ts';
import { named } from '../names.ts';
import { defineNodeRule } from '../rule.ts';
import { sourceNames, sourcesOf, writtenSource } from './identity-source.ts';

export default defineNodeRule({
  code: 'IDF-621',
  name: 'replica-prerequisites',
  severity: 'error',
  outcome: 'REJECT',
  summary:
    'An instance with replica Regions is an organization instance, has a source other than Active Directory, and a customer managed multi-Region KMS key.',
  why: 'Without these, Identity Center does not enable a further Region. From then on the type of the identity source is frozen until the replicas are removed.',
  fix: 'Meet the conditions first, or leave the replicas out.',
  sources: ['sso-mr', 'sso-src'],
  unverified: 'An older page allows replicas with an external IdP only; the current one also with the Identity Center directory.',
  kinds: ['sso.instance'],
  *check(instance, { graph }) {
    if (instance.reference !== undefined || textsOf(instance.fields, 'replicaRegions').length === 0) return;
    for (const { lack, severity } of lacks(graph, instance)) {
      const message = `${named(graph, instance.id)} has replica Regions, but ${lack}.`;
      yield { target: { node: instance.id, field: 'replicaRegions' }, message, ...(severity === undefined ? {} : { severity }) };
    }
  },
});

function* lacks(graph: DocumentGraph, instance: Node): Iterable<{ readonly lack: string; readonly severity?: Severity }> {
  if (instance.fields['type'] === 'account') yield { lack: 'is an account instance' };
  if (sourcesOf(graph, instance).has('activeDirectory')) yield { lack: 'its identity source is Active Directory' };
  const planned = writtenSource(instance, 'plannedIdentitySource');
  const isFrozen = planned !== undefined && !sourcesOf(graph, instance).has(planned);
  // A plan is no fault yet.
  if (isFrozen)
    yield {
      lack: `its source is to become ${sourceNames[planned]}: the type of source is frozen while there are replicas`,
      severity: 'warning',
    };
  const key = textOf(instance.fields, 'kmsKeyArn');
  // Which key there is, the drawing may leave out.
  if (key === undefined) yield { lack: 'the drawing does not say that it has a customer managed multi-Region key', severity: 'info' };
  else if (isSingleRegionKey(key)) yield { lack: 'its KMS key is no multi-Region key' };
}
