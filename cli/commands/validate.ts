import { judge, type Judgement } from '#core/judge/judge.ts';
import { isAtLeast, type Diagnostic, type Severity } from '#core/model/diagnostic.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import { defineCommand, formatOption, type ExitCode } from '../command.ts';
import { frame, painter } from '../frame.ts';
import { modelsOf, nameOf, readModel } from '../model-input.ts';
import type { Terminal } from '../terminal.ts';

interface Judged {
  readonly path: string;
  readonly file: ModelFile;
  readonly judgement: Judgement;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const of = (severity: Severity): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return `${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${of('info')} info in ${counted(files, 'file')}\n`;
}

function writeHuman(judged: readonly Judged[], terminal: Terminal): void {
  for (const { path, file, judgement } of judged) {
    const lines = file.text().split('\n');
    for (const diagnostic of judgement.diagnostics) terminal.out(`${frame(diagnostic, nameOf(path), lines, painter(terminal))}\n`);
  }
  terminal.out(
    summary(
      judged.flatMap(({ judgement }) => judgement.diagnostics),
      judged.length,
    ),
  );
}

function writeJson(judged: readonly Judged[], terminal: Terminal): void {
  const files = judged.map(({ path, judgement }) => ({
    file: nameOf(path),
    diagnostics: judgement.diagnostics,
    verdicts: judgement.paths.verdicts,
  }));
  terminal.out(`${JSON.stringify({ version: 1, files }, undefined, 2)}\n`);
}

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
    format: formatOption,
  },
  examples: [
    ['validate web-app.rolepath.yaml', 'judge one model'],
    ['validate models --level warning', 'judge every model in a folder; warnings fail too'],
    ['validate - --format json < web-app.rolepath.yaml', 'judge standard input, for a program'],
  ],
  async run(args, terminal): Promise<ExitCode> {
    const paths = await modelsOf(args.positionals, terminal);
    const judged: Judged[] = [];
    for (const path of paths) {
      const file = await readModel(path, terminal);
      judged.push({ path, file, judgement: judge(file) });
    }
    (args.text('format') === 'json' ? writeJson : writeHuman)(judged, terminal);
    if (judged.some(({ file }) => file.state !== 'ok')) return 2;
    const level = args.text('level') as Severity;
    return judged.some(({ judgement }) => judgement.diagnostics.some((diagnostic) => isAtLeast(diagnostic.severity, level))) ? 1 : 0;
  },
});
