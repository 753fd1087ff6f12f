import { sentence, shown } from '../check/fault.ts';
import type { FieldValue } from '../model/document.ts';
import { fieldSteps } from '../model/field-path.ts';
import type { ValuePath } from '../model/problem.ts';
import { isList, isMap, type ValueMap } from '../model/yaml/value.ts';
import { edgeKindsFitting, fieldsOfKinds, nodeKindsFitting } from './catalog-names.ts';
import type { FileReader } from './file-reader.ts';
import type { Condition, FieldTest, OwnRule, Selection } from './own-rule.ts';

/** What a condition is about. */
export type Subject = Pick<OwnRule, 'about' | 'kinds'>;

/** Conditions inside conditions, and conditions in one list. */
const deepest = 12;
const mostItems = 200;

const fieldTests = ['equals', 'one-of', 'matches', 'at-least', 'at-most', 'present'] as const;
const ofBoth = ['all', 'any', 'not', 'field', 'label', 'id'] as const;
const ofNodes = ['in', 'edge-to', 'edge-from', 'reached-from', 'reaches'] as const;
const ofEdges = ['from', 'to'] as const;

/** Reads a condition: a map, all of whose keys must hold. Undefined where any part of it is wrong; that is told. */
export function readCondition(value: FieldValue | undefined, at: ValuePath, subject: Subject, reader: FileReader): Condition | undefined {
  return new ConditionReader(reader).read(value, at, subject, 0);
}

class ConditionReader {
  readonly #reader: FileReader;

  constructor(reader: FileReader) {
    this.#reader = reader;
  }

  read(value: FieldValue | undefined, at: ValuePath, subject: Subject, depth: number): Condition | undefined {
    if (depth > deepest) return this.#wrong(`Conditions are nested more than ${deepest} deep.`, at);
    if (!isMap(value)) return this.#wrong('A condition is a map: { field: mfaConfiguration, equals: ON }.', at);
    const known = [...ofBoth, ...(subject.about === 'node' ? ofNodes : ofEdges)];
    const keys = Object.keys(value);
    const unknown = keys.find((key) => !known.some((one) => one === key) && !fieldTests.some((test) => test === key));
    if (unknown !== undefined) {
      const hint = this.#reader.guess(unknown, [...known, ...fieldTests]);
      return this.#wrong(sentence(`${shown(unknown)} is no condition on ${subject.about === 'node' ? 'a node' : 'an edge'}${hint}`), [
        ...at,
        unknown,
      ]);
    }
    const stray = fieldTests.find((test) => keys.includes(test) && !keys.includes('field'));
    if (stray !== undefined) return this.#wrong(`"${stray}" is said of a field: name it with "field".`, [...at, stray]);
    const tests = known.flatMap((key) => (keys.includes(key) ? [this.#test(key, value, at, subject, depth)] : []));
    if (tests.length === 0) return this.#wrong('The condition asks nothing.', at);
    const read = tests.filter((test) => test !== undefined);
    if (read.length < tests.length) return undefined;
    return read.length === 1 ? read[0] : { test: 'all', of: read };
  }

  #test(key: string, map: ValueMap, parent: ValuePath, subject: Subject, depth: number): Condition | undefined {
    const value = map[key];
    const at = [...parent, key];
    switch (key) {
      case 'all':
      case 'any':
        return this.#list(key, value, at, subject, depth);
      case 'not': {
        const of = this.read(value, at, subject, depth + 1);
        return of && { test: 'not', of };
      }
      case 'field':
        return this.#field(map, parent, subject);
      case 'label':
      case 'id': {
        const pattern = this.#reader.text(value, at);
        return pattern === undefined ? undefined : { test: key, pattern };
      }
      case 'in': {
        const kinds = this.#nodeKinds(value, at);
        return kinds && { test: 'in', kinds };
      }
      case 'edge-to':
      case 'edge-from':
        return this.#edge(key === 'edge-to' ? 'to' : 'from', value, at);
      case 'from':
      case 'to': {
        const of = this.read(value, at, { about: 'node', kinds: new Set(nodeKindsFitting('*')) }, depth + 1);
        return of && { test: 'end', end: key, of };
      }
      default: {
        const nodes = this.#selection(value, at);
        return nodes && { test: key === 'reaches' ? 'reaches' : 'reachedFrom', nodes };
      }
    }
  }

  #list(test: 'all' | 'any', value: FieldValue | undefined, at: ValuePath, subject: Subject, depth: number): Condition | undefined {
    if (!isList(value) || value.length === 0 || value.length > mostItems)
      return this.#wrong(`"${test}" must be a list of 1 to ${mostItems} conditions.`, at);
    const read = value.map((item, index) => this.read(item, [...at, index], subject, depth + 1));
    const of = read.filter((condition) => condition !== undefined);
    return of.length < read.length ? undefined : { test, of };
  }

  #field(map: ValueMap, parent: ValuePath, { about, kinds }: Subject): Condition | undefined {
    const field = this.#reader.text(map['field'], [...parent, 'field']);
    if (field === undefined) return undefined;
    const known = fieldsOfKinds(about, kinds);
    if (!known.has(fieldSteps(field)[0] ?? ''))
      return this.#wrong(sentence(`There is no field ${shown(field)}${this.#reader.guess(field, known)}`), [...parent, 'field']);
    const asked = fieldTests.filter((test) => map[test] !== undefined);
    const [test] = asked;
    if (test === undefined || asked.length > 1)
      return this.#wrong(`A field is held against one of ${fieldTests.map((one) => `"${one}"`).join(', ')}.`, parent);
    const is = this.#fieldTest(test, map[test]!, [...parent, test]);
    return is && { test: 'field', field, is };
  }

  #fieldTest(test: (typeof fieldTests)[number], value: FieldValue, at: ValuePath): FieldTest | undefined {
    switch (test) {
      case 'equals':
        return { equals: value };
      case 'one-of':
        return isList(value) && value.length > 0 && value.length <= mostItems
          ? { oneOf: value }
          : this.#wrong(`"one-of" must be a list of 1 to ${mostItems} values.`, at);
      case 'matches': {
        const matches = this.#reader.text(value, at);
        return matches === undefined ? undefined : { matches };
      }
      case 'present':
        return typeof value === 'boolean' ? { present: value } : this.#wrong('"present" must be true or false.', at);
      default:
        if (typeof value !== 'number') return this.#wrong(`"${test}" must be a number.`, at);
        return test === 'at-least' ? { atLeast: value } : { atMost: value };
    }
  }

  /** `edge-to: iam.policy`, or `{ kind: iam.policy, by: has-policy }`. */
  #edge(direction: 'from' | 'to', value: FieldValue | undefined, at: ValuePath): Condition | undefined {
    if (!isMap(value)) {
      const ends = this.#nodeKinds(value, at);
      return ends && { test: 'edge', direction, ends };
    }
    this.#reader.knowKeys(value, ['kind', 'by'], at);
    const ends = value['kind'] === undefined ? nodeKindsFitting('*') : this.#nodeKinds(value['kind'], [...at, 'kind']);
    const kinds = value['by'] === undefined ? undefined : (this.#fitting(value['by'], [...at, 'by'], edgeKindsFitting) ?? 'wrong');
    return ends === undefined || kinds === 'wrong' ? undefined : { test: 'edge', direction, ...(kinds && { kinds }), ends };
  }

  /** `reaches: iam.role`, or `{ id: admin }`. */
  #selection(value: FieldValue | undefined, at: ValuePath): Selection | undefined {
    if (!isMap(value)) {
      const kinds = this.#nodeKinds(value, at);
      return kinds && { kinds };
    }
    this.#reader.knowKeys(value, ['id'], at);
    const id = this.#reader.text(value['id'] ?? null, [...at, 'id']);
    return id === undefined ? undefined : { id };
  }

  #nodeKinds(value: FieldValue | undefined, at: ValuePath): readonly string[] | undefined {
    return this.#fitting(value ?? null, at, nodeKindsFitting);
  }

  #fitting(value: FieldValue, at: ValuePath, fitting: (pattern: string) => readonly string[]): readonly string[] | undefined {
    const patterns = this.#reader.texts(value, at);
    const missing = patterns?.find((pattern) => fitting(pattern).length === 0);
    if (missing === undefined) return patterns && [...new Set(patterns.flatMap(fitting))];
    return this.#reader.tell(
      'unknown-kind',
      'error',
      sentence(`No kind fits ${shown(missing)}${this.#reader.guess(missing, fitting('*'))}`),
      at,
    );
  }

  #wrong(message: string, at: ValuePath): undefined {
    return this.#reader.tell('bad-condition', 'error', message, at);
  }
}
