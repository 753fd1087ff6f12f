import { checkDocument } from '../check/check.ts';
import { recommended } from '../config/config.ts';
import type { OwnRule } from '../config/own-rule.ts';
import { runOwnRules } from '../config/run-own-rules.ts';
import { checkExpectations } from '../expect/check-expectations.ts';
import type { Expectation } from '../expect/expectation.ts';
import { expectationDiagnostics } from '../expect/expectation-diagnostics.ts';
import { placeExpectation } from '../expect/place-expectation.ts';
import { buildGraph, type DocumentGraph } from '../graph/graph.ts';
import { compareDiagnostics, type Diagnostic, type Target } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import type { ModelFile } from '../model/model-file.ts';
import { analysePaths } from '../paths/analyse.ts';
import type { PathAnalysis } from '../paths/analysis.ts';
import { rules } from '../rules/generated/rules.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Finding } from '../rules/findings.ts';
import { ruleSet } from '../rules/rule-set.ts';
import { runRules, type RuleRun } from '../rules/run.ts';
import { settleFindings, type JudgeOptions } from './settle-findings.ts';

export type { JudgeOptions } from './settle-findings.ts';

/** All that Rolepath says of a model: what the text, the catalog and the rules find, and where every path ends. */
export interface Judgement {
  readonly graph: DocumentGraph;
  readonly paths: PathAnalysis;
  /**
   * Every statement once, in the order of `compareDiagnostics`. Plain data: edits stand in `fixes`. Those about the review stand in that
   * file (`target.file`), all others in the model.
   */
  readonly diagnostics: readonly Diagnostic[];
  /** The mechanical mend of a diagnostic, where there is one. */
  readonly fixes: ReadonlyMap<Diagnostic, Edit>;
  /** What the model asserts of itself (`expect:`), and whether it is so, in the order of the file. */
  readonly expectations: readonly Expectation[];
  /** What the rules found, for judging the same model again after an edit. */
  readonly run: RuleRun;
}

const allRules = ruleSet(rules);

/** Judges a file. Targets get the range in the text where the file knows it. Never throws, whatever the file holds. */
export const judge = (file: ModelFile, options: JudgeOptions = {}): Judgement => judgeWith(file.document, options, file);

/**
 * Judges a document that has no text, or whose text is not at hand: targets name elements only. With the judgement of an earlier state
 * of the same model, the rules look only at what an edit can have changed; what is said is the same.
 */
export const judgeDocument = (document: Document, options: JudgeOptions = {}, previous?: Judgement): Judgement =>
  judgeWith(document, options, undefined, previous);

function judgeWith(document: Document, options: JudgeOptions, file: ModelFile | undefined, previous?: Judgement): Judgement {
  const place = (diagnostic: Diagnostic): Diagnostic => (file ? placed(diagnostic, file) : diagnostic);
  const graph = buildGraph(document);
  const context: RuleContext = { graph, paths: analysePaths(graph) };
  // First: elements that the catalog finds sound break no limit of a rule either.
  const ofCatalog = checkDocument(document);
  const run = runRules(context, allRules, previous?.run);
  const found = [...run.findings, ...runOwnRules(context, options.settings?.ownRules ?? recommended.ownRules)];
  const { findings, fixes, ofReview } = settleFindings(found, options, place);
  const expectations = checkExpectations(graph).map((expectation) => (file ? placeExpectation(expectation, file) : expectation));
  const checked = ofCatalog.filter(notToldIn(findings)).map(place);
  const ofText = [...(file?.diagnostics ?? []), ...checked, ...expectationDiagnostics(expectations)];
  const diagnostics = [...ofText, ...findings, ...ofReview].sort(compareDiagnostics);
  return { graph, paths: context.paths, diagnostics, fixes, expectations, run };
}

/** What the checks of a policy tell of a name, a rule that speaks of the same place tells better: what comes of it, and the mend. */
const toldBetter: ReadonlySet<string> = new Set(['unknown-condition-key', 'policy-principal']);

function notToldIn(findings: readonly Diagnostic[]): (checked: Diagnostic) => boolean {
  let told: ReadonlySet<string> | undefined;
  return ({ code, target }) => {
    if (!toldBetter.has(code)) return true;
    told ??= new Set(findings.map((finding) => placeOf(finding.target)));
    return !told.has(placeOf(target));
  };
}

const placeOf = ({ node, edge, field }: Target): string => JSON.stringify([node, edge, field]);

function placed(diagnostic: Diagnostic, file: ModelFile): Diagnostic {
  const { target } = diagnostic;
  const range = target.range ?? file.rangeOf(target);
  return range === undefined ? diagnostic : { ...diagnostic, target: { ...target, range } };
}

const findingsOf = (context: RuleContext, ownRules: readonly OwnRule[]): readonly Finding[] => [
  ...runRules(context, allRules).findings,
  ...runOwnRules(context, ownRules),
];

/**
 * The mechanical mend of a diagnostic that came from elsewhere (another thread cannot send functions): the rules run again on the
 * document, once, and the finding with the same target and message is looked up. Undefined when there is none, or it is out of date.
 * `ownRules`: those of the settings that the diagnostic was made with.
 */
export function fixOf(graph: DocumentGraph, diagnostic: Diagnostic, ownRules: readonly OwnRule[] = recommended.ownRules): Edit | undefined {
  let known = editsOf.get(graph);
  if (known?.ownRules !== ownRules) {
    const findings = findingsOf({ graph, paths: analysePaths(graph) }, ownRules);
    known = { ownRules, edits: new Map(findings.flatMap((finding) => (finding.edit ? [[keyOf(finding), finding.edit] as const] : []))) };
    editsOf.set(graph, known);
  }
  return known.edits.get(keyOf(diagnostic));
}

interface KnownEdits {
  readonly ownRules: readonly OwnRule[];
  readonly edits: ReadonlyMap<string, Edit>;
}

/** By graph, which never changes: the mends of its findings. */
const editsOf = new WeakMap<DocumentGraph, KnownEdits>();

const keyOf = ({ code, target, message }: Diagnostic): string => JSON.stringify([code, target.node, target.edge, message]);
