import { applyEdit } from '../model/apply-edit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { castDraft } from '../model/edit.ts';
import type { ModelFile } from '../model/model-file.ts';
import { openModel } from '../model/open-model.ts';
import { DocumentMerge } from './document-merge.ts';

/** What became of two changes of one model. */
export interface MergedModel {
  /** Our text with their changes; where both changed the same, ours. */
  readonly text: string;
  /** True conflicts and edges whose end the other side removed, all errors, each where it stands in `text`. */
  readonly conflicts: readonly Diagnostic[];
  /** `unusable`: one of the three texts is no model that this Rolepath may edit; `text` is ours, untouched. */
  readonly state: 'merged' | 'unusable';
}

/**
 * Merges two changes of one model, element by element and field by field. Our text is kept, comments and all, and their changes are
 * applied to it as an edit; when we changed nothing, their text is the result. Never throws.
 */
export function mergeModels(base: string, ours: string, theirs: string): MergedModel {
  const files = [openModel(base, { file: 'base' }), openModel(ours, { file: 'ours' }), openModel(theirs, { file: 'theirs' })] as const;
  const broken = files.flatMap(unusable);
  if (broken.length > 0) return { text: ours, conflicts: broken, state: 'unusable' };
  if (ours === base) return { text: theirs, conflicts: [], state: 'merged' };
  const merge = new DocumentMerge({ base: files[0].document, ours: files[1].document, theirs: files[2].document });
  const merged = merge.merge();
  const { file } = applyEdit(files[1], {
    label: 'Merge',
    change: (draft) => {
      draft.name = merged.name;
      if (merged.description === undefined) delete draft.description;
      else draft.description = merged.description;
      const open: { extensions?: unknown } = draft;
      if (merged.extensions === undefined) delete open.extensions;
      else open.extensions = merged.extensions;
      draft.nodes = new Map(castDraft(merged.nodes));
      draft.edges = new Map(castDraft(merged.edges));
      draft.personas = new Map(castDraft(merged.personas));
      draft.expect = new Map(merged.expect);
    },
  });
  return { text: file.text(), conflicts: merge.conflicts.map((conflict) => placed(conflict, file)), state: 'merged' };
}

function unusable(file: ModelFile): readonly Diagnostic[] {
  const errors = file.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return file.state === 'ok' && errors.length === 0 ? [] : errors;
}

function placed(conflict: Diagnostic, file: ModelFile): Diagnostic {
  const range = file.rangeOf(conflict.target);
  return range === undefined ? conflict : { ...conflict, target: { ...conflict.target, range } };
}
