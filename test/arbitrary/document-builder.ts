import { kinds } from '#core/catalog/catalog.ts';
import type { ClassCode } from '#core/catalog/class.ts';
import type { FieldSpec, FieldType } from '#core/catalog/field.ts';
import type { KindDefinition } from '#core/catalog/kind.ts';
import { legalityOf } from '#core/catalog/legality.ts';
import { accountKind, type Edge, type Fields, type FieldValue, type Node } from '#core/model/document.ts';
import { plainFieldsOf } from './field-value.ts';
import type { EdgeSeed, NodeSeed } from './legal-document.ts';

/** Edges that say the same as `in:`. */
const containing: ReadonlySet<string> = new Set(['has', 'holds', 'defines']);

/** Ids that are words of YAML, JavaScript or Mermaid. */
const hostileIds = ['end', 'null', 'true', 'No', 'constructor', 'toString', 'subgraph', 'default', 'e1', 'Infinity'];

/** Makes a legal document from seeds: picks containers and ends among what is there and adds what is missing, up to `maxNodes`. */
export class DocumentBuilder {
  readonly #nodes: Node[] = [];
  readonly #edges: Edge[] = [];
  readonly #ids = new Set<string>();
  readonly #containerByEdge = new Map<string, string>();
  readonly #maxNodes: number;

  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes;
  }

  build(): { readonly nodes: ReadonlyMap<string, Node>; readonly edges: ReadonlyMap<string, Edge> } {
    const accounts = this.#nodes.filter((node) => node.kind === accountKind);
    const others = this.#nodes.filter((node) => node.kind !== accountKind);
    return {
      nodes: new Map([...accounts, ...others].map((node) => [node.id, node])),
      edges: new Map(this.#edges.map((edge) => [edge.id, edge])),
    };
  }

  /** Adds a node and what it needs; undefined, and nothing added, when there is no room for that. */
  addNode(seed: NodeSeed): Node | undefined {
    const { kind, fields, idStyle, container, containedByEdge, ...texts } = seed;
    const before = this.#nodes.length;
    const holder = this.#holderOf(kind, container);
    const resolved = this.#resolve(fields, kind.fields);
    if (holder === 'missing' || resolved === 'missing' || this.#nodes.length >= this.#maxNodes) {
      this.#forgetSince(before);
      return undefined;
    }
    const id = this.#freshId(kind, idStyle);
    const edgeKind = holder && containedByEdge ? legalityOf(holder.kind, kind.id) : undefined;
    const byEdge = edgeKind?.legal && containing.has(edgeKind.edge.id) ? edgeKind.edge : undefined;
    const node: Node = { id, kind: kind.id, ...texts, fields: resolved, ...(holder && !byEdge ? { in: holder.id } : {}) };
    this.#nodes.push(node);
    if (holder && byEdge) this.#pushEdge(holder, node, { kind: byEdge, fields: plainFieldsOf(byEdge), from: 0, to: 0 });
    return node;
  }

  addEdge(seed: EdgeSeed): void {
    const from = this.#end(seed.kind.from, seed.from);
    const to = this.#end(seed.kind.to, seed.to, from);
    if (!from || !to) return;
    const legality = legalityOf(from.kind, to.kind);
    if (!legality.legal || legality.edge !== seed.kind) return;
    if (containing.has(seed.kind.id) && !this.#mayContain(from, to)) return;
    this.#pushEdge(from, to, seed);
  }

  #pushEdge(from: Node, to: Node, seed: EdgeSeed): void {
    const { kind, fields, from: _from, to: _to, ...texts } = seed;
    const resolved = this.#resolve(fields, kind.fields);
    if (resolved === 'missing') return;
    if (containing.has(kind.id)) this.#containerByEdge.set(to.id, from.id);
    this.#edges.push({ id: `e${this.#edges.length + 1}`, from: from.id, to: to.id, kind: kind.id, ...texts, fields: resolved });
  }

  #mayContain(from: Node, to: Node): boolean {
    if (!kinds.get(to.kind)!.containers.some((id) => id === from.kind)) return false;
    const told = to.in ?? this.#containerByEdge.get(to.id);
    return told === undefined || told === from.id;
  }

  #forgetSince(length: number): void {
    for (const node of this.#nodes.splice(length)) {
      this.#ids.delete(node.id);
      this.#containerByEdge.delete(node.id);
    }
    const isThere = (id: string): boolean => this.#ids.has(id);
    this.#edges.splice(0, this.#edges.length, ...this.#edges.filter((edge) => isThere(edge.from) && isThere(edge.to)));
  }

  #holderOf(kind: KindDefinition, pick: number): Node | 'missing' | undefined {
    if (kind.containers.length === 0 || (!kind.needsContainer && pick % 2 === 0)) return undefined;
    const found = this.#some((node) => kind.containers.some((id) => id === node.kind), pick);
    if (found || !kind.needsContainer) return found;
    return this.#addPlain(kind.containers[0]!) ?? 'missing';
  }

  #end(classes: readonly ClassCode[], pick: number, not?: Node): Node | undefined {
    const fits = (kind: KindDefinition): boolean => kind.placement === 'node' && kind.class !== undefined && classes.includes(kind.class);
    const found = this.#some((node) => node !== not && fits(kinds.get(node.kind)!), pick);
    if (found) return found;
    const possible = [...kinds.values()].filter(fits);
    return this.#addPlain(possible[pick % possible.length]!.id);
  }

  #addPlain(id: string): Node | undefined {
    const kind = kinds.get(id)!;
    return this.addNode({ kind, fields: plainFieldsOf(kind), idStyle: 0, container: 0, containedByEdge: false });
  }

  #some(matches: (node: Node) => boolean, pick: number): Node | undefined {
    const found = this.#nodes.filter(matches);
    return found[pick % Math.max(1, found.length)];
  }

  #freshId(kind: KindDefinition, style: number): string {
    const tail = kind.id.split('.').at(-1)!;
    const count = this.#nodes.length + 1;
    const styles = [`${tail}${count}`, `prod/${tail}-${count}`, `${tail}.v_${count}`, hostileIds[count % hostileIds.length]!];
    const wanted = styles[style % styles.length]!;
    const id = this.#ids.has(wanted) ? `${wanted}-${count}` : wanted;
    this.#ids.add(id);
    return id;
  }

  /** Puts ids of real nodes where the seed has numbers; leaves out what has no node to name. */
  #resolve(fields: Fields, specs: Readonly<Record<string, FieldType & Pick<FieldSpec, 'required'>>>): Fields | 'missing' {
    const resolved: Record<string, FieldValue> = {};
    for (const [name, value] of Object.entries(fields)) {
      const spec = specs[name]!;
      const made = this.#resolveValue(value, spec, spec.required ?? false);
      if (made !== undefined) resolved[name] = made;
      else if (spec.required) return 'missing';
    }
    return resolved;
  }

  #resolveValue(value: FieldValue, type: FieldType, isNeeded: boolean): FieldValue | undefined {
    if (type.type === 'nodeId') return this.#nodeFor(type.kinds, Number(value), isNeeded);
    if (type.type === 'list' && Array.isArray(value)) {
      const items = value.map((item) => this.#resolveValue(item, type.of, (type.minItems ?? 0) > 0)).filter((item) => item !== undefined);
      return items.length < (type.minItems ?? 0) ? undefined : items;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if (type.type === 'object') {
      const made = this.#resolve(value as Fields, type.fields);
      return made === 'missing' ? undefined : made;
    }
    if (type.type !== 'map') return value;
    const entries = Object.entries(value).map(([key, item]) => [key, this.#resolveValue(item as FieldValue, type.of, false)] as const);
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, FieldValue] => entry[1] !== undefined));
  }

  #nodeFor(wanted: readonly string[], pick: number, isNeeded: boolean): string | undefined {
    const found = this.#some((node) => wanted.includes(node.kind), pick);
    return (found ?? (isNeeded ? this.#addPlain(wanted[0]!) : undefined))?.id;
  }
}
