import { profiles, type Profile } from '#core/config/config.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import { defineCommand, type Arguments, type ExitCode } from '../command.ts';
import { painter } from '../frame.ts';
import { judgeModel } from '../judged-model.ts';
import { modelsOf } from '../model-input.ts';
import { fails, type ReportedFile } from '../reports/report.ts';
import { reports } from '../reports/reports.ts';
import { TerminalError, type Terminal } from '../terminal.ts';

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
    profile: { type: 'string', value: '<profile>', choices: [...profiles], help: 'instead of the one that the configuration names' },
    config: { type: 'string', value: '<file>', help: 'instead of the nearest rolepath.config.yaml in or above the folder of a model' },
    watch: { type: 'boolean', help: 'judge again whenever a model, a review or the configuration is saved' },
  },
  examples: [
    ['validate web-app.rolepath.yaml', 'judge one model'],
    ['validate models --level warning', 'judge every model in a folder; warnings fail too'],
    ['validate models --profile strict --watch', 'while drawing: warnings count as errors, and every save is judged'],
    ['validate - --format json < web-app.rolepath.yaml', 'judge standard input, for a program'],
    ['validate models --format sarif > rolepath.sarif', 'for code scanning'],
  ],
  async run(args, terminal, version): Promise<ExitCode> {
    const judgeOnce = () => judgeAll(args, terminal, version);
    if (!args.flag('watch')) return judgeOnce();
    if (args.positionals.includes('-')) throw new TerminalError('--watch needs files: standard input is read only once');
    let status = await judgeOnce();
    for await (const _ of terminal.changes(args.positionals)) {
      terminal.out('\n');
      status = await judgeOnce().catch((error: unknown) => tellMissing(error, terminal));
    }
    return status;
  },
});

async function judgeAll(args: Arguments, terminal: Terminal, version: string): Promise<ExitCode> {
  const level = args.text('level') as Severity;
  const how = { config: args.text('config'), profile: args.text('profile') as Profile | undefined };
  const files = new Map<string, ReportedFile>();
  let isUsable = true;
  for (const path of await modelsOf(args.positionals, terminal)) {
    const { file, judgement, texts } = await judgeModel(path, how, terminal);
    isUsable &&= file.state === 'ok';
    const [model, ...beside] = texts;
    if (model) files.set(model.path, { ...model, verdicts: judgement.paths.verdicts });
    // A review or a configuration is shown only where there is something to say, and one of several models once.
    for (const side of beside) if (side.diagnostics.length > 0) files.set(side.path, { ...side, verdicts: [] });
  }
  const run = { files: [...files.values()], level, version, paint: painter(terminal) };
  terminal.out(reports[args.text('format')!]!(run));
  if (!isUsable) return 2;
  return run.files.some(({ diagnostics }) => diagnostics.some((one) => fails(one, level))) ? 1 : 0;
}

/** While watching, a file that is away for a moment is told, and waited for. */
function tellMissing(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof TerminalError)) throw error;
  terminal.err(`rolepath: ${error.message}\n`);
  return 2;
}
