import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByElement, groupByRule, groupFindings } from '#core/judge/finding-groups.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';

const about = (node: string, cause?: string): Diagnostic => ({
  code: `about-${node}`,
  severity: 'warning',
  message: `"${node}" is wrong.`,
  target: { node },
  ...(cause === undefined ? {} : { cause: { node: cause } }),
});

const shown = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ key, diagnostics }) => [key, ...diagnostics.map(({ code }) => code)]);

describe('Findings of one cause', () => {
  test('stand together under the finding about the cause; the others stand alone', () => {
    expect(shown(groupFindings([about('a', 'pool'), about('z'), about('pool'), about('b', 'pool')]))).toEqual([
      ['node pool', 'about-pool', 'about-a', 'about-b'],
      ['alone 3', 'about-z'],
    ]);
  });

  test('stand together where nothing is said of the cause itself', () => {
    expect(shown(groupFindings([about('a', 'pool'), about('b', 'pool')]))).toEqual([['node pool', 'about-a', 'about-b']]);
  });

  test('are followed to the cause of the cause, and a circle ends', () => {
    expect(shown(groupFindings([about('a', 'b'), about('b', 'c'), about('c')]))).toEqual([['node c', 'about-c', 'about-a', 'about-b']]);
    expect(groupFindings([about('a', 'b'), about('b', 'a')])).toHaveLength(1);
  });

  test('keep a node and an edge of one id apart', () => {
    const edge: Diagnostic = { ...about('x'), target: { edge: 'pool' } };
    expect(groupFindings([about('a', 'pool'), edge])).toHaveLength(2);
  });

  test('are each in one group, once, in every way of grouping', () => {
    const id = constantFrom('a', 'b', 'c', 'd');
    const finding = record({ node: id, cause: option(id, { nil: undefined }) }).map(({ node, cause }) => about(node, cause));
    assert(
      property(array(finding), (findings) => {
        for (const group of [groupFindings, groupByRule, groupByElement]) {
          const groups = group(findings);
          expect(groups.flatMap(({ diagnostics }) => diagnostics).length).toBe(findings.length);
          expect(new Set(groups.flatMap(({ diagnostics }) => diagnostics))).toEqual(new Set(findings));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          expect(groups.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
        }
      }),
    );
  });
});

test('Findings can be put together by rule and by element', () => {
  const findings = [about('a'), about('b'), about('a'), { ...about('x'), target: {} }];
  expect(shown(groupByRule(findings))).toEqual([
    ['about-x', 'about-x'],
    ['about-a', 'about-a', 'about-a'],
    ['about-b', 'about-b'],
  ]);
  expect(shown(groupByElement(findings))).toEqual([
    ['model', 'about-x'],
    ['node a', 'about-a', 'about-a'],
    ['node b', 'about-b'],
  ]);
});
