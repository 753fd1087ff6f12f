import { ok, type Result } from '../base/result.ts';
import type { Witness } from '../paths/analysis.ts';
import { walkNamed } from '../rules/names.ts';
import { asksForMfa } from './mfa-checks.ts';
import type { NamedNodes } from './named-nodes.ts';
import type { Claim, ExpectationProblem } from './parse-expectation.ts';
import type { NodeSet, Walks } from './walks.ts';
import { wayIn } from './ways-in.ts';

/** Whether a claim is borne out, why, and a shortest walk that shows it, where one does. */
export interface Answer {
  readonly holds: boolean;
  readonly message: string;
  readonly witness?: Witness;
}

interface Asked {
  readonly walks: Walks;
  readonly names: NamedNodes;
}

type Answered = Result<Answer, ExpectationProblem>;
type ClaimOf<C extends Claim['claims']> = Extract<Claim, { readonly claims: C }>;

/** Holds one claim against a drawing; an error where a name means nothing there. */
export function judgeClaim(claim: Claim, asked: Asked): Answered {
  switch (claim.claims) {
    case 'reaches':
      return judgeReaches(claim, asked);
    case 'only-through':
      return judgeOnlyThrough(claim, asked);
    case 'ends-in':
      return judgeEndsIn(claim, asked);
    case 'needs-mfa':
      return judgeNeedsMfa(claim, asked);
    default:
      return judgeOnly(claim, asked);
  }
}

function judgeReaches({ who, what, how }: ClaimOf<'reaches'>, { walks, names }: Asked): Answered {
  const from = names.walkers(who);
  const to = names.targets(what);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const witness = walks.between(from.value, to.value);
  if (how === 'never')
    return ok(witness ? told(walks, false, 'A walk leads there: ', witness) : { holds: true, message: 'No walk leads there.' });
  const outside = firstOutside(from.value, walks.reaching(to.value));
  if (outside !== undefined) return ok({ holds: false, message: `No walk leads there from ${nameOf(walks, outside)}.` });
  const astray = how === 'always' ? walks.avoiding(from.value, to.value) : undefined;
  if (astray) return ok(told(walks, false, 'A walk keeps away from it: ', astray));
  return ok(witness ? told(walks, true, 'A walk leads there: ', witness) : { holds: true, message: 'Nothing that walks is drawn.' });
}

function judgeOnlyThrough({ who, what, through }: ClaimOf<'only-through'>, { walks, names }: Asked): Answered {
  const from = names.walkers(who);
  const to = names.targets(what);
  const gates = names.anyOf(through, names.asDrawn);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (!gates.ok) return gates;
  const outside = firstOutside(from.value, walks.reaching(to.value));
  if (outside !== undefined) return ok({ holds: false, message: `No walk leads there from ${nameOf(walks, outside)} at all.` });
  const witness = walks.between(without(from.value, gates.value), to.value, (edge) => gates.value.has(edge.to));
  return ok(witness ? told(walks, false, 'A walk leads past it: ', witness) : { holds: true, message: 'No walk leads past it.' });
}

function judgeEndsIn({ who, ends, isSo }: ClaimOf<'ends-in'>, { walks, names }: Asked): Answered {
  const from = names.walkers(who);
  const allowed = names.anyOf(ends, (name) => names.targets(name));
  if (!from.ok) return from;
  if (!allowed.ok) return allowed;
  const witness = walks.endingOutside(from.value, allowed.value);
  const answer = witness ? told(walks, false, 'A walk ends elsewhere: ', witness) : { holds: true, message: 'Every walk ends there.' };
  return ok(isSo ? answer : inverted(answer));
}

function judgeNeedsMfa({ what, isSo }: ClaimOf<'needs-mfa'>, { walks, names }: Asked): Answered {
  const roles = names.principals(what);
  if (!roles.ok) return roles;
  const witness = wayIn(walks, roles.value, (edge) => asksForMfa(walks.graph, edge));
  const answer = witness
    ? told(walks, false, 'On this walk the drawing shows no MFA: ', witness)
    : { holds: true, message: 'Every walk that leads there passes an MFA check.' };
  return ok(isSo ? answer : inverted(answer));
}

function judgeOnly({ who, what, isSo }: ClaimOf<'only'>, { walks, names }: Asked): Answered {
  const allowed = names.anyOf(who, names.asDrawn);
  const to = names.targets(what);
  if (!allowed.ok) return allowed;
  if (!to.ok) return to;
  const witness = wayIn(walks, to.value, (edge) => allowed.value.has(edge.from) || allowed.value.has(edge.to));
  const nobodyElse = who.length === 0 ? 'No walk leads there.' : 'No other walk leads there.';
  const answer = witness ? told(walks, false, 'A walk leads there: ', witness) : { holds: true, message: nobodyElse };
  return ok(isSo ? answer : inverted(answer));
}

const told = ({ graph }: Walks, holds: boolean, words: string, witness: Witness): Answer => ({
  holds,
  message: `${words}${walkNamed(graph, witness.nodes)}.`,
  witness,
});

/** Of a statement that is expected not to hold. */
const inverted = ({ holds, ...rest }: Answer): Answer => ({ holds: !holds, ...rest });

function firstOutside(nodes: NodeSet, set: NodeSet): string | undefined {
  for (const node of nodes) if (!set.has(node)) return node;
  return undefined;
}

const without = (nodes: NodeSet, others: NodeSet): NodeSet => new Set([...nodes].filter((node) => !others.has(node)));

const nameOf = ({ graph }: Walks, node: string): string => walkNamed(graph, [node]);
