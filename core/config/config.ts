import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { OwnRule } from './own-rule.ts';

/** How bad the findings of a rule are here, or that they are not told at all. */
export type Level = 'off' | Severity;

export const levels = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[];

/** Where every rule starts: as it says itself, one step worse, or only if it is about the drawing as a picture. */
export const profiles = ['recommended', 'strict', 'docs-only'] as const;

export type Profile = (typeof profiles)[number];

/** Levels by the name of a rule; a code in the file stands for its name. */
export type Levels = ReadonlyMap<string, Level>;

/** What a configuration says of some folders; what it does not say follows from the rest of the file. */
export interface FolderSettings {
  /** A path or a pattern, relative to the configuration's folder. */
  readonly pattern: string;
  readonly profile?: Profile;
  readonly rules: Levels;
}

/** What `rolepath.config.yaml` says. Plain data, apart from maps: it can be sent to a worker. */
export interface Config {
  readonly profile: Profile;
  readonly rules: Levels;
  /** In the order of the file: later ones win. */
  readonly folders: readonly FolderSettings[];
  readonly ownRules: readonly OwnRule[];
}

export interface ConfigFile {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** How one model is judged: a configuration, resolved for the folder that the model lies in. Plain data, apart from maps. */
export interface Settings {
  readonly profile: Profile;
  /** What the user set; a rule that is not named here follows the profile. */
  readonly levels: Levels;
  readonly ownRules: readonly OwnRule[];
}

/** What holds without a configuration. */
export const recommended: Settings = { profile: 'recommended', levels: new Map(), ownRules: [] };
