import { dirname, relative } from 'node:path';
import { configFor } from '#core/config/config-for.ts';
import { recommended, type Config, type Settings } from '#core/config/config.ts';
import { readConfig } from '#core/config/read-config.ts';
import { judge, type Judgement } from '#core/judge/judge.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import type { ModelFile } from '#core/model/model-file.ts';
import { readReview, type ReviewFile } from '#core/model/review-file.ts';
import { nameOf, readModel } from './model-input.ts';
import type { Terminal } from './terminal.ts';

/** The name of the file that says how the models in its folder and below are judged. */
export const configName = 'rolepath.config.yaml';

/** A text beside the model that has its own diagnostics: its review, or the configuration. */
export interface SideText {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A model with everything that decides how it is judged, and the judgement. */
export interface JudgedModel {
  readonly file: ModelFile;
  readonly judgement: Judgement;
  /** The model first, then its review, then the configuration: each with what is said about it. */
  readonly texts: readonly SideText[];
}

export interface JudgeWith {
  /** The configuration to use instead of the nearest `rolepath.config.yaml`. */
  readonly config?: string | undefined;
  /** Instead of the profile that the configuration names. */
  readonly profile?: Settings['profile'] | undefined;
}

/** Reads a model, its review and the nearest configuration, and judges it as of today. Standard input has neither review nor configuration. */
export async function judgeModel(path: string, how: JudgeWith, terminal: Terminal): Promise<JudgedModel> {
  const file = await readModel(path, terminal);
  const config = await configOf(path, how.config, terminal);
  const review = await reviewOf(path, terminal);
  const settings = config ? configFor(config.config, relative(dirname(config.path), path)) : recommended;
  const judgement = judge(file, {
    settings: how.profile === undefined ? settings : { ...settings, profile: how.profile },
    ...(review && { review: review.file }),
    today: terminal.today(),
  });
  const isAbout = (other: string) => (diagnostic: Diagnostic) => diagnostic.target.file === other;
  const ofReview = review ? judgement.diagnostics.filter(isAbout(review.path)) : [];
  return {
    file,
    judgement,
    texts: [
      { path: nameOf(path), text: file.text(), diagnostics: judgement.diagnostics.filter((one) => !ofReview.includes(one)) },
      ...(review ? [{ path: review.path, text: review.text, diagnostics: ofReview }] : []),
      ...(config ? [config] : []),
    ],
  };
}

async function configOf(
  model: string,
  named: string | undefined,
  terminal: Terminal,
): Promise<(SideText & { readonly config: Config }) | undefined> {
  const path = named ?? (model === '-' ? undefined : await terminal.findAbove(model, configName));
  if (path === undefined) return undefined;
  const text = await terminal.readText(path);
  return { path, text, ...readConfig(text, { file: path }) };
}

async function reviewOf(
  model: string,
  terminal: Terminal,
): Promise<{ readonly path: string; readonly text: string; readonly file: ReviewFile } | undefined> {
  const path = model.replace(/\.rolepath\.yaml$/, '.rolepath.review.yaml');
  if (path === model || !(await terminal.exists(path))) return undefined;
  const text = await terminal.readText(path);
  return { path, text, file: readReview(text, { file: path }) };
}
