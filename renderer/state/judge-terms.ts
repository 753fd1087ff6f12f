import { configFor } from '#core/config/config-for.ts';
import { readConfig } from '#core/config/read-config.ts';
import type { JudgeOptions } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { readReview } from '#core/model/review-file.ts';
import { reviewNameOf } from '#electron/ipc/companion-names.ts';
import type { ModelConfig } from '#electron/ipc/opened-file.ts';
import type { DocumentState } from './editor-state.ts';
import { keepLast } from './keep-last.ts';

/** What the open model is judged with. */
export interface JudgeTerms {
  /** The same object for as long as nothing in it changes. */
  readonly options: JudgeOptions;
  /** What is wrong with the configuration itself. */
  readonly ofConfig: readonly Diagnostic[];
}

/** Reads configuration and review of the open model; each only when it has changed. */
export function createJudgeTerms(today: () => string): (state: Pick<DocumentState, 'config' | 'reviewText' | 'origin'>) => JudgeTerms {
  const settings = keepLast(settingsOf);
  const review = keepLast((text: string | null, file: string) => (text === null ? undefined : readReview(text, { file })));
  const terms = keepLast((configured: ReturnType<typeof settingsOf>, reviewed: ReturnType<typeof review>, day: string): JudgeTerms => ({
    options: { ...(configured && { settings: configured.settings }), ...(reviewed && { review: reviewed }), today: day },
    ofConfig: configured?.diagnostics ?? [],
  }));
  return ({ config, reviewText, origin }) => terms(settings(config), review(reviewText, reviewNameOf(origin.name)), today());
}

function settingsOf(config: ModelConfig | null) {
  if (config === null) return undefined;
  const read = readConfig(config.text, { file: config.path });
  return { settings: configFor(read.config, config.modelPath), diagnostics: read.diagnostics };
}
