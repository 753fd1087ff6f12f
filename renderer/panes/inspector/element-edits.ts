import type { ResolvedRoute } from '#core/catalog/routes.ts';
import type { Edge, FieldValue } from '#core/model/document.ts';

/** One element of the model by its id. */
export interface ElementRef {
  readonly type: 'node' | 'edge';
  readonly id: string;
}

/** What the inspector can change. Each call is one edit; typing in one box is one step of undo. An empty text takes the text away. */
export interface ElementEdits {
  /** Undefined takes the field away, so that its default holds. */
  setField(elements: readonly ElementRef[], field: string, value: FieldValue | undefined): void;
  setLabel(element: ElementRef, text: string): void;
  setNotes(elements: readonly ElementRef[], text: string): void;
  setReference(node: string, text: string): void;
  rename(element: ElementRef, id: string): void;
  setContainer(nodes: readonly string[], container: string | undefined): void;
  /** Puts a route that is possible where an edge stands that is not. */
  drawInstead(edge: Edge, route: ResolvedRoute): void;
  setModel(text: 'name' | 'description', value: string): void;
}
