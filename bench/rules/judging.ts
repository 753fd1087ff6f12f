import { buildGraph } from '#core/graph/graph.ts';
import { judgeDocument } from '#core/judge/judge.ts';
import type { Document } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { rules } from '#core/rules/generated/rules.ts';
import { ruleSet } from '#core/rules/rule-set.ts';
import { runRules, type RuleRun } from '#core/rules/run.ts';
import { inTurn, type Row } from '../row.ts';
import { repeatedExamples } from './repeated-examples.ts';

const set = ruleSet(rules);
const contextOf = (document: Document) => {
  const graph = buildGraph(document);
  return { graph, paths: analysePaths(graph) };
};

/** All rules over examples, repeated: whether their time grows with the document, and what one edit costs beside judging everything. */
export async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const count of [1_000, 10_000]) rows.push(await againstTenth(count));
  for (const count of [100, 1_000, 10_000]) rows.push(await rulesAfterEdit(count), await judgementAfterEdit(count));
  return rows;
}

/** Linear rules take ten times as long for ten times as many nodes. */
async function againstTenth(count: number): Promise<Row> {
  const large = contextOf(repeatedExamples(count));
  const small = contextOf(repeatedExamples(count / 10));
  const [ours, tenth] = await inTurn(
    7,
    () => runRules(large, set),
    () => runRules(small, set),
  );
  const peerName = `10 times the run over ${count / 10} nodes`;
  return { name: `${rules.length} rules, ${count} nodes`, ours, peer: tenth * 10, unit: 'ms', peerName, goal: 'linear: about 1' };
}

/** A field of one role changes. */
function edited(document: Document): Document {
  const role = [...document.nodes.values()].find(({ kind }) => kind === 'iam.role')!;
  const nodes = new Map(document.nodes).set(role.id, { ...role, fields: { ...role.fields, description: 'Reads uploads' } });
  return { ...document, nodes };
}

/** All that the editor asks for after each edit: graph, paths, rules and the catalog's check. */
async function judgementAfterEdit(count: number): Promise<Row> {
  const before = repeatedExamples(count);
  const first = judgeDocument(before);
  const [ours, peer] = await inTurn(
    9,
    () => judgeDocument(edited(before), {}, first),
    () => judgeDocument(edited(before)),
  );
  const goal = count === 1_000 ? 'less than 16 ms' : undefined;
  return {
    name: `Judgement after one edit, ${count} nodes`,
    ours,
    peer,
    unit: 'ms',
    peerName: 'judging everything',
    ...(goal && { goal }),
  };
}

/** Graph and paths are made anew on both sides and not counted. */
async function rulesAfterEdit(count: number): Promise<Row> {
  const before = repeatedExamples(count);
  const first: RuleRun = runRules(contextOf(before), set);
  const after = contextOf(edited(before));
  const [ours, peer] = await inTurn(
    9,
    () => runRules(after, set, first),
    () => runRules(after, set),
  );
  return { name: `Rules after one edit, ${count} nodes`, ours, peer, unit: 'ms', peerName: 'judging everything' };
}
