import { recommended, type Config, type Settings } from '../config/config.ts';
import type { OwnRule } from '../config/own-rule.ts';
import { applyEdit } from '../model/apply-edit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ModelFile } from '../model/model-file.ts';
import { openModel } from '../model/open-model.ts';
import { judge, type Judgement } from './judge.ts';

/**
 * Puts the own rules of a configuration to the proof of their examples: of `faulty` the rule finds exactly the lines that end in
 * `# ! <name>`, of `clean` it says nothing, and its mend removes what it found and adds no error. What is not so is told as an error at the
 * rule. A rule without examples is not told of.
 */
export const checkOwnRuleExamples = ({ ownRules }: Config): readonly Diagnostic[] =>
  ownRules.flatMap((rule) =>
    [...faultsOf(rule)].map((message) => ({ code: 'own-rule-example', severity: 'error', message, target: rule.at }) as const),
  );

function* faultsOf(rule: OwnRule): Generator<string> {
  if (rule.examples === undefined) return;
  const settings: Settings = { ...recommended, ownRules: [rule] };
  const faulty = openModel(rule.examples.faulty);
  const clean = openModel(rule.examples.clean);
  for (const [name, file] of [
    ['faulty', faulty],
    ['clean', clean],
  ] as const)
    if (file.state !== 'ok') return yield `The example "${name}" of the rule "${rule.name}" is no model.`;
  const judgement = judge(faulty, { settings });
  yield* faultsOfLines(rule, rule.examples.faulty, judgement);
  const found = linesOf(judge(clean, { settings }), rule);
  if (found.length > 0) yield `The rule "${rule.name}" finds ${linesNamed(found)} of its example "clean".`;
  yield* faultsOfMend(rule, faulty, { judgement, settings });
}

function* faultsOfLines(rule: OwnRule, text: string, judgement: Judgement): Generator<string> {
  const marked = markedLines(text, rule.name);
  const found = linesOf(judgement, rule);
  if (marked.length === 0) yield `The example "faulty" of the rule "${rule.name}" has no line that ends in "# ! ${rule.name}".`;
  const missed = marked.filter((line) => !found.includes(line));
  const unmarked = found.filter((line) => !marked.includes(line));
  if (missed.length > 0) yield `The rule "${rule.name}" misses ${linesNamed(missed)} of its example "faulty", where its mark stands.`;
  if (unmarked.length > 0) yield `The rule "${rule.name}" finds ${linesNamed(unmarked)} of its example "faulty", where no mark stands.`;
}

interface Proof {
  readonly judgement: Judgement;
  readonly settings: Settings;
}

function* faultsOfMend(rule: OwnRule, file: ModelFile, { judgement, settings }: Proof): Generator<string> {
  const known = new Set(errorsOf(judgement.diagnostics));
  for (const finding of findingsOf(judgement, rule)) {
    const edit = judgement.fixes.get(finding);
    if (!edit) continue;
    const after = judge(applyEdit(file, edit).file, { settings });
    const { node, edge, range } = finding.target;
    const isStill = findingsOf(after, rule).some(({ target }) => target.node === node && target.edge === edge);
    if (isStill)
      return yield `The mend of the rule "${rule.name}" does not remove the finding in line ${range?.start.line ?? 1} of its example "faulty".`;
    const added = after.diagnostics.find((one) => errorsOf([one]).some((error) => !known.has(error)));
    if (added) return yield `The mend of the rule "${rule.name}" adds an error to its example "faulty": ${added.message}`;
  }
}

const findingsOf = ({ diagnostics }: Judgement, { name }: OwnRule): readonly Diagnostic[] => diagnostics.filter((one) => one.name === name);

/** Each once, in rising order. */
const linesOf = (judgement: Judgement, rule: OwnRule): readonly number[] => {
  const lines = findingsOf(judgement, rule).map(({ target }) => target.range?.start.line ?? 1);
  return [...new Set(lines)].toSorted((a, b) => a - b);
};

/** One line may be marked for several rules: `# ! first second`. */
const markedLines = (text: string, name: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => {
    const marks = line.slice(line.lastIndexOf('# ! ') + 4);
    return line.includes('# ! ') && marks.trim().split(' ').includes(name) ? [index + 1] : [];
  });

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ severity, code, target }) => (severity === 'error' ? [`${code} ${target.node ?? ''} ${target.edge ?? ''}`] : []));

const linesNamed = (lines: readonly number[]): string => `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
