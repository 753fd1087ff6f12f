import type { Diagnostic } from '../model/diagnostic.ts';
import type { Expectation } from './expectation.ts';

/** What is to be said of the assertions of a model: those that fail, and those that cannot be read. */
export const expectationDiagnostics = (expectations: readonly Expectation[]): readonly Diagnostic[] =>
  expectations.flatMap(({ outcome, message, target }) =>
    outcome === 'holds'
      ? []
      : [{ code: outcome === 'fails' ? 'expectation-failed' : 'unreadable-expectation', severity: 'error', message, target } as const],
  );
