import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LogicalIds } from '#core/lower/logical-ids.ts';

const elementId = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_./-]{0,127}$/);

describe('logical ids', () => {
  test('are the id of the node with capitals', () => {
    expect(new LogicalIds(['roles/site-admin']).of('roles/site-admin')).toBe('RolesSiteAdmin');
  });

  test('do not change when nodes are added or moved', () => {
    const alone = new LogicalIds(['web', 'admin']);
    const among = new LogicalIds(['zebra', 'admin', 'api', 'web']);
    for (const id of ['web', 'admin']) expect(among.of(id)).toBe(alone.of(id));
  });

  test('of ids that would be called the same differ, whichever comes first', () => {
    const ids = new LogicalIds(['a-b', 'aB']);
    expect(ids.of('a-b')).toBe('AB');
    expect(ids.of('aB')).toMatch(/^AB[0-9a-z]{7}$/);
    expect(new LogicalIds(['aB', 'a-b']).of('aB')).toBe(ids.of('aB'));
  });

  test('avoid the names that CDK keeps for itself', () => {
    expect(new LogicalIds(['default']).of('default')).not.toBe('Default');
  });

  test('tell the node that they were made for', () => {
    const ids = new LogicalIds(['web']);
    expect(ids.nodeOf(ids.of('web', 'InstanceProfile'))).toBe('web');
  });

  test('are unique, short enough and of letters and digits, for any ids and parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(elementId, { maxLength: 12 }), fc.array(elementId, { maxLength: 6 }), (nodes, parts) => {
        const ids = new LogicalIds(nodes);
        const made = nodes.flatMap((node) => ['', ...new Set(parts)].map((part) => ids.of(node, part)));
        expect(new Set(made.map((id) => id.toLowerCase())).size).toBe(made.length);
        for (const id of made) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9]{0,254}$/);
        expect(nodes.map((node) => ids.of(node))).toEqual(nodes.map((node) => new LogicalIds(nodes.toReversed()).of(node)));
      }),
      { numRuns: 300 },
    );
  });
});
