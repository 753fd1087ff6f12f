import { buildGraph, type DocumentGraph } from '#core/graph/graph.ts';
import { labelOf } from '#core/model/document.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import type { Exit, PathAnalysis, Verdict, VerdictOutcome, Witness } from '#core/paths/analysis.ts';
import { defineCommand, formatOption, type ExitCode } from '../command.ts';
import { painter, printable } from '../frame.ts';
import { readSoundModel } from '../model-input.ts';
import type { Terminal } from '../terminal.ts';

const words: Record<VerdictOutcome, string> = {
  'ends-in-role': 'ends in a role',
  exits: 'exits',
  'dead-end': 'dead end',
  refused: 'refused',
  loops: 'loops',
};

const exits: Record<Exit['as'], string> = {
  'token-protected-api': 'a token-protected API',
  application: 'an application',
  'directory-aware-service': 'a directory-aware service',
  'external-service': 'an external service',
};

const isSound = (outcome: VerdictOutcome): boolean => outcome === 'ends-in-role' || outcome === 'exits';

/** `alice -> SPA -> Web client -> [id-token-to-identity-pool] …`, one hop a line. */
function walk(graph: DocumentGraph, witness: Witness): string[] {
  const name = (id: string): string => printable(labelOf(graph.nodes.get(id) ?? { id }));
  const kinds = new Map(graph.edges.map((edge) => [edge.id, edge.kind]));
  return witness.nodes.map((node, index) =>
    index === 0 ? name(node) : `  -> ${name(node)}  (${kinds.get(witness.edges[index - 1]!) ?? ''})`,
  );
}

function reason(verdict: Verdict): string | undefined {
  if (verdict.outcome === 'dead-end') return verdict.deadEnd?.why;
  if (verdict.outcome === 'refused') return verdict.refusal?.why;
  if (verdict.outcome === 'loops') return `goes round ${verdict.loop?.nodes.join(', ') ?? ''} without meeting a role`;
  if (verdict.exit && verdict.outcome === 'exits') return `ends at "${verdict.exit.node}", ${exits[verdict.exit.as]}`;
  return undefined;
}

function writeVerdicts(verdicts: readonly Verdict[], graph: DocumentGraph, terminal: Terminal): void {
  const paint = painter(terminal);
  for (const verdict of verdicts) {
    terminal.out(`${paint('bold', verdict.entry)}: ${paint(isSound(verdict.outcome) ? 'info' : 'error', words[verdict.outcome])}\n`);
    const why = reason(verdict);
    if (why !== undefined) terminal.out(`  ${printable(why)}\n`);
    for (const line of walk(graph, verdict.witness)) terminal.out(`  ${line}\n`);
    terminal.out('\n');
  }
  const sound = verdicts.filter((verdict) => isSound(verdict.outcome)).length;
  terminal.out(
    verdicts.length === 0
      ? 'no path starts here: a model needs a person, client, workload or self-managed directory that nothing leads to\n'
      : `${sound} of ${verdicts.length} ${verdicts.length === 1 ? 'entry ends' : 'entries end'} in a role or an accepted exit\n`,
  );
}

function writeReach(analysis: PathAnalysis, terminal: Terminal): void {
  for (const [entry, roles] of analysis.whoReachesWhat()) terminal.out(`${entry}: ${roles.length === 0 ? 'no role' : roles.join(', ')}\n`);
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function writeShortest(analysis: PathAnalysis, graph: DocumentGraph, { from, to }: Ends, asJson: boolean, terminal: Terminal): ExitCode {
  const unknown = [from, to].find((id) => !graph.nodes.has(id));
  if (unknown !== undefined) {
    terminal.err(`rolepath: no node is called "${unknown}"\n`);
    return 2;
  }
  const witness = analysis.shortestPath(from, to);
  if (asJson) terminal.out(`${JSON.stringify({ version: 1, path: witness ?? null }, undefined, 2)}\n`);
  else terminal.out(witness ? `${walk(graph, witness).join('\n')}\n` : `no path leads from "${from}" to "${to}"\n`);
  return witness ? 0 : 1;
}

export default defineCommand({
  name: 'paths',
  summary: 'Show where every path ends, with a witness',
  usage: '<model>',
  positionals: { min: 1, max: 1 },
  options: {
    entry: { type: 'string', value: '<node>', help: 'only the verdict of this entry' },
    from: { type: 'string', value: '<node>', help: 'with --to: the shortest path between two nodes' },
    to: { type: 'string', value: '<node>', help: 'with --from' },
    reach: { type: 'boolean', help: 'list the roles that each entry can become' },
    format: formatOption,
  },
  examples: [
    ['paths web-app.rolepath.yaml', 'the verdict of every entry'],
    ['paths web-app.rolepath.yaml --reach', 'who can become which role'],
    ['paths web-app.rolepath.yaml --from customer --to photos', 'one shortest path'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const path = args.positionals[0]!;
    const file = await readSoundModel(path, terminal);
    if (!file) return 2;
    const graph = buildGraph(file.document);
    const analysis = analysePaths(graph);
    const [from, to, entry] = [args.text('from'), args.text('to'), args.text('entry')];
    if ((from === undefined) !== (to === undefined)) {
      terminal.err('rolepath: --from and --to go together\n');
      return 2;
    }
    const asJson = args.text('format') === 'json';
    if (from !== undefined && to !== undefined) return writeShortest(analysis, graph, { from, to }, asJson, terminal);
    const verdicts = analysis.verdicts.filter((verdict) => entry === undefined || verdict.entry === entry);
    if (entry !== undefined && verdicts.length === 0) {
      const known = analysis.verdicts.map((verdict) => verdict.entry);
      terminal.err(`rolepath: "${entry}" is no entry; ${known.length === 0 ? 'the model has none' : `entries are ${known.join(', ')}`}\n`);
      return 2;
    }
    if (asJson) {
      const reach = Object.fromEntries([...analysis.whoReachesWhat()].filter(([name]) => entry === undefined || name === entry));
      terminal.out(`${JSON.stringify({ version: 1, verdicts, reach }, undefined, 2)}\n`);
    } else if (args.flag('reach')) writeReach(analysis, terminal);
    else writeVerdicts(verdicts, graph, terminal);
    return verdicts.every((verdict) => isSound(verdict.outcome)) ? 0 : 1;
  },
});
