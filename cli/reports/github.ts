import type { Diagnostic, Severity } from '#core/model/diagnostic.ts';
import { titleOf, type ReportedRun } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations of a pull request: one workflow command a finding. Accepted findings are left out.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const writeGithub = ({ files }: ReportedRun): string =>
  files.flatMap(({ path, diagnostics }) => diagnostics.filter(({ waived }) => !waived).map((one) => annotation(path, one))).join('');

function annotation(path: string, diagnostic: Diagnostic): string {
  const { range } = diagnostic.target;
  const place = range && {
    line: range.start.line,
    endLine: range.end.line,
    // GitHub refuses columns of a range over several lines.
    ...(range.start.line === range.end.line ? { col: range.start.column, endColumn: range.end.column } : {}),
  };
  const properties = Object.entries({ file: path, ...place, title: titleOf(diagnostic) })
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  const text = [diagnostic.message, diagnostic.fix, diagnostic.source].filter((part) => part !== undefined).join('\n');
  return `::${commands[diagnostic.severity]} ${properties}::${escaped(text)}\n`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
