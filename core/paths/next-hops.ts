import { edgeKinds } from '../catalog/catalog.ts';
import { classCodes, type ClassCode } from '../catalog/class.ts';
import type { EdgeDefinition } from '../catalog/edge.ts';

/** An IAM role, or an IAM user, which the rules flag: the credentials that AWS resources accept. */
export const isPrincipalClass = (classCode: ClassCode | undefined): boolean => classCode === 'R' || classCode === 'U';

const hops: readonly EdgeDefinition[] = [...edgeKinds.values()].filter(({ hop }) => hop);

/** By class: the fewest legal hops to an IAM role. */
const hopsToRole: ReadonlyMap<ClassCode, number> = measure();

const nearest = (edge: EdgeDefinition): number => Math.min(...edge.to.map((to) => hopsToRole.get(to) ?? Infinity));

const nextHops: ReadonlyMap<ClassCode, readonly EdgeDefinition[]> = new Map(
  classCodes.map((from) => [from, hops.filter((edge) => edge.from.includes(from)).sort((a, b) => nearest(a) - nearest(b))]),
);

/** The edge kinds that may carry an identity on from a class; those that come nearest to a role first. */
export const nextHopsOf = (classCode: ClassCode): readonly EdgeDefinition[] => nextHops.get(classCode) ?? [];

function measure(): ReadonlyMap<ClassCode, number> {
  const distances = new Map<ClassCode, number>([['R', 0]]);
  for (let reached: ReadonlySet<ClassCode> = new Set<ClassCode>(['R']); reached.size > 0; ) {
    const before = new Set(hops.filter(({ to }) => to.some((code) => reached.has(code))).flatMap(({ from }) => from));
    const distance = Math.max(...distances.values()) + 1;
    reached = new Set([...before].filter((code) => !distances.has(code)));
    for (const code of reached) distances.set(code, distance);
  }
  return distances;
}
