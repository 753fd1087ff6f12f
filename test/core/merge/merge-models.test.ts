import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeModels } from '#core/merge/merge-models.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import { openModel } from '#core/model/open-model.ts';
import { document } from '../model/arbitrary.ts';
import { sampleEdit } from '../model/edits.ts';
import { carelessText, seeds } from '../model/styled-text.ts';

const base = `rolepath: 1
name: Web
nodes:
  # the front
  web:
    kind: client.app
    label: Web # shown
  role: { kind: iam.role, maxSessionDuration: 3600 }
edges:
  e: { from: web, to: role, kind: uses }
`;

describe('Merging two changes of a model', () => {
  test('takes changes of different fields of one element from both sides and keeps our comments', () => {
    const ours = base.replace('Web # shown', 'Website # shown');
    const theirs = base.replace('3600', '7200').replace('    kind: client.app', '    kind: client.app\n    platform: spa');
    const merged = mergeModels(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toBe(ours.replace('3600', '7200').replace('# shown\n', '# shown\n    platform: spa\n'));
  });

  test('keeps ours and names both where a field was changed on both sides', () => {
    const merged = mergeModels(base, base.replace('3600', '1'), base.replace('3600', '2'));
    expect(merged.text).toBe(base.replace('3600', '1'));
    expect(merged.conflicts).toMatchObject([
      {
        code: 'merge-conflict',
        severity: 'error',
        message: '"maxSessionDuration" of "role" was changed on both sides: ours says 1, theirs says 2; ours is kept.',
        target: { node: 'role', field: 'maxSessionDuration', range: { start: { line: 8 } } },
      },
    ]);
  });

  test('tells when one side removed what the other changed', () => {
    const removed = base.replace(/  role: .*\n/, '').replace(/edges:\n.*\n/, '');
    const [keeps, loses] = [mergeModels(base, base.replace('3600', '1'), removed), mergeModels(base, removed, base.replace('3600', '1'))];
    expect(keeps.conflicts.map(({ code, message }) => [code, message])).toEqual([
      ['merge-removed', '"role" was removed in theirs and changed in ours; ours is kept.'],
    ]);
    expect(keeps.text).toContain('role: { kind: iam.role, maxSessionDuration: 1 }');
    expect(loses.text).toBe(removed);
  });

  test('tells of an edge that one side drew to what the other removed', () => {
    const removed = base.replace(/  role: .*\n/, '').replace(/edges:\n.*\n/, '');
    const drawn = base + '  e2: { from: role, to: web, kind: uses }\n';
    const merged = mergeModels(base, drawn, removed);
    expect(merged.conflicts.map(({ code, target }) => [code, target.edge, target.field])).toEqual([['dangling-edge', 'e2', 'from']]);
  });

  test('refuses what is no model and leaves our text alone', () => {
    const merged = mergeModels(base, base, 'nodes: [');
    expect(merged).toMatchObject({ state: 'unusable', text: base });
    expect(merged.conflicts[0]).toMatchObject({ severity: 'error', target: { file: 'theirs' } });
  });

  test('with one side unchanged gives the other, and says the same from both sides where nothing conflicts', () => {
    let agreed = 0;
    fc.assert(
      fc.property(document, seeds, sampleEdit, sampleEdit, (made, seed, first, second) => {
        const text = carelessText(made, seed);
        const file = openModel(text);
        const ours = applyEdit(file, first.edit).file.text();
        const theirs = applyEdit(file, second.edit).file.text();
        expect(mergeModels(text, text, theirs).text).toBe(theirs);
        expect(mergeModels(text, ours, text).text).toBe(ours);
        expect(mergeModels(text, ours, ours)).toEqual({ text: ours, conflicts: [], state: 'merged' });
        const [there, back] = [mergeModels(text, ours, theirs), mergeModels(text, theirs, ours)];
        expect(there.conflicts.map(({ code }) => code).sort()).toEqual(back.conflicts.map(({ code }) => code).sort());
        const read = openModel(there.text);
        expect(read.state).toBe('ok');
        if (there.conflicts.length > 0) return;
        agreed += 1;
        expect(read.document).toEqual(openModel(back.text).document);
      }),
      { numRuns: 1000 },
    );
    expect(agreed).toBeGreaterThan(120);
  });
});
