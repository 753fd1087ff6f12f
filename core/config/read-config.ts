import { sentence, shown } from '../check/fault.ts';
import type { FieldValue } from '../model/document.ts';
import type { ValuePath } from '../model/problem.ts';
import { SideFile } from '../model/side-file.ts';
import { rules } from '../rules/generated/rules.ts';
import { levels, profiles, recommended, type Config, type ConfigFile, type FolderSettings, type Level, type Levels } from './config.ts';
import { FileReader, longestText } from './file-reader.ts';
import { readOwnRules } from './read-own-rule.ts';

/** Larger texts (in UTF-16 units) are refused: nobody wrote them by hand. */
const largest = 512 * 1024;

const keys = ['rolepath-config', 'profile', 'rules', 'folders', 'own-rules'] as const;

/** What a rule may be called by: name -> name, code -> name. */
const ruleNames: ReadonlyMap<string, string> = new Map(rules.flatMap(({ code, name }) => [[name, name] as const, [code, name] as const]));

/** Reads `rolepath.config.yaml`. Never throws: what cannot be read is told, with its place, and left out. */
export function readConfig(text: string, options: { readonly file?: string } = {}): ConfigFile {
  const file = new SideFile(text.length > largest ? '' : text, 'rolepath-config', options.file);
  if (text.length > largest) file.tell('too-large', 'error', `A configuration of more than ${largest} characters is not read.`, []);
  return { config: readValues(file, new FileReader(file)), diagnostics: file.diagnostics };
}

function readValues(file: SideFile, reader: FileReader): Config {
  const { profile, rules: ruleLevels, folders, 'own-rules': own } = file.values;
  reader.knowKeys(file.values, keys, []);
  const ownRules = own === undefined ? [] : readOwnRules(own, file.targetsIn('own-rules'), reader);
  const names = new Map([...ruleNames, ...ownRules.map(({ name }) => [name, name] as const)]);
  return {
    profile: reader.choice(profile, profiles, ['profile']) ?? recommended.profile,
    rules: readLevels(ruleLevels, ['rules'], { reader, names }),
    folders: readFolders(folders, { reader, names }),
    ownRules,
  };
}

interface Naming {
  readonly reader: FileReader;
  readonly names: ReadonlyMap<string, string>;
}

function readLevels(value: FieldValue | undefined, at: ValuePath, { reader, names }: Naming): Levels {
  const read = new Map<string, Level>();
  for (const [written, level] of Object.entries(reader.map(value, at, '"rules"') ?? {})) {
    const name = names.get(written);
    const here = [...at, written];
    if (name === undefined) {
      reader.tell('unknown-rule', 'warning', sentence(`There is no rule ${shown(written)}${reader.guess(written, names.keys())}`), here);
      continue;
    }
    if (read.has(name))
      reader.tell('duplicate-rule', 'warning', `The rule "${name}" is set twice, by code and by name: the last counts.`, here);
    const found = reader.choice(level, levels, here);
    if (found !== undefined) read.set(name, found);
  }
  return read;
}

function readFolders(value: FieldValue | undefined, naming: Naming): readonly FolderSettings[] {
  const { reader } = naming;
  return Object.entries(reader.map(value, ['folders'], '"folders"') ?? {}).flatMap(([pattern, folder]) => {
    const at = ['folders', pattern];
    const settings = reader.map(folder, at, `The settings of ${shown(pattern)}`);
    if (settings === undefined) return [];
    if (pattern === '' || pattern.length > longestText) {
      reader.tell('bad-folder', 'error', `A folder is named by a path of 1 to ${longestText} characters.`, at);
      return [];
    }
    reader.knowKeys(settings, ['profile', 'rules'], at);
    const profile = reader.choice(settings['profile'], profiles, [...at, 'profile']);
    return [{ pattern, ...(profile === undefined ? {} : { profile }), rules: readLevels(settings['rules'], [...at, 'rules'], naming) }];
  });
}
