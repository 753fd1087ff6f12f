import type { Document, Edge, Node } from '../model/document.ts';
import type { EdgeDefinition } from './edge.ts';
import type { KindDefinition } from './kind.ts';

/** An edge of the graph: drawn, or derived from containment and assignments. */
export interface GraphEdge extends Edge {
  readonly definition?: EdgeDefinition;
  /** True when nobody drew it: it follows from `in:` or from a complete assignment. */
  readonly isDerived: boolean;
  /** False where the matrix has no such edge between its ends: nothing flows over it then. */
  readonly isLegal: boolean;
  /** The token, assertion or credential that this edge carries, as drawn: `sends` may choose another than the kind's own. */
  readonly flows?: string;
}

/** A document with its indexes. Made once, shared by rules, paths, lowering and exports; never changes. */
export interface DocumentGraph {
  readonly document: Document;
  /** Every node, those that are derived (`AWSReservedSSO` roles) included. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: readonly GraphEdge[];
  /** Ids that drawn edges name and no node bears. */
  readonly missingEnds: ReadonlySet<string>;
  kindOf(node: string): KindDefinition | undefined;
  /** Edges that start at a node, in the order of the document, derived ones last. */
  outOf(node: string): readonly GraphEdge[];
  into(node: string): readonly GraphEdge[];
  /** The nodes that lie directly in a container, whether by `in:` or by a containing edge. */
  childrenOf(container: string): readonly Node[];
  /** The container of a node: its `in:`, else the start of a containing edge (`has`, `holds`, `defines`). */
  containerOf(node: string): Node | undefined;
  /** The nearest container of a kind, the node itself included. */
  enclosing(node: string, kind: string): Node | undefined;
  /** The account that a node lies in, directly or through its containers; OUs do not count. */
  accountOf(node: string): Node | undefined;
}
