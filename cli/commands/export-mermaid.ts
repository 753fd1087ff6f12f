import mermaidExporter, { type MermaidOptions } from '#core/export/mermaid/exporter.ts';
import { scopeOfEntry } from '#core/export/mermaid/selection.ts';
import { buildGraph, type DocumentGraph } from '#core/graph/graph.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { defineCommand, type Arguments, type ExitCode } from '../command.ts';
import { readSoundModel, tell } from '../model-input.ts';
import type { Terminal } from '../terminal.ts';

/** The scope that the flags name; whole model without any. */
function scopeOf(args: Arguments, graph: DocumentGraph): MermaidOptions['scope'] {
  const [entry, account] = [args.text('entry'), args.text('account')];
  if (entry !== undefined)
    return graph.nodes.has(entry) ? scopeOfEntry(analysePaths(graph), entry) : { type: 'path', nodes: [entry], edges: [] };
  return account === undefined ? { type: 'model' } : { type: 'account', account };
}

/** One file goes where `--out` says; several go beside it, numbered. */
async function write(files: readonly { readonly path: string; readonly text: string }[], out: string, terminal: Terminal): Promise<void> {
  if (files.length === 1) return terminal.writeText(out, files[0]!.text);
  for (const [index, file] of files.entries()) {
    if (out === '-') terminal.out(`%% ${file.path}\n${file.text}\n`);
    else await terminal.writeText(out.replace(/(\.\w+)?$/, `-${index + 1}$1`), file.text);
  }
}

export default defineCommand({
  name: 'export mermaid',
  summary: 'Write a model as a Mermaid flowchart',
  usage: '<model>',
  positionals: { min: 1, max: 1 },
  options: {
    out: { type: 'string', short: 'o', value: '<file>', default: '-', help: 'where it goes; several files are numbered' },
    entry: { type: 'string', value: '<node>', help: "only one entry's paths" },
    account: { type: 'string', value: '<account>', help: 'only what lies in one account, and its neighbours' },
    direction: { type: 'string', value: '<direction>', choices: ['LR', 'TB'], default: 'LR', help: 'left to right, or top to bottom' },
    sts: {
      type: 'string',
      value: '<how>',
      choices: ['folded', 'nodes'],
      default: 'folded',
      help: 'STS calls on the edges, or as nodes of their own',
    },
  },
  examples: [
    ['export mermaid web-app.rolepath.yaml > web-app.mmd', 'the whole model'],
    ['export mermaid web-app.rolepath.yaml --entry customer', 'what one person walks through'],
    ['export mermaid okta.rolepath.yaml --account production --sts nodes', 'one account, with the STS calls drawn'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const path = args.positionals[0]!;
    const file = await readSoundModel(path, terminal);
    if (!file) return 2;
    const graph = buildGraph(file.document);
    const { files, diagnostics } = mermaidExporter.write(graph, {
      ...mermaidExporter.defaults,
      scope: scopeOf(args, graph),
      direction: args.text('direction') as MermaidOptions['direction'],
      sts: args.text('sts') as MermaidOptions['sts'],
    });
    tell(diagnostics, file, path, terminal);
    if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return 2;
    await write(files, args.text('out')!, terminal);
    return 0;
  },
});
