import type { Diagnostic } from '#core/model/diagnostic.ts';
import { elementOf, fails, titleOf, type ReportedFile, type ReportedRun } from './report.ts';

/**
 * A JUnit report, as CI servers read it: a suite a model, a failed case a finding that makes the call fail. Accepted findings and those
 * below the level are skipped cases; a model without any is one case that passed.
 * Source: https://github.com/testmoapp/junitxml
 */
export function writeJunit(run: ReportedRun): string {
  const all = run.files.flatMap(({ diagnostics }) => diagnostics);
  const failures = all.filter((one) => fails(one, run.level)).length;
  const clean = run.files.filter(({ diagnostics }) => diagnostics.length === 0).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="rolepath" tests="${all.length + clean}" failures="${failures}">`,
    ...run.files.flatMap((file) => suite(file, run)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite({ path, diagnostics }: ReportedFile, { level }: ReportedRun): readonly string[] {
  const failed = diagnostics.filter((one) => fails(one, level)).length;
  const count = Math.max(1, diagnostics.length);
  const name = attribute(path);
  return [
    `  <testsuite name="${name}" tests="${count}" failures="${failed}" skipped="${diagnostics.length - failed}">`,
    ...(diagnostics.length === 0 ? [`    <testcase classname="${name}" name="no findings"/>`] : []),
    ...diagnostics.flatMap((one) => [
      `    <testcase classname="${name}" name="${attribute(caseName(one))}">`,
      fails(one, level)
        ? `      <failure type="${one.severity}" message="${attribute(one.message)}">${text(details(path, one))}</failure>`
        : `      <skipped message="${attribute(one.waived ? `Accepted: ${one.waived.reason}` : one.message)}"/>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ];
}

const caseName = (one: Diagnostic): string => [titleOf(one), elementOf(one)].filter((part) => part !== undefined).join(' @ ');

function details(path: string, { target, why, fix, source }: Diagnostic): string {
  const start = target.range?.start;
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  return [place, why, fix, source].filter((part) => part !== undefined).join('\n');
}

/** Characters that no XML 1.0 text may hold become U+FFFD. Source: https://www.w3.org/TR/xml/#charsets */
const text = (value: string): string =>
  value
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    // oxlint-disable-next-line no-control-regex -- control characters are what this is about
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const attribute = (value: string): string => text(value).replaceAll('"', '&quot;').replaceAll(/\s/g, ' ');
