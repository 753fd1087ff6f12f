import type { OwnRule } from '#core/config/own-rule.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { JudgeOptions, Judgement as WholeJudgement } from '#core/judge/judge.ts';
import type { Drawing } from '#core/layout/drawing.ts';
import type { LayoutResult } from '#core/layout/layout-result.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Document } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { PathAnalysis } from '#core/paths/analysis.ts';
import type { Judgement } from './editor-state.ts';

/** What the store needs of the world: handed in, so that tests run without workers. */
export interface Services {
  /** Judges a document; undefined when a later call has overtaken this one. */
  judge(document: Document, options: JudgeOptions): Promise<Judgement | undefined>;
  /** Judges at once, from where an earlier judgement of the same model stood. For what cannot wait: mending many findings in one go. */
  judgeNow(document: Document, options: JudgeOptions, previous?: WholeJudgement): WholeJudgement;
  /** Lays a drawing out anew. `isSimple`: the engine was too slow or failed and our own layout stood in. */
  layOut(drawing: Drawing): Promise<LayoutResult & { readonly isSimple: boolean }>;
  analyse(graph: DocumentGraph): PathAnalysis;
  /** The mechanical mend of a finding, when there is one. `ownRules`: those that it was judged with. */
  fixOf(graph: DocumentGraph, diagnostic: Diagnostic, ownRules: readonly OwnRule[] | undefined): Edit | undefined;
  /** `2026-11-21`, where the person is. */
  today(): string;
  /** Tells a person something in passing. */
  notify(message: Notice): void;
}

/** Said when our own layout stood in for the engine. */
export const tooSlow = 'The automatic layout took too long; a simpler one was used.';

export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'warning' | 'error';
  /** What can be done about it, in one press. */
  readonly action?: { readonly label: string; readonly run: () => void };
}
