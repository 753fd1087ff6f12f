import { formatModel } from '#core/model/format-model.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { frame, painter } from '../frame.ts';
import { modelsOf, nameOf } from '../model-input.ts';

export default defineCommand({
  name: 'fmt',
  summary: 'Reformat models; comments stay',
  usage: '<model or folder> [...]',
  positionals: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {
    check: { type: 'boolean', help: 'write nothing; list what would change and exit with 1' },
  },
  examples: [
    ['fmt web-app.rolepath.yaml', 'reformat in place'],
    ['fmt --check models', 'for CI'],
    ['fmt - < draft.yaml > web-app.rolepath.yaml', 'as a filter'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const paths = await modelsOf(args.positionals, terminal);
    let status: ExitCode = 0;
    for (const path of paths) {
      const before = await terminal.readText(path);
      const formatted = formatModel(before);
      if (!formatted.ok) {
        const lines = before.split('\n');
        for (const diagnostic of formatted.error) terminal.err(frame(diagnostic, nameOf(path), lines, painter(terminal)));
        status = 2;
      } else if (args.flag('check')) {
        if (formatted.value === before) continue;
        terminal.out(`${nameOf(path)}\n`);
        if (status === 0) status = 1;
      } else if (path === '-' || formatted.value !== before) await terminal.writeText(path, formatted.value);
    }
    return status;
  },
});
