import { edgeKinds } from '../catalog/catalog.ts';
import { classCodes, type ClassCode } from '../catalog/class.ts';
import type { EdgeDefinition } from '../catalog/edge.ts';

/** An IAM role, or an IAM user, which the rules flag: the credentials that AWS resources accept. */
export const isPrincipalClass = (classCode: ClassCode | undefined): boolean => classCode === 'R' || classCode === 'U';

const hops: readonly EdgeDefinition[] = [...edgeKinds.values()].filter(({ hop }) => hop);

/** By class: the fewest legal hops to an IAM role. */
const hopsToRole: ReadonlyMap<ClassCode, number> = measure();

const nearest = (edge: EdgeDefinition): number => Math.min(...edge.to.map((to) => hopsToRole.get(to) ?? Infinity));

const nextHops: ReadonlyMap<ClassCode, readonly string[]> = new Map(
  classCodes.map((from) => {
    const leaving = hops.filter((edge) => edge.from.includes(from)).sort((a, b) => nearest(a) - nearest(b));
    return [from, leaving.map(({ id }) => id)];
  }),
);

/** Ids of the edge kinds that may carry an identity on from a class; those that come nearest to a role first. */
export const nextHopIds = (classCode: ClassCode | undefined): readonly string[] => (classCode && nextHops.get(classCode)) ?? [];

function measure(): ReadonlyMap<ClassCode, number> {
  const distances = new Map<ClassCode, number>([['R', 0]]);
  const waiting: ClassCode[] = ['R'];
  for (const to of waiting) {
    const before = hops.filter((edge) => edge.to.includes(to)).flatMap(({ from }) => from);
    for (const from of before.filter((code) => !distances.has(code))) {
      distances.set(from, distances.get(to)! + 1);
      waiting.push(from);
    }
  }
  return distances;
}
