import { create } from 'mutative';
import type { Document } from './document.ts';
import type { Edit, EditedFile, ModelFile } from './model-file.ts';
import { openModel } from './open-model.ts';
import { isOutline, OpenedModel, type Opened } from './opened-model.ts';
import { elementsOf, printDocument } from './print-document.ts';
import { mapSections } from './plain.ts';
import { applyPatches, invertPatches } from './text-patch.ts';
import { buildDocument } from './text/build-document.ts';
import { editOutline } from './text/edit-outline.ts';
import type { Outline } from './text/outline.ts';
import { patchesBetween, shortestPatch } from './text/outline-patches.ts';
import { patchValue } from './yaml/patch-value.ts';
import { isMap, sameValue, storable, type ValueMap } from './yaml/value.ts';

/**
 * Performs an edit on a file. Only the text of what changed is written again; everything else stays to the byte. An edit that changes
 * nothing, and any edit of a file that is read-only or broken, gives the same file and no patches.
 */
export function applyEdit(file: ModelFile, edit: Edit): EditedFile {
  const unchanged: EditedFile = { file, patches: [], inverse: [] };
  if (file.state !== 'ok') return unchanged;
  const after: Document = create(file.document, (draft) => {
    edit.change(draft);
  });
  if (after === file.document) return unchanged;
  const model = file instanceof OpenedModel ? file : openModel(file.text());
  if (!(model instanceof OpenedModel)) return unchanged;
  const { content } = model.opened;
  const edited = isOutline(content) ? editPieces(model.opened, content, after) : editWhole(model.opened, after);
  return edited ?? unchanged;
}

function editPieces(opened: Opened, outline: Outline, after: Document): EditedFile | undefined {
  const edited = editOutline(outline, opened.document, after);
  const patches = patchesBetween(outline, edited);
  if (patches.length === 0) return undefined;
  const text = applyPatches(opened.text, patches);
  const document = buildDocument(edited.sections, { document: opened.document, sections: outline.sections });
  const isVersioned = edited.sections.some((section) => section.key === 'rolepath');
  const problems = isVersioned && outline.sections.length === 0 ? [] : opened.problems;
  const file = new OpenedModel({ ...opened, content: edited, document, text, problems });
  return { file, patches, inverse: invertPatches(opened.text, patches) };
}

/** A text that cannot be cut: its values are patched where they stand, and the whole is written again where that is not possible. */
function editWhole(opened: Opened, after: Document): EditedFile | undefined {
  const options = opened.file === undefined ? {} : { file: opened.file };
  const wanted = plainDocument(after);
  const patched = patchValue(opened.text, [], plainDocument(opened.document), wanted);
  if (patched === opened.text) return undefined;
  const tried = patched === undefined ? undefined : openModel(patched, options);
  const isRight = tried?.state === 'ok' && sameValue(plainDocument(tried.document), wanted);
  const file = isRight ? tried : openModel(printDocument(after), options);
  const patches = [shortestPatch(opened.text, file.text())];
  return { file, patches, inverse: invertPatches(opened.text, patches) };
}

/** A whole document as it stands in a file. */
function plainDocument(document: Document): ValueMap {
  const { version, name, description, extensions } = document;
  const sections = mapSections.map((section) => [section, Object.fromEntries(elementsOf(document, section))] as const);
  const filled = sections.filter(([, elements]) => Object.keys(elements).length > 0);
  const head = { rolepath: version, name, ...(description === undefined ? {} : { description }) };
  const plain = storable({ ...head, ...Object.fromEntries(filled), ...extensions });
  return isMap(plain) ? plain : {};
}
