import { kinds } from '../catalog/catalog.ts';
import { err, ok, type Result } from '../base/result.ts';
import { sentence, shown } from '../check/fault.ts';
import { limitedSuggest } from '../check/suggest.ts';
import type { DocumentGraph } from '../graph/graph.ts';
import { isAccount, type Node } from '../model/document.ts';
import { isPrincipalClass, nextHopIds } from '../paths/next-hops.ts';
import type { ExpectationProblem, Name } from './parse-expectation.ts';
import type { NodeSet } from './walks.ts';

type Found = Result<NodeSet, ExpectationProblem>;

/** Enough for any model that a person mends by hand. */
const suggestions = 50;

/** Finds what the names of expectations mean in one drawing. */
export class NamedNodes {
  readonly #graph: DocumentGraph;
  readonly #suggest = limitedSuggest(suggestions);
  #byLabel: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(graph: DocumentGraph) {
    this.#graph = graph;
  }

  /** Where walks come from or pass: nodes that an identity can be at. */
  walkers(name: Name): Found {
    const found = this.#find(name);
    if (!found.ok) return found;
    const idle = [...found.value].find((id) => !this.#canWalk(id));
    return idle === undefined ? found : this.#fail(name, `No walk starts at ${shown(name.text)}: no edge moves an identity from there.`);
  }

  /** Where walks lead to. An account stands for the IAM roles and users in it. */
  targets(name: Name): Found {
    const found = this.#find(name);
    if (!found.ok) return found;
    return ok(new Set([...found.value].flatMap((id) => (isAccount(this.#graph.nodes.get(id)) ? this.#principalsIn(id) : [id]))));
  }

  /** IAM roles and users. */
  principals(name: Name): Found {
    const found = this.targets(name);
    if (!found.ok) return found;
    const other = [...found.value].find((id) => !isPrincipalClass(this.#graph.kindOf(id)?.class));
    return other === undefined ? found : this.#fail(name, `${shown(name.text)} is neither an IAM role nor an IAM user.`);
  }

  /** What any of some names means. */
  anyOf(names: readonly Name[], find: (name: Name) => Found): Found {
    const all = new Set<string>();
    for (const name of names) {
      const found = find(name);
      if (!found.ok) return found;
      for (const id of found.value) all.add(id);
    }
    return ok(all);
  }

  /** What a name means as it stands. An id counts first, then a persona, a kind, a label. */
  readonly asDrawn = (name: Name): Found => this.#find(name);

  #find(name: Name): Found {
    const { text } = name;
    const { nodes, document } = this.#graph;
    if (nodes.has(text)) return ok(new Set([text]));
    const persona = document.personas.get(text) ?? [...document.personas.values()].find(({ label }) => label === text);
    if (persona) return this.#playedBy(name, persona.node);
    if (kinds.has(text)) return ok(new Set([...nodes.values()].filter(({ kind }) => kind === text).map(({ id }) => id)));
    const labelled = this.#labels().get(text) ?? [];
    if (labelled.length === 1) return ok(new Set(labelled));
    if (labelled.length > 1)
      return this.#fail(name, `Several nodes are labelled ${shown(text)}: name one by its id (${labelled.slice(0, 5).join(', ')}).`);
    const hint = this.#suggest(text, [...nodes.keys(), ...document.personas.keys(), ...this.#labels().keys(), ...kinds.keys()]);
    return this.#fail(name, sentence(`There is no node, persona or kind ${shown(text)}${hint}`));
  }

  #playedBy(name: Name, node: string | undefined): Found {
    if (node !== undefined && this.#graph.nodes.has(node)) return ok(new Set([node]));
    return this.#fail(name, `The persona ${shown(name.text)} plays no person of the drawing.`);
  }

  #canWalk(id: string): boolean {
    const kind = this.#graph.kindOf(id);
    return kind?.placement === 'node' && (isPrincipalClass(kind.class) || nextHopIds(kind.class).length > 0);
  }

  #principalsIn(account: string): readonly string[] {
    const isIn = ({ id }: Node): boolean => isPrincipalClass(this.#graph.kindOf(id)?.class) && this.#graph.accountOf(id)?.id === account;
    return [...this.#graph.nodes.values()].filter(isIn).map(({ id }) => id);
  }

  #labels(): ReadonlyMap<string, readonly string[]> {
    if (this.#byLabel) return this.#byLabel;
    const byLabel = new Map<string, string[]>();
    for (const { id, label } of this.#graph.nodes.values()) {
      if (label === undefined) continue;
      const ids = byLabel.get(label) ?? [];
      ids.push(id);
      byLabel.set(label, ids);
    }
    return (this.#byLabel = byLabel);
  }

  #fail(at: Name, message: string): Found {
    return err({ message, at });
  }
}
