import type { Diagnostic, Target } from '../model/diagnostic.ts';
import type { Document, Edge, FieldValue, Node } from '../model/document.ts';
import { plainEdge, plainNode, plainPersona, type Element, type MapSection } from '../model/plain.ts';
import { readElement } from '../model/read-element.ts';
import { isMap, sameValue, storable } from '../model/yaml/value.ts';
import { mergeValues, type ValueConflict } from './merge-values.ts';

type Sides<T> = { readonly base: T; readonly ours: T; readonly theirs: T };

/** Merges documents and collects what could not be decided. */
export class DocumentMerge {
  readonly conflicts: Diagnostic[] = [];
  readonly #sides: Sides<Document>;

  constructor(sides: Sides<Document>) {
    this.#sides = sides;
  }

  merge(): Document {
    const nodes = this.#elements(
      'nodes',
      (document) => document.nodes,
      (node) => plainNode(node, 'nodes'),
    );
    const edges = this.#elements('edges', (document) => document.edges, plainEdge);
    const name = this.#value('name', (document) => document.name);
    const description = this.#value('description', (document) => document.description);
    const extensions = this.#value('', (document) => document.extensions);
    this.#findDangling(nodes, edges);
    return {
      version: 1,
      name: typeof name === 'string' ? name : this.#sides.ours.name,
      ...(typeof description === 'string' ? { description } : {}),
      nodes,
      edges,
      personas: this.#elements('personas', (document) => document.personas, plainPersona),
      expect: this.#elements(
        'expect',
        (document) => document.expect,
        (word) => word,
      ),
      ...(isMap(extensions) ? { extensions } : {}),
    };
  }

  #value(field: string, of: (document: Document) => FieldValue | undefined): FieldValue | undefined {
    const { base, ours, theirs } = this.#sides;
    const told: ValueConflict[] = [];
    const merged = mergeValues(of(base), of(ours), of(theirs), told);
    for (const conflict of told)
      this.#tellChanged({ field: [field, ...conflict.path].filter((step) => step !== '').join('.') }, 'the model', conflict);
    return merged;
  }

  /** Ours in our order, then what they added in theirs. */
  #elements<E extends Element>(
    section: MapSection,
    of: (document: Document) => ReadonlyMap<string, E>,
    plain: (element: E) => FieldValue,
  ): ReadonlyMap<string, E> {
    const [base, ours, theirs] = [of(this.#sides.base), of(this.#sides.ours), of(this.#sides.theirs)];
    const merged = new Map<string, E>();
    const valueOf = (map: ReadonlyMap<string, E>, id: string): FieldValue | undefined => {
      const element = map.get(id);
      return element === undefined ? undefined : storable(plain(element));
    };
    for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
      const [own, other] = [ours.get(id), theirs.get(id)];
      const value = this.#element(section, id, { base: valueOf(base, id), ours: valueOf(ours, id), theirs: valueOf(theirs, id) });
      if (value === undefined) continue;
      const kept = own !== undefined && sameValue(value, valueOf(ours, id)) ? own : undefined;
      const taken = other !== undefined && sameValue(value, valueOf(theirs, id)) ? other : undefined;
      const element = kept ?? taken ?? (readElement(section, id, value, () => undefined) as E | undefined) ?? own;
      if (element !== undefined) merged.set(id, element);
    }
    return merged;
  }

  #element(section: MapSection, id: string, { base, ours, theirs }: Sides<FieldValue | undefined>): FieldValue | undefined {
    const target = targetOf(section, id);
    if (base !== undefined && (ours === undefined || theirs === undefined)) {
      const changed = ours ?? theirs;
      if (changed === undefined || sameValue(base, changed)) return undefined;
      const [remover, changer] = ours === undefined ? ['ours', 'theirs'] : ['theirs', 'ours'];
      this.#tell('merge-removed', target, `"${id}" was removed in ${remover} and changed in ${changer}; ours is kept.`);
      return ours;
    }
    const told: ValueConflict[] = [];
    const merged = mergeValues(base, ours, theirs, told);
    for (const conflict of told) this.#tellChanged({ ...target, ...fieldOf(target, conflict.path) }, `"${id}"`, conflict);
    return merged;
  }

  #tellChanged(target: Target, what: string, { path, ours, theirs }: ValueConflict): void {
    const where = path.length === 0 ? what : `"${path.join('.')}" of ${what}`;
    this.#tell('merge-conflict', target, `${where} was changed on both sides: ours ${shown(ours)}, theirs ${shown(theirs)}; ours is kept.`);
  }

  /** Edges and containers whose other end one side removed while the other side kept or drew them. What dangled before is not told. */
  #findDangling(nodes: ReadonlyMap<string, Node>, edges: ReadonlyMap<string, Edge>): void {
    const { ours, theirs } = this.#sides;
    const isLost = (id: string, names: (document: Document) => string | undefined): boolean => {
      const holders = [ours, theirs].filter((document) => names(document) === id);
      return !nodes.has(id) && holders.length > 0 && holders.every((document) => document.nodes.has(id));
    };
    for (const edge of edges.values())
      for (const field of ['from', 'to'] as const)
        if (isLost(edge[field], (document) => document.edges.get(edge.id)?.[field]))
          this.#tell(
            'dangling-edge',
            { edge: edge.id, field },
            `The edge "${edge.id}" lost its end "${edge[field]}", which the other side removed.`,
          );
    for (const { id, in: container } of nodes.values())
      if (container !== undefined && isLost(container, (document) => document.nodes.get(id)?.in))
        this.#tell('dangling-container', { node: id, field: 'in' }, `"${id}" lies in "${container}", which the other side removed.`);
  }

  #tell(code: string, target: Target, message: string): void {
    this.conflicts.push({ code, severity: 'error', message, target });
  }
}

function targetOf(section: MapSection, id: string): Target {
  if (section === 'edges') return { edge: id };
  return section === 'nodes' || section === 'accounts' ? { node: id } : { field: `${section}.${id}` };
}

const fieldOf = ({ field }: Target, path: readonly string[]): Target =>
  path.length === 0 && field === undefined ? {} : { field: [...(field === undefined ? [] : [field]), ...path].join('.') };

const shown = (value: FieldValue | undefined): string => {
  if (value === undefined) return 'took it away';
  const text = JSON.stringify(value);
  return `says ${text.length > 80 ? `${text.slice(0, 77)}...` : text}`;
};
