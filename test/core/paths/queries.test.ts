import { describe, expect, test } from 'vitest';
import { buildGraph } from '#core/graph/graph.ts';
import { analysePaths } from '#core/paths/analyse.ts';
import { denseDrawing, randomness } from './dense-drawing.ts';
import { graphOf } from './drawing.ts';

const chain = analysePaths(
  graphOf(
    {
      code: 'compute.workload',
      first: 'iam.role',
      second: 'iam.role',
      table: 'aws.resource',
      other: 'iam.role',
      user: 'iam.user',
      person: 'actor.person',
    },
    { 'code > first': {}, 'first > second': {}, 'second > table': {}, 'table > other': {}, 'person > user': {}, 'user > second': {} },
  ),
);

describe('who reaches what', () => {
  test('goes on behind the first role, through chains and through services that act for it', () => {
    expect(chain.whoReachesWhat()).toEqual(
      new Map([
        ['code', ['first', 'second', 'other']],
        ['person', ['second', 'other', 'user']],
      ]),
    );
  });

  test('leaves out roles that refuse', () => {
    const trustPolicy = { Statement: { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } };
    const graph = graphOf(
      { code: 'compute.workload', first: 'iam.role', second: { kind: 'iam.role', trustPolicy } },
      { 'code > first': {}, 'first > second': {} },
    );
    expect(analysePaths(graph).whoReachesWhat().get('code')).toEqual(['first']);
  });

  test('agrees with the shortest paths, pair by pair, on 2,000 dense drawings', () => {
    const random = randomness(42);
    let pairs = 0;
    for (let run = 0; run < 2_000; run++) {
      const graph = buildGraph(denseDrawing(random));
      const paths = analysePaths(graph);
      const roles = [...graph.nodes.values()].filter(({ kind }) => ['iam.role', 'sso.reservedRole', 'iam.user'].includes(kind));
      for (const [entry, reached] of paths.whoReachesWhat()) {
        pairs += reached.length;
        expect(reached).toEqual(roles.map(({ id }) => id).filter((role) => paths.shortestPath(entry, role) !== undefined));
      }
    }
    expect(pairs).toBeGreaterThan(300);
  });
});

describe('between two nodes', () => {
  test('stand the nodes and edges of all walks, and nothing beside them', () => {
    const { nodes, edges } = chain.between('person', 'table');
    expect([...nodes]).toEqual(['second', 'table', 'user', 'person']);
    expect([...edges].toSorted()).toEqual(['person > user', 'second > table', 'user > second']);
  });

  test('stands nothing when no walk leads there', () => {
    expect(chain.between('table', 'person')).toEqual({ nodes: new Set(), edges: new Set() });
    expect(chain.between('nobody', 'person')).toEqual({ nodes: new Set(), edges: new Set() });
  });
});

test('the shortest path is told node by node and edge by edge', () => {
  expect(chain.shortestPath('code', 'table')).toEqual({
    nodes: ['code', 'first', 'second', 'table'],
    edges: ['code > first', 'first > second', 'second > table'],
  });
  expect(chain.shortestPath('table', 'code')).toBeUndefined();
});

test('what can be reached from a node holds the node itself', () => {
  expect([...chain.reachableFrom('user').nodes].toSorted()).toEqual(['other', 'second', 'table', 'user']);
});
