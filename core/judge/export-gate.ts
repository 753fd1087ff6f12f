import type { Diagnostic } from '../model/diagnostic.ts';
import { isWaivable } from '../waivers/finding-id.ts';

/**
 * The statements that keep a model from being exported: every error that the review does not accept. What AWS would refuse and what fails
 * when it is used cannot be accepted, so it always blocks; a risk blocks until somebody answers for it. Empty: the model may be exported.
 */
export const blocksExport = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter((diagnostic) => diagnostic.severity === 'error' && !(diagnostic.waived && isWaivable(diagnostic)));
