/** Words that Mermaid's lexer takes for its own wherever they stand alone. */
const reserved = new Set(
  'bt call class classdef click default direction end endsubgraph flowchart graph href interpolate linkstyle lr rl style subgraph tb td v'.split(
    ' ',
  ),
);

/** Gives every element an id of letters, digits and `_` that no other has and that is no word of Mermaid. */
export class MermaidNames {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The name of an element, the same at every call. Names are given in the order in which they are first asked for. */
  of(element: string): string {
    const known = this.#given.get(element);
    if (known !== undefined) return known;
    const name = this.#free(element.replaceAll(/[^A-Za-z0-9_]/g, '_'));
    this.#given.set(element, name);
    this.#taken.add(name);
    return name;
  }

  #free(wanted: string): string {
    const base = reserved.has(wanted.toLowerCase()) ? `${wanted}_` : wanted;
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}_${number}`;
    return name;
  }
}
