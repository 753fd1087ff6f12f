import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configFor } from '#core/config/config-for.ts';
import { readConfig } from '#core/config/read-config.ts';
import { judge, judgeDocument, type JudgeOptions } from '#core/judge/judge.ts';
import { openModel } from '#core/model/open-model.ts';
import { readReview } from '#core/model/review-file.ts';
import { findingIdOf, isWaivable } from '#core/waivers/finding-id.ts';
import { waive } from '#core/waivers/waive.ts';
import { looseDocument } from '../../arbitrary/loose-document.ts';

const model = openModel(
  'rolepath: 1\nname: x\nnodes:\n  job: { kind: compute.workload, workloadType: lambda }\n  a: { kind: iam.role }\n  b: { kind: iam.role }\nedges:\n' +
    '  ab: { from: a, to: b, kind: role-chaining }\n  ba: { from: b, to: a, kind: role-chaining }\n',
);
const { config } = readConfig(
  'rolepath-config: 1\nown-rules:\n  no-job: { severity: error, summary: No jobs, why: W, fix: F, for: compute.workload, must-not: { id: job } }\n',
);

/** Judges with one decision on line 3 of the review; gives what is waived, and what is told of the review with its line. */
function judged(accepted: string, options: JudgeOptions = {}) {
  const review = readReview(`rolepath-review: 1\naccepted:\n  - { ${accepted}, reason: Known, owner: Dana }\n`, { file: 'x.review.yaml' });
  const { diagnostics } = judge(model, { settings: configFor(config), review, ...options });
  return {
    waived: diagnostics.filter((one) => one.waived).map(findingIdOf),
    told: diagnostics
      .filter(({ target }) => target.file === 'x.review.yaml')
      .map(({ code, severity, target }) => `${severity} ${code} ${target.range?.start.line}`),
  };
}

describe('A decision of the review', () => {
  test('marks the findings of its rule on its element, with reason and owner', () => {
    const review = readReview(waive('', 'IDF-105@a', { reason: 'Known', owner: 'Dana', expires: '2027-01-01' })!);
    const found = judge(model, { review, today: '2026-11-21' }).diagnostics.filter(({ waived }) => waived);
    expect(found).toMatchObject([
      { code: 'IDF-105', target: { node: 'a' }, waived: { reason: 'Known', owner: 'Dana', expires: '2027-01-01' } },
    ]);
    expect(judged('finding: no-unreachable-privilege@a')).toEqual({ waived: ['IDF-105@a'], told: [] });
  });

  test('may be about an error that is a risk, never about what AWS refuses or what fails when it is used', () => {
    expect(judged('finding: no-job@job')).toEqual({ waived: ['no-job@job'], told: [] });
    expect(judged('finding: IDF-101@job')).toEqual({ waived: [], told: ['warning unwaivable-finding 3'] });
  });

  test('counts up to its last day; then the finding counts again', () => {
    const decision = "finding: no-job@job, expires: '2026-11-21'";
    expect(judged(decision, { today: '2026-11-21' })).toEqual({ waived: ['no-job@job'], told: [] });
    expect(judged(decision, { today: '2026-11-22' })).toEqual({ waived: [], told: ['warning expired-waiver 3'] });
    expect(judged(decision)).toEqual({ waived: ['no-job@job'], told: [] });
  });

  test('does not count where its last day cannot be read, which is told once', () => {
    expect(judged('finding: no-job@job, expires: someday')).toEqual({ waived: [], told: ['error bad-date 3'] });
    expect(judged('finding: job')).toEqual({ waived: [], told: ['error bad-finding 3'] });
  });

  test('that meets no finding is told, and so is a second one about the same', () => {
    expect(judged('finding: no-job@jobb')).toEqual({ waived: [], told: ['warning unused-waiver 3'] });
    expect(judged('finding: IDF-104@nobody')).toEqual({ waived: [], told: ['warning unused-waiver 3'] });
    const twice = 'finding: no-job@job, reason: Known, owner: Dana }\n  - { finding: no-job@job';
    expect(judged(twice)).toEqual({ waived: ['no-job@job'], told: ['warning unused-waiver 4'] });
  });

  test('suggests the finding that was meant', () => {
    const review = readReview(waive('', 'no-jab@job', { reason: 'Known', owner: 'Dana' })!);
    const messages = judge(model, { settings: configFor(config), review }).diagnostics.map(({ message }) => message);
    expect(messages).toContain('There is no finding "no-jab@job": nothing is accepted here; did you mean "no-job@job"?');
  });

  test('waits while its rule is off', () => {
    const { config: off } = readConfig('rolepath-config: 1\nrules: { IDF-105: off }\n');
    expect(judged('finding: IDF-105@a', { settings: configFor(off) })).toEqual({ waived: [], told: [] });
  });

  test('accepts what it was made for, in 100 documents in which anything may stand anywhere', () => {
    assert(
      property(looseDocument(), (document) => {
        for (const finding of judgeDocument(document).diagnostics.filter(isWaivable).slice(0, 3)) {
          const review = readReview(waive('', finding, { reason: 'Known', owner: 'Dana' })!);
          const again = judgeDocument(document, { review, today: '2026-11-21' }).diagnostics;
          const same = again.filter((one) => findingIdOf(one) === findingIdOf(finding) && isWaivable(one));
          expect(same.length).toBeGreaterThan(0);
          expect(same.every(({ waived }) => waived?.owner === 'Dana')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
