import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import { sources, type SourceKey } from '#core/catalog/sources.ts';
import { didYouMean } from '#core/base/nearest.ts';
import { rules } from '#core/rules/generated/rules.ts';
import type { Rule } from '#core/rules/rule.ts';
import type { OwnRule } from '#core/config/own-rule.ts';
import { readConfig } from '#core/config/read-config.ts';
import { ownRulePage } from '#core/judge/rule-page.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { configName } from '../judged-model.ts';
import type { Terminal } from '../terminal.ts';

/** A labelled line; the texts of all of them begin in one column. */
const row = (label: string, text: string | undefined): string[] => (text === undefined ? [] : [`${label.padEnd(12)}${text}`]);

const seeAlso = (keys: readonly SourceKey[]): string[] => keys.flatMap((key) => row('see', `${sources[key].title}: ${sources[key].url}`));

const caveat = (unverified: string | undefined): string[] => row('unverified', unverified);

function explainRule(rule: Rule, page: string): string[] {
  const [broken = '', sound = ''] = modelsIn(page);
  return [
    `${rule.code} ${rule.name} (${rule.severity}, ${rule.outcome})`,
    rule.summary,
    '',
    ...row('why', rule.why),
    ...row('fix', rule.fix),
    ...caveat(rule.unverified),
    ...seeAlso(rule.sources),
    '',
    'Broken (found at the lines marked with "# !"):',
    '',
    ...indented(broken),
    '',
    'Sound:',
    '',
    ...indented(sound),
  ];
}

function ruleCalled(word: string): Rule | undefined {
  const wanted = word.toLowerCase();
  return rules.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted);
}

/** The models of a page of docs/rules: the broken one, then the sound one. */
const modelsIn = (page: string): readonly string[] => Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, model = '']) => model);

const indented = (model: string): readonly string[] =>
  model
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`));

function explainKind(word: string): string[] | undefined {
  const kind = kinds.get(word);
  if (!kind) return undefined;
  const fields = Object.entries(kind.fields).map(([name, field]) => `  ${name}  ${field.label}. ${field.help}`);
  return [
    `${kind.id} ${kind.label}`,
    kind.summary,
    '',
    ...(fields.length === 0 ? [] : ['Fields:', ...fields]),
    ...kind.facts.map((fact) => `  ${fact.text}`),
  ];
}

function explainEdge(word: string): string[] | undefined {
  const edge = edgeKinds.get(word) ?? [...edgeKinds.values()].find((candidate) => candidate.code === word.toUpperCase());
  if (!edge) return undefined;
  return [
    `${edge.id} ${edge.label} (${edge.code}${edge.hop ? ', a hop' : ''})`,
    edge.meaning,
    '',
    ...row('flows', edge.flows),
    ...row('call', edge.call),
    ...row('made by', edge.madeBy),
    ...row('checked by', edge.checkedBy),
    ...caveat(edge.unverified),
    ...seeAlso(edge.sources),
  ];
}

function explainPair(from: string, to: string): string[] | undefined {
  if (!kinds.has(from) || !kinds.has(to)) return undefined;
  const legality = legalityOf(from, to);
  if (legality.legal) return explainEdge(legality.edge.id);
  return [
    `${from} -> ${to} is not possible`,
    legality.why,
    ...(legality.instead === undefined ? [] : [`draw instead: ${legality.instead}`]),
  ];
}

/** A rule of the nearest configuration's own. */
async function ownRuleCalled(name: string, terminal: Terminal): Promise<OwnRule | undefined> {
  const path = await terminal.findAbove(configName, configName);
  if (path === undefined) return undefined;
  return readConfig(await terminal.readText(path)).config.ownRules.find((rule) => rule.name === name);
}

export default defineCommand({
  name: 'explain',
  summary: 'Explain a rule, a kind, an edge, or why two kinds may not be joined',
  usage: '<rule | kind | edge> or <from kind> <to kind>',
  positionals: { min: 1, max: 2 },
  options: {},
  examples: [
    ['explain IDF-101', 'a rule, by code or by name, with a model that breaks it and one that does not'],
    ['explain cognito.identityPool', 'a kind and its fields'],
    ['explain guest-access', 'an edge: what flows, who makes it, who checks it'],
    ['explain cognito.appClient iam.role', 'what may be drawn between two kinds'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const [word, to] = [args.positionals[0]!, args.positionals[1]];
    const rule = to === undefined ? ruleCalled(word) : undefined;
    const lines = rule
      ? explainRule(rule, await terminal.readShipped(`docs/rules/${rule.name}.md`))
      : to === undefined
        ? (explainKind(word) ?? explainEdge(word))
        : explainPair(word, to);
    if (lines) {
      terminal.out(`${lines.join('\n')}\n`);
      return 0;
    }
    const known = [...rules.flatMap(({ code, name }) => [code, name]), ...kinds.keys(), ...edgeKinds.keys()];
    const own = to === undefined ? await ownRuleCalled(word, terminal) : undefined;
    if (own) {
      terminal.out(ownRulePage(own));
      return 0;
    }
    const unknown = to !== undefined && kinds.has(word) ? to : word;
    terminal.err(`rolepath: nothing is called "${unknown}"${didYouMean(unknown, known)}\n`);
    return 2;
  },
});
