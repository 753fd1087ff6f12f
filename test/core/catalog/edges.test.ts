import { describe, expect, test } from 'vitest';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import { sources } from '#core/catalog/sources.ts';

describe('the catalog of edges', () => {
  test('holds 69 kinds with readable ids and codes of their own', () => {
    const all = [...edgeKinds.values()];
    expect(all).toHaveLength(69);
    expect(new Set(all.map((edge) => edge.code)).size).toBe(69);
    for (const edge of all) expect(edge.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('says of every kind what it means, in sentences without codes of rules or classes', () => {
    for (const edge of edgeKinds.values()) {
      expect(edge.meaning, edge.id).toMatch(/^[A-Z].*\.$|^account-access/);
      for (const text of [edge.label, edge.meaning, edge.call, edge.madeBy, edge.checkedBy])
        expect(text ?? '', edge.id).not.toMatch(/IDF-|\[D\]|UNVERIFIED|->|\bE\d\d\b/);
    }
  });

  test('keeps what flows short enough for the label of an arrow', () => {
    for (const edge of edgeKinds.values()) {
      const parts = edge.flows?.split(' -> ') ?? [];
      expect(parts.length, edge.id).toBeLessThanOrEqual(2);
      for (const part of parts) expect(part.length, edge.id).toBeLessThanOrEqual(30);
    }
  });

  test('says what flows over every hop that carries something, and who checks it', () => {
    for (const edge of edgeKinds.values()) {
      if (!edge.hop || edge.id === 'uses') continue;
      expect(edge.flows, edge.id).toBeDefined();
      expect(edge.madeBy ?? edge.checkedBy, edge.id).toBeDefined();
    }
  });

  test('names sources that exist, and at least one for every edge and field', () => {
    for (const edge of edgeKinds.values()) {
      for (const cited of [edge, ...Object.values(edge.fields)]) {
        expect(cited.sources.length, edge.id).toBeGreaterThan(0);
        for (const key of cited.sources) expect(Object.keys(sources), edge.id).toContain(key);
      }
    }
  });

  test('gives no field a name that the file keeps for itself', () => {
    const reserved = ['from', 'to', 'kind', 'label', 'notes', 'in', 'reference'];
    for (const definition of [...edgeKinds.values(), ...kinds.values()])
      for (const name of Object.keys(definition.fields)) {
        expect(reserved, `${definition.id}.${name}`).not.toContain(name);
        expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }
  });
});
