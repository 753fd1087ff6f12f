import { compareDiagnostics, type Diagnostic, type Target } from '../model/diagnostic.ts';

/** Statements that belong together. */
export interface FindingGroup {
  /** What they share, as text: an element (`node spa`), or a code. Unique within a list of groups. */
  readonly key: string;
  /** The element that they share, where they share one. */
  readonly element?: Pick<Target, 'node' | 'edge'>;
  /** In the order of `compareDiagnostics`; those about the common cause itself come first. Never empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts statements of one cause together: those that name the same `cause`, and those about that element itself. Mending the first of a
 * group should remove the others. Every statement is in exactly one group; one without a common cause is a group of its own. Groups come
 * in the order of their worst statement. Linear, but for the sorting.
 */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const causes = new Causes(diagnostics);
  return grouped(diagnostics, (diagnostic, index) => kinOf(causes.rootOf(diagnostic), `alone ${index}`)).map(causeFirst);
}

function causeFirst(group: FindingGroup): FindingGroup {
  const { element, diagnostics } = group;
  if (element === undefined) return group;
  const isAboutCause = ({ target }: Diagnostic): boolean => keyOf(target) === keyOf(element);
  return { ...group, diagnostics: [...diagnostics.filter(isAboutCause), ...diagnostics.filter((one) => !isAboutCause(one))] };
}

/** Puts statements of one code together, in the order of their worst statement. */
export const groupByRule = (diagnostics: readonly Diagnostic[]): readonly FindingGroup[] =>
  grouped(diagnostics, ({ code }) => ({ key: code }));

/** Puts statements about one node or edge together; those about the model as a whole are one group. */
export const groupByElement = (diagnostics: readonly Diagnostic[]): readonly FindingGroup[] =>
  grouped(diagnostics, ({ target }) => kinOf(elementOf(target), 'model'));

type Kin = Omit<FindingGroup, 'diagnostics'>;

const kinOf = (element: Element | undefined, otherwise: string): Kin =>
  element === undefined ? { key: otherwise } : { key: keyOf(element), element };

function grouped(diagnostics: readonly Diagnostic[], kin: (diagnostic: Diagnostic, index: number) => Kin): readonly FindingGroup[] {
  const groups = new Map<string, Kin & { readonly diagnostics: Diagnostic[] }>();
  for (const [index, diagnostic] of diagnostics.toSorted(compareDiagnostics).entries()) {
    const shared = kin(diagnostic, index);
    const group = groups.get(shared.key) ?? { ...shared, diagnostics: [] };
    group.diagnostics.push(diagnostic);
    groups.set(shared.key, group);
  }
  return [...groups.values()];
}

type Element = Pick<Target, 'node' | 'edge'>;

/** Which element is behind another, over as many steps as findings tell. */
class Causes {
  readonly #behind = new Map<string, Element>();
  readonly #named = new Map<string, Element>();
  readonly #roots = new Map<string, Element>();

  constructor(diagnostics: readonly Diagnostic[]) {
    for (const { target, cause } of diagnostics) {
      if (cause === undefined) continue;
      this.#named.set(keyOf(cause), cause);
      const own = elementOf(target);
      if (own && keyOf(own) !== keyOf(cause) && !this.#behind.has(keyOf(own))) this.#behind.set(keyOf(own), cause);
    }
  }

  /** The element whose mend removes a statement, or undefined where it stands alone. */
  rootOf({ target, cause }: Diagnostic): Element | undefined {
    const own = elementOf(target);
    if (cause !== undefined) return this.#rootOfElement(cause);
    return own && this.#named.has(keyOf(own)) ? this.#rootOfElement(own) : undefined;
  }

  /** Follows causes of causes; a circle ends at the element that is met again. */
  #rootOfElement(element: Element): Element {
    const passed = new Set<string>();
    let root = element;
    while (!passed.has(keyOf(root))) {
      passed.add(keyOf(root));
      const known = this.#roots.get(keyOf(root)) ?? (this.#named.has(keyOf(root)) ? this.#behind.get(keyOf(root)) : undefined);
      if (known === undefined) break;
      root = known;
    }
    for (const key of passed) this.#roots.set(key, root);
    return root;
  }
}

const elementOf = ({ node, edge }: Target): Element | undefined =>
  node !== undefined ? { node } : edge !== undefined ? { edge } : undefined;

const keyOf = ({ node, edge }: Element): string => (node === undefined ? `edge ${edge}` : `node ${node}`);
