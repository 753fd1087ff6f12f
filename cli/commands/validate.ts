import { judge } from '#core/judge/judge.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import { defineCommand, type ExitCode } from '../command.ts';
import { painter } from '../frame.ts';
import { modelsOf, nameOf, readModel } from '../model-input.ts';
import { fails, type ReportedFile } from '../reports/report.ts';
import { reports } from '../reports/reports.ts';

export default defineCommand({
  name: 'validate',
  summary: 'Say what is wrong with models, and how to mend it',
  usage: '<model or folder> [...]',
  positionals: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {
    level: {
      type: 'string',
      value: '<severity>',
      choices: ['error', 'warning', 'info'],
      default: 'error',
      help: 'exit with 1 at this severity or worse',
    },
    format: {
      type: 'string',
      value: '<format>',
      choices: Object.keys(reports),
      default: 'human',
      help: 'human for people; json, sarif, github and junit for programs',
    },
  },
  examples: [
    ['validate web-app.rolepath.yaml', 'judge one model'],
    ['validate models --level warning', 'judge every model in a folder; warnings fail too'],
    ['validate - --format json < web-app.rolepath.yaml', 'judge standard input, for a program'],
    ['validate models --format sarif > rolepath.sarif', 'for code scanning'],
  ],
  async run(args, terminal, version): Promise<ExitCode> {
    const paths = await modelsOf(args.positionals, terminal);
    const level = args.text('level') as Severity;
    const files: ReportedFile[] = [];
    let isUsable = true;
    for (const path of paths) {
      const file = await readModel(path, terminal);
      const { diagnostics, paths: walks } = judge(file);
      isUsable &&= file.state === 'ok';
      files.push({ path: nameOf(path), text: file.text(), diagnostics, verdicts: walks.verdicts });
    }
    terminal.out(reports[args.text('format')!]!({ files, level, version, paint: painter(terminal) }));
    if (!isUsable) return 2;
    return files.some(({ diagnostics }) => diagnostics.some((one) => fails(one, level))) ? 1 : 0;
  },
});
