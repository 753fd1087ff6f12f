import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentGraph } from '../graph/graph.ts';

/** One file of an export; the path is relative and uses `/`. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What the format could not hold, was split, or wants a person's hand. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One target format. `Options` are plain data with defaults, so that CLI flags and a dialog can fill them. */
export interface Exporter<Options extends object> {
  readonly id: string;
  readonly label: string;
  /** The language of the previews. */
  readonly language: 'mermaid' | 'typescript';
  readonly defaults: Options;
  /** Pure and deterministic: the same graph and options give the same bytes. */
  write(graph: DocumentGraph, options: Options): Exported;
}

export const defineExporter = <Options extends object>(exporter: Exporter<Options>): Exporter<Options> => exporter;
