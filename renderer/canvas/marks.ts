import type { Severity } from '#core/model/diagnostic.ts';
import type { VerdictOutcome } from '#core/paths/analysis.ts';
import { counted, severityLooks } from '../theme/looks.ts';
import type { Judgement } from '../state/editor-state.ts';

/** What the judge says of one element, as far as the canvas shows it. */
export interface Mark {
  /** Set on entries: how the worst of its walks ends. */
  readonly verdict?: VerdictOutcome;
  /** Set where a walk ends in another way than in a role. */
  readonly end?: Exclude<VerdictOutcome, 'ends-in-role'>;
  readonly why?: string;
  /** Of findings that nobody has waived. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What the first of them say, the worst first. */
  readonly messages: readonly string[];
}

export interface Marks {
  readonly nodes: ReadonlyMap<string, Mark>;
  readonly edges: ReadonlyMap<string, Mark>;
}

type Draft = { -readonly [K in keyof Mark]: Mark[K] } & { counts: Record<Severity, number>; messages: string[] };

/** More than these do not fit into a tooltip. */
const mostMessages = 3;

export const unmarked: Mark = { counts: { error: 0, warning: 0, info: 0 }, messages: [] };

/** Gathers findings and verdicts by the element that they are about. */
export function marksOf({ diagnostics, verdicts }: Judgement): Marks {
  const nodes = new Map<string, Draft>();
  const edges = new Map<string, Draft>();
  for (const { target, severity, message, waived } of diagnostics) {
    const [marks, id] = target.edge === undefined ? [nodes, target.node] : [edges, target.edge];
    if (id === undefined || waived !== undefined) continue;
    const { counts, messages } = at(marks, id);
    counts[severity] += 1;
    if (messages.length < mostMessages) messages.push(message);
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
  const mark = marks.get(id) ?? { counts: { error: 0, warning: 0, info: 0 }, messages: [] };
  marks.set(id, mark);
  return mark;
}

/** The worst severity of a mark, when it has a finding. */
export const worstOf = ({ counts }: Mark): Severity | undefined =>
  counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : counts.info > 0 ? 'info' : undefined;

const severities = ['error', 'warning', 'info'] as const;

/** `2 errors, 1 note`. */
export const tallyOf = ({ counts }: Mark): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severityLooks[severity].label))
    .join(', ');

/** What the badge of an element says when the pointer rests on it: how many findings, and the first of them. */
export function badgeTitle(mark: Mark): string {
  const { counts, messages } = mark;
  const more = counts.error + counts.warning + counts.info - messages.length;
  return [tallyOf(mark), ...messages.map((message) => `• ${message}`), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
