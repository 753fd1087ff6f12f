import type { Config, Settings } from './config.ts';
import { matchesFolder } from './folder-pattern.ts';

/**
 * The settings of one model. `modelPath` is relative to the configuration's folder, with `/` or `\`; undefined for a text that lies in
 * no folder. Every folder that matches adds what it says, the last one last; what a folder says of a rule counts more than its profile.
 */
export function configFor(config: Config, modelPath?: string): Settings {
  const matching = modelPath === undefined ? [] : config.folders.filter(({ pattern }) => matchesFolder(modelPath, pattern));
  const levels = new Map(config.rules);
  for (const { rules } of matching) for (const [name, level] of rules) levels.set(name, level);
  const profile = matching.findLast((folder) => folder.profile !== undefined)?.profile ?? config.profile;
  return { profile, levels, ownRules: config.ownRules };
}
