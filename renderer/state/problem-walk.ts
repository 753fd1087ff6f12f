import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { EditorState } from './editor-state.ts';

const isAbout = ({ target }: Diagnostic, { selection }: EditorState): boolean =>
  target.edge === undefined ? target.node !== undefined && selection.nodes.has(target.node) : selection.edges.has(target.edge);

/**
 * Goes to the next problem (or, with -1, the one before) that nobody has waived. It starts at the problem that was revealed last, else at the selection,
 * so that mending one does not throw a person back to the top of the list.
 */
export function revealProblem(state: EditorState, step: 1 | -1): void {
  const diagnostics = state.judgement.diagnostics.filter(({ waived }) => waived === undefined);
  if (diagnostics.length === 0) return;
  const last = diagnostics.findIndex((diagnostic) => diagnostic.target === state.reveal?.target && isAbout(diagnostic, state));
  const here = last === -1 ? diagnostics.findIndex((diagnostic) => isAbout(diagnostic, state)) - (step === 1 ? 1 : 0) : last;
  const start = last === -1 && here < 0 ? (step === 1 ? -1 : diagnostics.length) : here;
  const next = (start + step + diagnostics.length) % diagnostics.length;
  const diagnostic = diagnostics[next]!;
  state.revealTarget(diagnostic.target);
  state.setBottomTab('problems');
  state.announce(`Problem ${next + 1} of ${diagnostics.length}: ${diagnostic.message}`);
}
