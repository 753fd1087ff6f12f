import { createContext, useMemo } from 'react';
import { applyEdit } from '#core/model/apply-edit.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { Edit } from '#core/model/edit.ts';
import { useEditor, useEditorStore } from '../../state/use-editor.ts';
import { changedLines, type Hunk } from './changed-lines.ts';

/** What a mend would do, before it is done. */
export interface FixPreview {
  readonly edit: Edit;
  readonly hunks: readonly Hunk[];
}

/** What a person can do about a finding. */
export interface FindingActions {
  /** What mends each finding, in a few words; a finding that is not here has no mechanical mend. */
  readonly fixes: ReadonlyMap<Diagnostic, string>;
  /** Undefined when the model has changed so that the mend is no more. */
  preview(finding: Diagnostic): FixPreview | undefined;
  perform(edit: Edit): void;
  fixAll(findings: readonly Diagnostic[]): void;
  /** Asks for reason, owner and day. */
  waive(finding: Diagnostic): void;
  unwaive(finding: Diagnostic): void;
}

const nothing = (): undefined => undefined;

export const FindingActing = createContext<FindingActions>({
  fixes: new Map(),
  preview: nothing,
  perform: nothing,
  fixAll: nothing,
  waive: nothing,
  unwaive: nothing,
});

/** The actions on findings of the open model. */
export function useFindingActions(): FindingActions {
  const store = useEditorStore();
  const fixes = useEditor((state) => state.judgement.fixes);
  return useMemo(() => {
    const { perform, fixAll, unwaive, show } = store.getState();
    return {
      fixes,
      preview(finding) {
        const { file, fixOf } = store.getState();
        const edit = fixOf(finding);
        if (!edit) return undefined;
        const { file: fixed, patches } = applyEdit(file, edit);
        return { edit, hunks: changedLines(file.text(), fixed.text(), patches) };
      },
      perform: (edit) => perform(edit),
      fixAll,
      waive: (finding) => show({ kind: 'waive', finding }),
      unwaive,
    };
  }, [store, fixes]);
}
