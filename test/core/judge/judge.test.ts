import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configFor } from '#core/config/config-for.ts';
import { readConfig } from '#core/config/read-config.ts';
import { fixOf, judge, judgeDocument, type JudgeOptions } from '#core/judge/judge.ts';
import { compareDiagnostics } from '#core/model/diagnostic.ts';
import { openModel } from '#core/model/open-model.ts';
import { readReview } from '#core/model/review-file.ts';
import { waive } from '#core/waivers/waive.ts';
import { legalDocument } from '../../arbitrary/legal-document.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

describe('the judge', () => {
  test('says nothing wrong of an empty model', () => {
    expect(judge(openModel('rolepath: 1\nname: Empty\n')).diagnostics).toEqual([]);
  });

  test('gives every statement its place in the text, whoever makes it', () => {
    const text = [
      'rolepath: 1',
      'name: Three faults',
      'nodes:',
      '  job: { kind: compute.workload, workloadType: lambda }',
      '  role: { kind: iam.rol }',
      'edges:',
      '  runs: { from: job, to: nobody, kind: execution-role }',
    ].join('\n');
    const lines = judge(openModel(text)).diagnostics.map(({ code, target }) => [code, target.range?.start.line]);
    expect(lines).toContainEqual(['IDF-101', 4]);
    expect(lines).toContainEqual(['unknown-kind', 5]);
    expect(lines.every(([, line]) => typeof line === 'number')).toBe(true);
  });

  test('tells of an illegal edge once', () => {
    const text =
      'rolepath: 1\nname: x\nnodes:\n  a: { kind: actor.person }\n  s: { kind: aws.resource }\nedges:\n  e: { from: a, to: s, kind: uses-resource }\n';
    const { diagnostics, paths } = judge(openModel(text));
    expect(paths.verdicts.map(({ outcome }) => outcome)).toEqual(['dead-end']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['IDF-110']);
  });

  test('judges a broken text as far as it can be read', () => {
    expect(judge(openModel('- not\n- a model\n')).diagnostics.length).toBeGreaterThan(0);
  });

  test('takes settings and a review over a thread, and gives expectations back over it', () => {
    const text =
      'rolepath: 1\nname: x\nnodes:\n  job: { kind: compute.workload, workloadType: lambda }\n  role: { kind: iam.role }\n' +
      'edges:\n  runs: { from: job, to: role, kind: execution-role }\nexpect:\n  job reaches role: never\n';
    const { config } = readConfig(
      'rolepath-config: 1\nrules: { named: error }\nown-rules:\n  named: { severity: info, summary: S, why: W, fix: F, for: iam.role, must: { field: roleName, present: true }, set: { roleName: app } }\n',
    );
    const review = readReview(waive('', 'IDF-107@role', { reason: 'Drawn elsewhere.', owner: 'Dana' })!, {
      file: 'x.rolepath.review.yaml',
    });
    const options: JudgeOptions = structuredClone({ settings: configFor(config), review, today: '2026-11-21' });
    const { diagnostics, expectations, fixes, graph } = judge(openModel(text), options);
    structuredClone({ diagnostics, expectations });
    const of = (code: string) => diagnostics.filter((one) => one.code === code).map(({ severity, waived }) => [severity, waived?.owner]);
    expect(of('expectation-failed')).toEqual([['error', undefined]]);
    expect(of('named')).toEqual([['error', undefined]]);
    expect(of('IDF-107')).toEqual([['warning', 'Dana']]);
    const own = diagnostics.find(({ code }) => code === 'named')!;
    expect(fixes.get(own)).toBeDefined();
    expect(fixOf(graph, structuredClone(own), options.settings!.ownRules)?.label).toBe('Mend "named"');
    expect(fixOf(graph, own)).toBeUndefined();
  });

  test.each([
    ['1,000 legal documents', legalDocument(), 1_000],
    ['300 documents in which anything may stand anywhere', looseDocument(), 300],
  ] as const)('never throws on %s, and tells everything in order and as plain data', (_, documents, numRuns) => {
    assert(
      property(documents, (document) => {
        const { diagnostics, fixes, graph } = judgeDocument(document);
        for (const [index, next] of diagnostics.slice(1).entries())
          expect(compareDiagnostics(diagnostics[index]!, next)).toBeLessThanOrEqual(0);
        structuredClone(diagnostics);
        for (const diagnostic of fixes.keys()) expect(fixOf(graph, diagnostic)).toBeDefined();
      }),
      { numRuns },
    );
  });

  test('finds no illegal edge in 300 legal documents', () => {
    assert(
      property(legalDocument(), (document) => {
        const codes = judgeDocument(document).diagnostics.map(({ code }) => code);
        for (const code of ['IDF-102', 'IDF-110', 'IDF-111']) expect(codes).not.toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});
