import type { EdgeKindId } from '../catalog/generated/edge-ids.ts';
import type { KindId } from '../catalog/generated/kind-ids.ts';
import type { SourceKey } from '../catalog/sources.ts';
import type { DocumentGraph, GraphEdge } from '../graph/graph.ts';
import type { Outcome, Severity, Target } from '../model/diagnostic.ts';
import type { Node } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import type { PathAnalysis } from '../paths/analysis.ts';

/** What a rule may look at. Built once for all rules. */
export interface RuleContext {
  readonly graph: DocumentGraph;
  readonly paths: PathAnalysis;
}

/** One place where a rule is broken. */
export interface Violation {
  readonly target: Target;
  /** What is wrong here, with names in double quotes. */
  readonly message: string;
  /** Where this place is less bad than the rule says, or not certain: never worse than the rule's own. */
  readonly severity?: Severity;
  /** The element that causes this violation, where it is another than the target. */
  readonly cause?: Pick<Target, 'node' | 'edge'>;
  /** The mechanical mend of this violation, where there is one. Applied, it removes the finding. */
  readonly fix?: Edit;
}

/** What every rule of the reference says of itself, in its own file. */
interface RuleFacts {
  /** The reference's code: `IDF-101`. Never renumbered. */
  readonly code: string;
  /** Readable and stable: `path-ends-in-role`; equals the file's name. */
  readonly name: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly SourceKey[];
  /** What no source confirms. A rule that rests only on that never reports an error. */
  readonly unverified?: string;
}

/** Looks at the drawing as a whole: paths, cycles, names that must be unique. Runs again after every edit. */
export interface DocumentRule extends RuleFacts {
  readonly about: 'document';
  check(context: RuleContext): Iterable<Violation>;
}

/** Looks at one node of some kinds, and at what it asks the graph about. Runs again when any of that changed. */
export interface NodeRule extends RuleFacts {
  readonly about: 'node';
  readonly kinds: readonly KindId[];
  check(node: Node, context: RuleContext): Iterable<Violation>;
}

/** The same for one edge of some kinds, drawn or derived, legal or not. */
export interface EdgeRule extends RuleFacts {
  readonly about: 'edge';
  readonly kinds: readonly EdgeKindId[] | 'all';
  check(edge: GraphEdge, context: RuleContext): Iterable<Violation>;
}

/** Tells nothing but the limits of the fields that name it (`rule` of a field in the catalog). Every other rule may own limits too. */
export interface FieldRule extends RuleFacts {
  readonly about: 'fields';
}

export type Rule = DocumentRule | NodeRule | EdgeRule | FieldRule;

export const defineRule = (rule: Omit<DocumentRule, 'about'>): DocumentRule => ({ about: 'document', ...rule });
export const defineNodeRule = (rule: Omit<NodeRule, 'about'>): NodeRule => ({ about: 'node', ...rule });
export const defineEdgeRule = (rule: Omit<EdgeRule, 'about'>): EdgeRule => ({ about: 'edge', ...rule });
export const defineFieldRule = (rule: Omit<FieldRule, 'about'>): FieldRule => ({ about: 'fields', ...rule });
