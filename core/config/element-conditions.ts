import type { NodeSet, Walks } from '../expect/walks.ts';
import { labelOf, type Edge, type FieldValue, type Node } from '../model/document.ts';
import { fieldSteps } from '../model/field-path.ts';
import { isList, isMap, sameValue } from '../model/yaml/value.ts';
import { fits } from '../policy/wildcard.ts';
import { defaultOf } from './catalog-names.ts';
import type { Condition, FieldTest, Selection } from './own-rule.ts';

type ConditionOf<T extends Condition['test']> = Extract<Condition, { readonly test: T }>;

/** Longer texts are cut before they are matched: the two lengths multiply. */
const longestMatched = 10_000;

/** Answers conditions about the elements of one drawing. What is reached is looked up once for each selection. */
export class ElementConditions {
  readonly #walks: Walks;
  readonly #reached = new Map<ConditionOf<'reachedFrom' | 'reaches'>, NodeSet>();

  constructor(walks: Walks) {
    this.#walks = walks;
  }

  holds(condition: Condition, element: Node | Edge): boolean {
    switch (condition.test) {
      case 'all':
        return condition.of.every((one) => this.holds(one, element));
      case 'any':
        return condition.of.some((one) => this.holds(one, element));
      case 'not':
        return !this.holds(condition.of, element);
      case 'field':
        return 'present' in condition.is
          ? condition.is.present === isPresent(writtenAt(element, condition.field))
          : passes(condition.is, writtenAt(element, condition.field) ?? defaultOf(element, condition.field));
      case 'label':
        return fits(labelOf(element).slice(0, longestMatched), condition.pattern);
      case 'id':
        return fits(element.id, condition.pattern);
      case 'in':
        return this.#liesIn(element.id, condition.kinds);
      case 'edge':
        return this.#hasEdge(element.id, condition);
      case 'end':
        return this.#holdsAtEnd(element, condition);
      default:
        return this.#reachable(condition).has(element.id);
    }
  }

  #liesIn(id: string, kinds: readonly string[]): boolean {
    const container = this.#walks.graph.containerOf(id);
    return container !== undefined && kinds.some((kind) => this.#walks.graph.enclosing(container.id, kind) !== undefined);
  }

  #hasEdge(id: string, { direction, kinds, ends }: ConditionOf<'edge'>): boolean {
    const { graph } = this.#walks;
    return (direction === 'to' ? graph.outOf(id) : graph.into(id)).some((edge) => {
      const end = graph.nodes.get(direction === 'to' ? edge.to : edge.from);
      return edge.isLegal && (kinds?.includes(edge.kind) ?? true) && ends.includes(end?.kind ?? '');
    });
  }

  #holdsAtEnd(element: Node | Edge, { end, of }: ConditionOf<'end'>): boolean {
    const node = 'from' in element ? this.#walks.graph.nodes.get(element[end]) : undefined;
    return node !== undefined && this.holds(of, node);
  }

  #reachable(condition: ConditionOf<'reachedFrom' | 'reaches'>): NodeSet {
    const known = this.#reached.get(condition);
    if (known) return known;
    const nodes = this.#selected(condition.nodes);
    const found = condition.test === 'reaches' ? this.#walks.reaching(nodes) : this.#walks.reachedFrom(nodes);
    this.#reached.set(condition, found);
    return found;
  }

  #selected(selection: Selection): NodeSet {
    if ('id' in selection) return new Set([selection.id]);
    const nodes = [...this.#walks.graph.nodes.values()];
    return new Set(nodes.filter(({ kind }) => selection.kinds.includes(kind)).map(({ id }) => id));
  }
}

/** What a field path leads to. */
function writtenAt(element: Node | Edge, path: string): FieldValue | undefined {
  const [first = '', ...rest] = fieldSteps(path);
  const own = first === 'notes' ? element.notes : first === 'reference' && 'reference' in element ? element.reference : undefined;
  let value: FieldValue | undefined = own ?? memberOf(element.fields, first);
  for (const step of rest) value = memberOf(value, step);
  return value;
}

function memberOf(value: FieldValue | undefined, step: string): FieldValue | undefined {
  if (isList(value)) return value[Number(step)];
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function passes(test: Exclude<FieldTest, { present: boolean }>, value: FieldValue | undefined): boolean {
  if ('atLeast' in test) return sizeOf(value) >= test.atLeast;
  if ('atMost' in test) return sizeOf(value) <= test.atMost;
  const values = isList(value) && !('equals' in test && isList(test.equals)) ? value : [value];
  return values.some((one) => passesOne(test, one));
}

function passesOne(
  test: Exclude<FieldTest, { present: boolean } | { atLeast: number } | { atMost: number }>,
  value: FieldValue | undefined,
): boolean {
  if ('equals' in test) return sameValue(value, test.equals);
  if ('oneOf' in test) return test.oneOf.some((wanted) => sameValue(value, wanted));
  return typeof value === 'object' || value === undefined ? false : fits(String(value).slice(0, longestMatched), test.matches);
}

const isPresent = (value: FieldValue | undefined): boolean => value !== undefined && value !== null && value !== '';

/** A number itself, or how many items a list has. What is neither is no number, and neither at least nor at most anything. */
const sizeOf = (value: FieldValue | undefined): number => (isList(value) ? value.length : typeof value === 'number' ? value : Number.NaN);
