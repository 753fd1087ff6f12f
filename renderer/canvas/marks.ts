import type { Severity } from '#core/model/diagnostic.ts';
import type { VerdictOutcome } from '#core/paths/analysis.ts';
import type { Judgement } from '../state/editor-state.ts';

/** What the judge says of one element, as far as the canvas shows it. */
export interface Mark {
  /** Set on entries: how the worst of its walks ends. */
  readonly verdict?: VerdictOutcome;
  /** Set where a walk ends in another way than in a role. */
  readonly end?: Exclude<VerdictOutcome, 'ends-in-role'>;
  readonly why?: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface Marks {
  readonly nodes: ReadonlyMap<string, Mark>;
  readonly edges: ReadonlyMap<string, Mark>;
}

type Draft = { -readonly [K in keyof Mark]: Mark[K] } & { counts: Record<Severity, number> };

export const unmarked: Mark = { counts: { error: 0, warning: 0, info: 0 } };

/** Gathers findings and verdicts by the element that they are about. */
export function marksOf({ diagnostics, verdicts }: Judgement): Marks {
  const nodes = new Map<string, Draft>();
  const edges = new Map<string, Draft>();
  for (const { target, severity } of diagnostics) {
    if (target.edge !== undefined) at(edges, target.edge).counts[severity] += 1;
    else if (target.node !== undefined) at(nodes, target.node).counts[severity] += 1;
  }
  for (const verdict of verdicts) {
    at(nodes, verdict.entry).verdict = verdict.outcome;
    if (verdict.exit) at(nodes, verdict.exit.node).end ??= 'exits';
    if (verdict.loop) for (const node of verdict.loop.nodes) at(nodes, node).end = 'loops';
    if (verdict.refusal) {
      Object.assign(at(nodes, verdict.refusal.role), { end: 'refused', why: verdict.refusal.why });
      Object.assign(at(edges, verdict.refusal.edge), { end: 'refused', why: verdict.refusal.why });
    }
    if (verdict.deadEnd) Object.assign(at(nodes, verdict.deadEnd.node), { end: 'dead-end', why: verdict.deadEnd.why });
  }
  return { nodes, edges };
}

function at(marks: Map<string, Draft>, id: string): Draft {
  const mark = marks.get(id) ?? { counts: { error: 0, warning: 0, info: 0 } };
  marks.set(id, mark);
  return mark;
}

/** The worst severity of a mark, when it has a finding. */
export const worstOf = ({ counts }: Mark): Severity | undefined =>
  counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : counts.info > 0 ? 'info' : undefined;
