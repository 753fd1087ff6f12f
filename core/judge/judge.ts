import { checkDocument } from '../check/check.ts';
import { buildGraph, type DocumentGraph } from '../graph/graph.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import type { ModelFile } from '../model/model-file.ts';
import { analysePaths } from '../paths/analyse.ts';
import type { PathAnalysis } from '../paths/analysis.ts';
import { rules } from '../rules/generated/rules.ts';
import { ruleSet } from '../rules/rule-set.ts';
import { runRules } from '../rules/run.ts';

/** All that Rolepath says of a model: what the text, the catalog and the rules find, and where every path ends. */
export interface Judgement {
  readonly graph: DocumentGraph;
  readonly paths: PathAnalysis;
  /** Every statement once, in the order of `compareDiagnostics`. Plain data: edits stand in `fixes`. */
  readonly diagnostics: readonly Diagnostic[];
  /** The mechanical mend of a diagnostic, where there is one. */
  readonly fixes: ReadonlyMap<Diagnostic, Edit>;
}

const allRules = ruleSet(rules);

/** Judges a file. Targets get the range in the text where the file knows it. Never throws, whatever the file holds. */
export function judge(file: ModelFile): Judgement {
  return judgeWith(file.document, file.diagnostics, (diagnostic) => {
    const { target } = diagnostic;
    const range = target.range ?? file.rangeOf(target);
    return range === undefined ? diagnostic : { ...diagnostic, target: { ...target, range } };
  });
}

/** Judges a document that has no text, or whose text is not at hand: targets name elements only. */
export const judgeDocument = (document: Document): Judgement => judgeWith(document, [], (diagnostic) => diagnostic);

function judgeWith(document: Document, ofText: readonly Diagnostic[], place: (diagnostic: Diagnostic) => Diagnostic): Judgement {
  const graph = buildGraph(document);
  const paths = analysePaths(graph);
  const fixes = new Map<Diagnostic, Edit>();
  const findings = runRules({ graph, paths }, allRules).findings.map(({ edit, ...diagnostic }) => {
    const placed = place(diagnostic);
    if (edit) fixes.set(placed, edit);
    return placed;
  });
  const diagnostics = [...ofText, ...checkDocument(document).map(place), ...findings].sort(compareDiagnostics);
  return { graph, paths, diagnostics, fixes };
}

/**
 * The mechanical mend of a diagnostic that came from elsewhere (another thread cannot send functions): the rules run again on the
 * document, once, and the finding with the same target and message is looked up. Undefined when there is none, or it is out of date.
 */
export function fixOf(graph: DocumentGraph, diagnostic: Diagnostic): Edit | undefined {
  let edits = editsOf.get(graph);
  if (!edits) {
    const { findings } = runRules({ graph, paths: analysePaths(graph) }, allRules);
    edits = new Map(findings.flatMap((finding) => (finding.edit ? [[keyOf(finding), finding.edit] as const] : [])));
    editsOf.set(graph, edits);
  }
  return edits.get(keyOf(diagnostic));
}

/** By graph, which never changes: the mends of its findings. */
const editsOf = new WeakMap<DocumentGraph, ReadonlyMap<string, Edit>>();

const keyOf = ({ code, target, message }: Diagnostic): string => JSON.stringify([code, target.node, target.edge, message]);
