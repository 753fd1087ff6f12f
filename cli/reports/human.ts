import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { frame } from '../frame.ts';
import type { ReportedRun } from './report.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** For people: each finding with the line that it is about, and the sums at the end. Accepted findings are only counted. */
export function writeHuman({ files, paint }: ReportedRun): string {
  const frames = files.flatMap(({ path, text, diagnostics }) => {
    const lines = text.split('\n');
    return diagnostics.filter(({ waived }) => !waived).map((diagnostic) => `${frame(diagnostic, path, lines, paint)}\n`);
  });
  return (
    frames.join('') +
    summary(
      files.flatMap(({ diagnostics }) => diagnostics),
      files.length,
    )
  );
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const counting = diagnostics.filter(({ waived }) => !waived);
  const of = (severity: Severity): number => counting.filter((diagnostic) => diagnostic.severity === severity).length;
  const waived = diagnostics.length - counting.length;
  const accepted = waived === 0 ? '' : `, ${waived} accepted`;
  return `${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${of('info')} info${accepted} in ${counted(files, 'file')}\n`;
}
