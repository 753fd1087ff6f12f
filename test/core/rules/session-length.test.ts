import { describe, expect, test } from 'vitest';
import { judgeDocument } from '#core/judge/judge.ts';
import { drawing } from '../paths/drawing.ts';

/** The findings about sessions: `IDF-303@edge`. */
const codes = (...texts: Parameters<typeof drawing>): readonly string[] =>
  judgeDocument(drawing(...texts))
    .diagnostics.filter(({ code }) => code.startsWith('IDF-3'))
    .map(({ code, severity, target }) => `${severity} ${code}@${target.edge ?? target.node}`);

const long = { kind: 'iam.role', maxSessionDuration: 21_600 };
const byOidc = { gh: 'iam.oidcProvider', entry: 'iam.role', deploy: long } as const;
const byCompute = (workloadType: string) => ({ job: { kind: 'compute.workload', workloadType }, entry: 'iam.role', deploy: long }) as const;

describe('a session that is to last longer than role chaining allows is told once', () => {
  test('by its request, whatever the role promises', () => {
    expect(codes(byOidc, { 'gh > entry': {}, 'entry > deploy': { durationSeconds: 21_600 } })).toEqual(['error IDF-303@entry > deploy']);
    expect(codes(byOidc, { 'gh > entry': {}, 'entry > deploy': { durationSeconds: 50_000 } })).toEqual(['error IDF-303@entry > deploy']);
  });

  test('by the chain of a federated session where nothing says how long it is for', () => {
    expect(codes(byOidc, { 'gh > entry': {}, 'entry > deploy': {} })).toEqual(['warning IDF-315@entry > deploy']);
  });

  test('by the role where other code chains into it', () => {
    expect(codes(byCompute('lambda'), { 'job > entry': {}, 'entry > deploy': {} })).toEqual(['info IDF-304@deploy']);
  });

  test('not at all where another way in has its use of the length', () => {
    expect(codes(byOidc, { 'gh > entry': {}, 'gh > deploy': { durationSeconds: 21_600 }, 'entry > deploy': {} })).toEqual([]);
  });
});

describe('what no source confirms', () => {
  test('is never an error: the credentials of an EC2 instance, and those that nobody is drawn to have', () => {
    expect(codes(byCompute('ec2'), { 'job > entry': {}, 'entry > deploy': { durationSeconds: 7200 } })).toEqual([
      'info IDF-303@entry > deploy',
    ]);
    expect(codes({ entry: 'iam.role', deploy: long }, { 'entry > deploy': { durationSeconds: 7200 } })).toEqual([
      'info IDF-303@entry > deploy',
    ]);
    expect(codes(byCompute('ec2'), { 'job > entry': {}, 'entry > deploy': {} })).toEqual([]);
  });

  test('leaves certain what is: a request beyond the longest session of the role fails in any case', () => {
    const edges = { 'job > entry': {}, 'entry > deploy': { durationSeconds: 30_000 } };
    expect(codes(byCompute('ec2'), edges)).toEqual(['error IDF-302@entry > deploy']);
  });
});
