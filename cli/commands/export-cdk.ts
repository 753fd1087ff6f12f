import cdkExporter from '#core/export/cdk/exporter.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { blocksExport } from '#core/judge/export-gate.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { judgeModel } from '../judged-model.ts';
import { readSoundModel, tell } from '../model-input.ts';

export default defineCommand({
  name: 'export cdk',
  summary: 'Write a model as an AWS CDK app in TypeScript',
  usage: '<model>',
  positionals: { min: 1, max: 1 },
  options: {
    out: { type: 'string', short: 'o', value: '<dir>', help: 'the folder of the app; without it the files are listed' },
    name: { type: 'string', value: '<app>', help: "the app's name, instead of the model's" },
    force: { type: 'boolean', help: 'write although the model has errors' },
  },
  examples: [
    ['export cdk web-app.rolepath.yaml --out infra', 'then: cd infra && npm install && npx cdk synth'],
    ['export cdk web-app.rolepath.yaml', 'only list what would be written'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const path = args.positionals[0]!;
    const file = await readSoundModel(path, terminal);
    if (!file) return 2;
    const { judgement } = await judgeModel(path, {}, terminal);
    const errors = blocksExport(judgement.diagnostics);
    if (errors.length > 0 && !args.flag('force')) {
      tell(errors, file, path, terminal);
      terminal.err('rolepath: nothing is written while the model has errors; the review can accept risks, --force writes all the same\n');
      return 1;
    }
    const { files, diagnostics } = cdkExporter.write(buildGraph(file.document), { ...cdkExporter.defaults, app: args.text('name') ?? '' });
    tell(diagnostics, file, path, terminal);
    const out = args.text('out');
    if (out === undefined) {
      terminal.out(files.map(({ path: name }) => `${name}\n`).join(''));
      return 0;
    }
    for (const { path: name, text } of files) await terminal.writeText(`${out}/${name}`, text);
    terminal.err(`wrote ${files.length} files to ${out}; next: README.md there\n`);
    return 0;
  },
});
