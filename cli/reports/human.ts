import { groupFindings, type FindingGroup } from '#core/judge/finding-groups.ts';
import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { frame, printable } from '../frame.ts';
import type { ReportedFile, ReportedRun } from './report.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/**
 * For people: each finding with the line that it is about, those of one cause together, and the sums at the end. Accepted findings are only
 * counted.
 */
export function writeHuman(run: ReportedRun): string {
  const { files } = run;
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  return files.flatMap((file) => Array.from(framesOf(file, run))).join('') + summary(all, files.length);
}

function* framesOf({ path, text, diagnostics }: ReportedFile, { paint }: ReportedRun): Generator<string> {
  const lines = text.split('\n');
  for (const group of groupFindings(diagnostics.filter(({ waived }) => !waived))) {
    if (group.diagnostics.length > 1) yield `${paint('dim', headingOf(group))}\n`;
    for (const diagnostic of group.diagnostics) yield `${frame(diagnostic, path, lines, paint)}\n`;
  }
}

function headingOf({ diagnostics, element }: FindingGroup): string {
  const name = element?.edge ?? element?.node ?? '';
  return `${counted(diagnostics.length, 'finding')} of one cause, ${element?.edge === undefined ? 'node' : 'edge'} "${printable(name)}":`;
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const counting = diagnostics.filter(({ waived }) => !waived);
  const of = (severity: Severity): number => counting.filter((diagnostic) => diagnostic.severity === severity).length;
  const waived = diagnostics.length - counting.length;
  const accepted = waived === 0 ? '' : `, ${waived} accepted`;
  return `${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${of('info')} info${accepted} in ${counted(files, 'file')}\n`;
}
