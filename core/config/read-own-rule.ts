import { sentence, shown } from '../check/fault.ts';
import type { Target } from '../model/diagnostic.ts';
import type { FieldValue } from '../model/document.ts';
import { fieldSteps } from '../model/field-path.ts';
import type { ValuePath } from '../model/problem.ts';
import { isMap, type ValueMap } from '../model/yaml/value.ts';
import { rules } from '../rules/generated/rules.ts';
import { edgeKindsFitting, fieldsOfKinds, nodeKindsFitting } from './catalog-names.ts';
import type { FileReader } from './file-reader.ts';
import type { Condition, OwnRule } from './own-rule.ts';
import { readCondition, type Subject } from './read-condition.ts';

/** More own rules than this is a mistake. */
const mostRules = 500;
const longestExample = 50_000;

const keys = ['severity', 'outcome', 'summary', 'why', 'fix', 'source', 'for', 'must', 'must-not', 'set', 'examples'] as const;
const severities = ['info', 'warning', 'error'] as const;
const outcomes = ['REJECT', 'RUNTIME', 'RISK', 'HYGIENE'] as const;

/** What the judge says itself, under names that look like those of rules. */
const judgeCodes = ['expectation-failed', 'unreadable-expectation', 'expired-waiver', 'unused-waiver', 'unwaivable-finding'];
const takenNames: ReadonlySet<string> = new Set([...rules.map(({ name }) => name), ...judgeCodes]);

/** Reads `own-rules:`. A rule that lacks a part or has a wrong one is told and left out as a whole: half a rule would find the wrong things. */
export function readOwnRules(value: FieldValue, places: ReadonlyMap<string, Target>, reader: FileReader): readonly OwnRule[] {
  const written = Object.entries(reader.map(value, ['own-rules'], '"own-rules"') ?? {});
  if (written.length > mostRules) reader.tell('too-many', 'error', `Only the first ${mostRules} own rules are read.`, ['own-rules']);
  return written.slice(0, mostRules).flatMap(([name, rule]) => readOwnRule(name, rule, places.get(name) ?? {}, reader) ?? []);
}

function readOwnRule(name: string, value: FieldValue, place: Target, reader: FileReader): OwnRule | undefined {
  const at = ['own-rules', name];
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 64)
    return reader.tell(
      'bad-name',
      'error',
      `${shown(name)} is no name of a rule: small letters, digits and single hyphens, at most 64.`,
      at,
    );
  if (takenNames.has(name)) return reader.tell('taken-name', 'error', `Rolepath has a "${name}" already: choose another name.`, at);
  const rule = reader.map(value, at, `The rule "${name}"`);
  if (rule === undefined) return undefined;
  reader.knowKeys(rule, keys, at);
  const isIncomplete = (['severity', 'summary', 'why', 'fix', 'for'] as const).some((key) => lacks(rule, key, name, at, reader));
  const severity = reader.choice(rule['severity'], severities, [...at, 'severity']);
  const outcome = rule['outcome'] === undefined ? 'RISK' : reader.choice(rule['outcome'], outcomes, [...at, 'outcome']);
  const [summary, why, fix] = (['summary', 'why', 'fix'] as const).map((key) => reader.text(rule[key], [...at, key]));
  const source = readSource(rule['source'], [...at, 'source'], reader);
  const asks = readAsks(rule, name, at, reader);
  if (isIncomplete || !severity || !outcome || !summary || !why || !fix || source === 'wrong' || !asks) return undefined;
  return { name, severity, outcome, summary, why, fix, ...(source === undefined ? {} : { source }), ...asks, at: place };
}

function lacks(rule: ValueMap, key: string, name: string, at: ValuePath, reader: FileReader): boolean {
  if (rule[key] !== undefined && rule[key] !== null) return false;
  reader.tell('incomplete-rule', 'error', `The rule "${name}" has no "${key}".`, at);
  return true;
}

function readSource(value: FieldValue | undefined, at: ValuePath, reader: FileReader): string | undefined {
  const source = reader.text(value, at);
  if (value === undefined || (source !== undefined && /^https:\/\/[^\s<>"']+$/.test(source))) return source;
  if (source !== undefined) reader.tell('bad-value', 'error', 'A source is the address of a page: https://...', at);
  return 'wrong';
}

type Asks = Pick<OwnRule, 'about' | 'kinds' | 'where' | 'must' | 'mustNot' | 'set' | 'examples'>;

/** What a rule is for, what it asks and how it mends; undefined where any of that is wrong. */
function readAsks(rule: ValueMap, name: string, at: ValuePath, reader: FileReader): Asks | undefined {
  if (rule['for'] === undefined || rule['for'] === null) return undefined;
  const subject = readFor(rule['for'], [...at, 'for'], reader);
  if (!subject) return undefined;
  const { about, kinds, where } = subject;
  const condition = (key: string): Condition | 'wrong' | undefined =>
    rule[key] === undefined ? undefined : (readCondition(rule[key], [...at, key], subject, reader) ?? 'wrong');
  const [must, mustNot] = [condition('must'), condition('must-not')];
  if (must === undefined && mustNot === undefined)
    return reader.tell('incomplete-rule', 'error', `The rule "${name}" asks nothing: give it a "must" or a "must-not".`, at);
  const set = rule['set'] === undefined ? undefined : readSet(rule['set'], [...at, 'set'], subject, reader);
  const examples = rule['examples'] === undefined ? undefined : readExamples(rule['examples'], [...at, 'examples'], reader);
  if (must === 'wrong' || mustNot === 'wrong' || set === 'wrong' || examples === 'wrong') return undefined;
  return {
    about,
    kinds,
    ...(where && { where }),
    ...(must && { must }),
    ...(mustNot && { mustNot }),
    ...(set && { set }),
    ...(examples && { examples }),
  };
}

/** `for: iam.role`, a list of kinds, or `{ kinds, where }`. */
function readFor(value: FieldValue, at: ValuePath, reader: FileReader): (Subject & Pick<OwnRule, 'where'>) | undefined {
  const isWhole = isMap(value);
  if (isWhole) reader.knowKeys(value, ['kinds', 'where'], at);
  const inside = isWhole ? [...at, 'kinds'] : at;
  const patterns = reader.texts(isWhole ? value['kinds'] : value, inside);
  if (patterns === undefined) {
    if (isWhole && value['kinds'] === undefined) reader.tell('incomplete-rule', 'error', '"for" has no "kinds".', at);
    return undefined;
  }
  const about = patterns.every((pattern) => edgeKindsFitting(pattern).length > 0) ? 'edge' : 'node';
  const fitting = about === 'edge' ? edgeKindsFitting : nodeKindsFitting;
  const missing = patterns.find((pattern) => fitting(pattern).length === 0);
  if (missing !== undefined) return tellUnknownKind(missing, inside, reader);
  const subject: Subject = { about, kinds: new Set(patterns.flatMap(fitting)) };
  if (!isWhole || value['where'] === undefined) return subject;
  const where = readCondition(value['where'], [...at, 'where'], subject, reader);
  return where && { ...subject, where };
}

function tellUnknownKind(pattern: string, at: ValuePath, reader: FileReader): undefined {
  const hint = reader.guess(pattern, [...nodeKindsFitting('*'), ...edgeKindsFitting('*')]);
  const both =
    edgeKindsFitting(pattern).length > 0 ? 'A rule is for nodes or for edges, not for both' : `No kind fits ${shown(pattern)}${hint}`;
  return reader.tell('unknown-kind', 'error', sentence(both), at);
}

function readSet(value: FieldValue, at: ValuePath, { about, kinds }: Subject, reader: FileReader): ValueMap | 'wrong' {
  const fields = reader.map(value, at, '"set"');
  if (fields === undefined) return 'wrong';
  const known = fieldsOfKinds(about, kinds);
  const unknown = Object.keys(fields).find((field) => !known.has(fieldSteps(field)[0] ?? '') || field === 'notes' || field === 'reference');
  if (unknown === undefined) return fields;
  reader.tell('unknown-field', 'error', sentence(`There is no field ${shown(unknown)} to set${reader.guess(unknown, known)}`), [
    ...at,
    unknown,
  ]);
  return 'wrong';
}

function readExamples(value: FieldValue, at: ValuePath, reader: FileReader): OwnRule['examples'] | 'wrong' {
  const examples = reader.map(value, at, '"examples"');
  if (examples === undefined) return 'wrong';
  reader.knowKeys(examples, ['faulty', 'clean'], at);
  const [faulty, clean] = (['faulty', 'clean'] as const).map((key) => reader.text(examples[key], [...at, key], longestExample));
  if (faulty !== undefined && clean !== undefined) return { faulty, clean };
  if (examples['faulty'] === undefined || examples['clean'] === undefined)
    reader.tell('incomplete-rule', 'error', '"examples" has a model that is "faulty" and one that is "clean".', at);
  return 'wrong';
}
