import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { outlineMove } from '#renderer/panes/outline/outline-keys.ts';
import { containersOf, outlineRows } from '#renderer/panes/outline/outline-rows.ts';
import { documentOf, sample } from './sample-graph.ts';

const linesOf = (query = '', collapsed: readonly string[] = []): string[] =>
  outlineRows(sample, query, new Set(collapsed)).map((row) => `${'  '.repeat(row.level - 1)}${row.node.id}`);

describe('The outline', () => {
  test('lists containers with what lies in them', () => {
    expect(linesOf()).toEqual(['prod', '  members', '    web', '  role', 'customer', 'spa']);
  });

  test('hides what lies in a closed container', () => {
    expect(linesOf('', ['members'])).toEqual(['prod', '  members', '  role', 'customer', 'spa']);
    expect(outlineRows(sample, '', new Set(['members'])).map((row) => row.isExpanded)).toEqual([
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('shows what a search finds inside its containers, open or not', () => {
    expect(linesOf('web client', ['prod'])).toEqual(['prod', '  members', '    web']);
    expect(outlineRows(sample, 'web client', new Set()).map((row) => row.isMatch)).toEqual([false, false, true]);
  });

  test('counts siblings for a screen reader', () => {
    expect(outlineRows(sample, '', new Set()).map((row) => `${row.position} of ${row.siblings}`)).toEqual([
      '1 of 3',
      '1 of 2',
      '1 of 1',
      '2 of 2',
      '2 of 3',
      '3 of 3',
    ]);
  });

  test('lists nodes whose containers form a circle once, and all of them', () => {
    const graph = buildGraph(
      documentOf([
        { id: 'a', kind: 'cognito.userPool', in: 'b' },
        { id: 'b', kind: 'cognito.userPool', in: 'a' },
        { id: 'c', kind: 'cognito.appClient', in: 'a' },
      ]),
    );
    expect(
      outlineRows(graph, '', new Set())
        .map((row) => row.node.id)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
    expect(containersOf(graph, 'c')).toEqual(['a', 'b']);
  });
});

describe('In the outline, the key', () => {
  const rows = outlineRows(sample, '', new Set(['members']));

  test.each([
    ['ArrowDown', 0, { to: 1 }],
    ['ArrowUp', 0, { to: 0 }],
    ['End', 0, { to: 4 }],
    ['Home', 3, { to: 0 }],
    ['ArrowRight', 0, { to: 1 }],
    ['ArrowRight', 1, { toggle: 'members' }],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 0, { toggle: 'prod' }],
    ['ArrowLeft', 2, { to: 0 }],
    ['ArrowLeft', 3, undefined],
    ['x', 0, undefined],
  ])('%s on row %i means %j', (key, current, move) => {
    expect(outlineMove(key, rows, current)).toEqual(move);
  });
});
