import type { Node } from '../../model/document.ts';
import { fieldPath } from '../../model/field-path.ts';
import { listOf } from '../../policy/field-shape.ts';
import { labelOf } from '../../model/document.ts';
import type { Violation } from '../rule.ts';

/** A directory that names one subnet twice: its two servers cannot stand in different Availability Zones then. */
export function* repeatedSubnet(directory: Node): Iterable<Violation> {
  const subnets = listOf(directory.fields['subnetIds']);
  const index = subnets.findIndex((subnet, at) => subnets.indexOf(subnet) < at);
  if (index < 0) return;
  const message = `Directory "${labelOf(directory)}" names subnet "${String(subnets[index])}" twice; it needs two, in different Availability Zones.`;
  yield { target: { node: directory.id, field: fieldPath('subnetIds', index) }, message };
}
