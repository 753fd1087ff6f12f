import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { reports } from '#cli/reports/reports.ts';
import type { ReportedFile, ReportedRun } from '#cli/reports/report.ts';
import { judge } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { openModel } from '#core/model/open-model.ts';
import { schemas } from '#core/schema/schemas.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const sarifSchema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));

const judged = (name: string): ReportedFile => {
  const text = readFileSync(`examples/${name}.rolepath.yaml`, 'utf8');
  const { diagnostics, paths } = judge(openModel(text, { file: `examples/${name}.rolepath.yaml` }));
  return { path: `examples/${name}.rolepath.yaml`, text, diagnostics, verdicts: paths.verdicts };
};

const plain = (_: unknown, text: string): string => text;
const runOf = (...files: ReportedFile[]): ReportedRun => ({ files, level: 'error', version: '1.2.3', paint: plain });
const write = (format: string, run: ReportedRun): string => reports[format]!(run);

/** The first finding accepted, as a review would. */
const accepted = (file: ReportedFile): ReportedFile => ({
  ...file,
  diagnostics: file.diagnostics.map((one, index) =>
    index === 0 ? { ...one, waived: { reason: 'Only in the sandbox.', owner: 'Dana' } } : one,
  ),
});

const hostile: Diagnostic = {
  code: 'unknown-kind',
  severity: 'error',
  message: 'a % b, c: d\r\n<x attr="y">&\u0000\ud800',
  target: { node: 'a/b', range: { start: { offset: 0, line: 1, column: 1 }, end: { offset: 3, line: 2, column: 2 } } },
};

let broken: ReportedFile;
beforeAll(() => {
  broken = judged('web-app-broken');
});

describe('SARIF', () => {
  const validate = ajv.compile(sarifSchema);
  const check = (run: ReportedRun): void => {
    const isValid = validate(JSON.parse(write('sarif', run)));
    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  };

  test('validates against the schema of the standard', () => {
    check(runOf(broken, judged('web-app')));
    check(runOf());
    check(runOf({ ...accepted(broken), path: 'with space/ä,b:c.yaml' }));
    check(runOf({ path: 'x', text: '', diagnostics: [hostile], verdicts: [] }));
  });

  test('the schema itself does find a fault', () => {
    const log = JSON.parse(write('sarif', runOf(broken)));
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  test('names each rule once, points at it, and suppresses what is accepted', () => {
    const [run] = JSON.parse(write('sarif', runOf(accepted(broken)))).runs;
    expect(run.results).toHaveLength(broken.diagnostics.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.results.map(({ suppressions }: { suppressions?: unknown[] }) => suppressions?.length ?? 0)).toEqual(
      broken.diagnostics.map((_, index) => (index === 0 ? 1 : 0)),
    );
    const [first] = broken.diagnostics;
    expect(run.results[0].locations[0].physicalLocation.region.startLine).toBe(first!.target.range!.start.line);
  });
});

describe('JSON', () => {
  test('is what its published schema says', () => {
    const validate = ajv.compile(schemas.report());
    for (const run of [runOf(), runOf(broken, judged('guests-and-members-broken')), runOf(accepted(broken))]) {
      validate(JSON.parse(write('json', run)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe('annotations of GitHub', () => {
  test('are one command a finding, with file, line and title', () => {
    const lines = write('github', runOf(broken)).trimEnd().split('\n');
    expect(lines).toHaveLength(broken.diagnostics.length);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=examples\/web-app-broken\.rolepath\.yaml,line=\d+,endLine=\d+,/);
    expect(lines.join('\n')).toContain('title=IDF-102 no-token-into-resource::');
  });

  test('leave out what is accepted', () => {
    expect(
      write('github', runOf(accepted(broken)))
        .trimEnd()
        .split('\n'),
    ).toHaveLength(broken.diagnostics.length - 1);
  });

  test('stay one line and keep their properties apart, whatever a name holds', () => {
    assert(
      property(string(), string(), (message, path) => {
        const run = runOf({ path, text: '', diagnostics: [{ ...hostile, message }], verdicts: [] });
        const [command, ...rest] = write('github', run).split('\n');
        expect(rest).toEqual(['']);
        expect(command).not.toMatch(/\r/);
        expect(command!.split('::')[1]!.split(',')).toHaveLength(4);
      }),
    );
  });
});

describe('JUnit', () => {
  const parse = (text: string): Document => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    return parsed;
  };

  beforeAll(async () => {
    const { Window } = await import('happy-dom');
    globalThis.DOMParser = new Window().DOMParser as unknown as typeof DOMParser;
  });

  test('counts failures as the exit status does, and skips what is accepted', () => {
    const report = parse(write('junit', runOf(accepted(broken), judged('web-app'))));
    const errors = broken.diagnostics.filter(({ severity }) => severity === 'error').length;
    expect(report.querySelector('testsuites')!.getAttribute('failures')).toBe(String(errors - 1));
    expect(report.querySelectorAll('failure')).toHaveLength(errors - 1);
    expect(report.querySelectorAll('skipped')).toHaveLength(broken.diagnostics.length - errors + 1);
    expect(report.querySelectorAll('testcase')).toHaveLength(broken.diagnostics.length + 1);
  });

  test('is well-formed whatever a name holds', () => {
    assert(
      property(string(), uniqueArray(constantFrom('<', '&', '"', '\u0000', ']]>', '\ud800', '\n')), (message, odd) => {
        const text = write(
          'junit',
          runOf({ path: message, text: '', diagnostics: [{ ...hostile, message: message + odd.join('') }], verdicts: [] }),
        );
        expect(parse(text).querySelectorAll('failure')).toHaveLength(1);
        // oxlint-disable-next-line no-control-regex -- what XML may not hold
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });
});

describe('for people', () => {
  test('accepted findings are counted, not shown', () => {
    const text = write('human', runOf(accepted(broken)));
    expect(text).toContain(', 1 accepted in 1 file\n');
    expect(text).not.toContain(broken.diagnostics[0]!.message);
    expect(text).toContain(broken.diagnostics[1]!.message);
  });

  test('findings of one cause stand together, under its name', () => {
    const at = (line: number) => ({ start: { offset: line, line, column: 1 }, end: { offset: line, line, column: 2 } });
    const diagnostics: readonly Diagnostic[] = [
      {
        code: 'IDF-101',
        severity: 'error',
        message: 'The walk is refused.',
        target: { edge: 'becomes', range: at(9) },
        cause: { node: 'reader' },
      },
      { code: 'IDF-104', severity: 'error', message: 'Another role trusts nobody.', target: { node: 'other', range: at(4) } },
      { code: 'IDF-203', severity: 'error', message: 'The trust asks for another slot.', target: { node: 'reader', range: at(2) } },
    ];
    const text = write('human', runOf({ path: 'a', text: 'x\n'.repeat(10), diagnostics, verdicts: [] }));
    expect(text.match(/^2 findings of one cause, node "reader":$|IDF-\d+/gm)).toEqual([
      '2 findings of one cause, node "reader":',
      'IDF-203',
      'IDF-101',
      'IDF-104',
    ]);
  });
});
