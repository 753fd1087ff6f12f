import { describe, expect, test } from 'vitest';
import { allCells, cellOf, edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { illegalList } from '#core/catalog/generated/illegal.ts';
import { legalityOf, legalityOfEdge, legalSources, legalTargets } from '#core/catalog/legality.ts';
import { routesFor } from '#core/catalog/routes.ts';

const ends = [...kinds.values()].filter((kind) => kind.placement === 'node');

describe('the matrix', () => {
  test('has at most one legal edge kind in a cell, and no cell that is both legal and tempting', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const definition of [...edgeKinds.values(), ...illegalList])
      for (const from of definition.from)
        for (const to of definition.to) {
          const key = `${from} > ${to}`;
          if (seen.has(key)) twice.push(`${key}: ${seen.get(key)} and ${definition.code}`);
          seen.set(key, definition.code);
        }
    // The reference names this pair twice; the first stands.
    expect(twice).toEqual(['IP > IC: X11 and X12']);
    expect(cellOf('IP', 'IC').illegal?.code).toBe('X11');
    expect(allCells()).toHaveLength(900);
  });
});

describe('legalityOf', () => {
  test('lets no edge start or end at a part or an annotation', () => {
    const outside = [...kinds.values()].filter((kind) => kind.placement !== 'node');
    expect(outside.length).toBeGreaterThan(5);
    for (const part of outside)
      for (const kind of kinds.keys()) {
        expect(legalityOf(part.id, kind).legal, `${part.id} -> ${kind}`).toBe(false);
        expect(legalityOf(kind, part.id).legal, `${kind} -> ${part.id}`).toBe(false);
      }
  });

  test('says which kind is unknown', () => {
    expect(legalityOf('iam.rol', 'iam.role')).toEqual({ legal: false, why: '"iam.rol" is not a kind.' });
  });

  test('names the edge kind that is meant where the pair is legal under another name', () => {
    const legality = legalityOfEdge('cognito.appClient', 'cognito.identityPool', 'guest-access');
    expect(legality.legal).toBe(false);
    expect(!legality.legal && legality.expected?.id).toBe('id-token-to-identity-pool');
  });
});

describe('legalTargets and legalSources', () => {
  test('agree with legalityOf for every pair', () => {
    for (const from of kinds.keys()) {
      const targets = new Set<string>(legalTargets(from).map((neighbour) => neighbour.kind.id));
      const sources = new Set<string>(legalSources(from).map((neighbour) => neighbour.kind.id));
      for (const other of kinds.keys()) {
        expect(targets.has(other), `${from} -> ${other}`).toBe(legalityOf(from, other).legal);
        expect(sources.has(other), `${other} -> ${from}`).toBe(legalityOf(other, from).legal);
      }
    }
  });

  test('put the usual next step first', () => {
    expect(legalTargets('cognito.appClient')[0]!.kind.id).toBe('cognito.identityPool');
    expect(legalTargets('cognito.identityPool')[0]!.kind.id).toBe('iam.role');
    expect(legalTargets('iam.role')[0]!.kind.id).toBe('aws.resource');
    expect(legalTargets('client.app')[0]!.kind.id).toBe('cognito.appClient');
    expect(legalTargets('compute.workload')[0]!.kind.id).toBe('iam.role');
    expect(legalTargets('sso.accountAssignment')[0]!.kind.id).toBe('sso.reservedRole');
    expect(legalSources('iam.role')[0]!.kind.id).toBe('cognito.identityPool');
    expect(legalTargets('sso.accountAssignment').at(-1)!.edge.id).toBe('in-account');
  });
});

describe('what to draw instead', () => {
  const temptations = ends.flatMap((from) =>
    ends.flatMap((to) => {
      const legality = legalityOf(from.id, to.id);
      return !legality.legal && legality.illegal ? [{ from: from.id, to: to.id, illegal: legality.illegal }] : [];
    }),
  );

  test('covers all 51 tempting edges', () => {
    expect(illegalList).toHaveLength(51);
    expect(new Set(temptations.map((pair) => pair.illegal.code)).size).toBe(51);
  });

  test('offers at least one route for every tempting pair, and every step of every route is legal', () => {
    for (const { from, to, illegal } of temptations) {
      const routes = routesFor(from, to);
      expect(routes.length, `${illegal.code}: ${from} -> ${to}`).toBeGreaterThan(0);
      for (const route of routes) {
        expect(route.edges).toHaveLength(route.stops.length - 1);
        for (const [index, edge] of route.edges.entries())
          expect(legalityOfEdge(route.stops[index]!.kind, route.stops[index + 1]!.kind, edge).legal).toBe(true);
      }
    }
  });

  test('keeps every route that is written: none is dropped for an illegal step at a pair that it is meant for', () => {
    for (const { from, to, illegal } of temptations) {
      const [fromClass, toClass] = [kinds.get(from)!.class!, kinds.get(to)!.class!];
      const meant = illegal.routes.filter(
        (route) => (route.onlyFrom?.includes(fromClass) ?? true) && (route.onlyTo?.includes(toClass) ?? true),
      );
      expect(
        routesFor(from, to).map((route) => route.label),
        `${illegal.code}: ${from} -> ${to}`,
      ).toEqual(meant.map((route) => route.label));
    }
  });

  test('keeps at least one of the drawn ends in every route', () => {
    const lonely = temptations.filter(({ from, to }) => !routesFor(from, to)[0]!.stops.some((stop) => stop.node !== 'new'));
    expect(new Set(lonely.map((pair) => pair.illegal.code))).toEqual(new Set(['X18', 'X28', 'X33', 'X34', 'X38', 'X41']));
  });

  test('offers nothing for a legal pair, an untempting pair or an unknown kind', () => {
    expect(routesFor('cognito.appClient', 'cognito.identityPool')).toEqual([]);
    expect(routesFor('aws.resource', 'actor.person')).toEqual([]);
    expect(routesFor('nothing', 'iam.role')).toEqual([]);
  });

  test('explains itself in sentences without codes or arrows', () => {
    for (const { why, instead, routes, code } of illegalList) {
      for (const text of [why, instead]) expect(text, code).toMatch(/^[A-Z].*\.$/);
      for (const text of [why, instead, ...routes.map((route) => route.label)])
        expect(text, code).not.toMatch(/->|\b[EX]\d\d\b|UNVERIFIED/);
    }
  });
});
