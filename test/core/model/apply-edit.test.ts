import * as fc from 'fast-check';
import { create } from 'mutative';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Document } from '#core/model/document.ts';
import { openModel } from '#core/model/open-model.ts';
import { elementsOf } from '#core/model/print-document.ts';
import { mapSections } from '#core/model/plain.ts';
import { applyPatches } from '#core/model/text-patch.ts';
import type { Outline } from '#core/model/text/outline.ts';
import { readOutline } from '#core/model/text/read-outline.ts';
import { storable } from '#core/model/yaml/value.ts';
import { document } from './arbitrary.ts';
import { sampleEdit, type Touched } from './edits.ts';
import { carelessText, seeds } from './styled-text.ts';

/** What a document says, as its file holds it. */
const said = (made: Document) => ({
  name: made.name,
  description: made.description,
  extensions: made.extensions && storable(made.extensions),
  ...Object.fromEntries(
    mapSections.map((section) => [section, new Map(elementsOf(made, section).map(([id, plain]) => [id, storable(plain)]))]),
  ),
});

const orders = ({ nodes, edges, personas, expect: expected }: Document) =>
  [nodes, edges, personas, expected].map((map) => Array.from<string>(map.keys()));

/** Every piece with its comments, by section and id, that an edit must leave alone. */
function untouched(outline: Outline | undefined, touched: readonly Touched[]): readonly string[] {
  const isTouched = (section: string, id?: string): boolean =>
    touched.some(([key, own]) => key === section && (own === undefined || own === id));
  return (outline?.sections ?? []).flatMap((section) => {
    if (section.entries === undefined)
      return isTouched(section.key) || touched.some(([key]) => key === section.key) ? [] : [section.lead + section.body.trimEnd()];
    const kept = section.entries.filter((entry) => !isTouched(section.key, entry.key));
    return kept.map((entry) => entry.lead + entry.body.trimEnd());
  });
}

/** The comments that belong to no entry. */
function commentsBetween(outline: Outline | undefined): readonly string[] {
  const texts = [outline?.head ?? ''];
  for (const section of outline?.sections ?? []) {
    if (section.entries) texts.push(section.body);
    for (const entry of section.entries ?? []) texts.push(entry.tail);
    texts.push(section.tail);
  }
  return texts.flatMap((text) => text.match(/#.*/g) ?? []);
}

describe('An edit', () => {
  test('says what is meant, and touches only the text of what it changes', () => {
    fc.assert(
      fc.property(document, seeds, sampleEdit, (made, seed, { edit, touches }) => {
        const text = carelessText(made, seed);
        const file = openModel(text);
        const wanted: Document = create(file.document, (draft) => void edit.change(draft));
        const edited = applyEdit(file, edit);
        const after = edited.file.text();
        expect({ text, after, said: said(edited.file.document) }).toEqual({ text, after, said: said(wanted) });

        const reopened = openModel(after);
        expect(reopened.document).toEqual(edited.file.document);
        expect(orders(reopened.document)).toEqual(orders(edited.file.document));
        expect({ text, after, found: reopened.diagnostics }).toEqual({ text, after, found: edited.file.diagnostics });

        expect(applyPatches(text, edited.patches)).toBe(after);
        expect(applyPatches(after, edited.inverse)).toBe(text);

        const [before, now] = [readOutline(text), readOutline(after)];
        if (before === undefined || now === undefined) return;
        const touched = touches({ nodes: [...file.document.nodes.keys()], edges: [...file.document.edges.keys()] });
        expect({ text, after, kept: untouched(now, touched) }).toEqual({ text, after, kept: untouched(before, touched) });
        const comments = commentsBetween(now);
        for (const comment of commentsBetween(before))
          if (!comments.includes(comment)) throw new Error([text, after, comment].join('=====\n'));
      }),
      { numRuns: 1500 },
    );
  });

  test('that changes nothing gives the same file and no patches', () => {
    fc.assert(
      fc.property(document, seeds, (made, seed) => {
        const file = openModel(carelessText(made, seed));
        const same = applyEdit(file, { label: 'Nothing', change: (draft) => void (draft.nodes = new Map(draft.nodes)) });
        expect(same.patches).toEqual([]);
        expect(same.file.text()).toBe(file.text());
      }),
      { numRuns: 1000 },
    );
  });
});
