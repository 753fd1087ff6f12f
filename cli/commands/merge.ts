import { mergeModels } from '#core/merge/merge-models.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { frame, painter } from '../frame.ts';
import { nameOf } from '../model-input.ts';

export default defineCommand({
  name: 'merge',
  summary: 'Merge two changes of one model, element by element',
  usage: '<base> <ours> <theirs>',
  positionals: { min: 3, max: 3 },
  options: {
    out: { type: 'string', short: 'o', value: '<file>', default: '-', help: 'where the merged model goes' },
    name: { type: 'string', value: '<path>', help: 'what messages call the model; git tells it as %P' },
  },
  examples: [
    ['merge base.yaml ours.yaml theirs.yaml -o merged.rolepath.yaml', 'conflicts are told, ours is kept'],
    ['merge %O %A %B -o %A --name %P', 'as a git merge driver: see docs/git-merge-driver.md'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const [base, ours, theirs] = await Promise.all(args.positionals.map((path) => terminal.readText(path)));
    const merged = mergeModels(base!, ours!, theirs!);
    const lines = merged.text.split('\n');
    const name = args.text('name') ?? nameOf(args.text('out')!);
    for (const conflict of merged.conflicts) terminal.err(frame(conflict, name, lines, painter(terminal)));
    if (merged.state === 'unusable') return 2;
    await terminal.writeText(args.text('out')!, merged.text);
    return merged.conflicts.some((conflict) => conflict.severity === 'error') ? 1 : 0;
  },
});
