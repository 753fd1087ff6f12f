import { defineExporter } from '../exporter.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { writeFlowchart } from './flowchart.ts';
import { select, type MermaidScope, type Selection } from './selection.ts';
import { split } from './split.ts';

export type { MermaidScope } from './selection.ts';

export interface MermaidOptions {
  readonly scope: MermaidScope;
  readonly direction: 'LR' | 'TB';
  /** `folded`: an STS call stands on its edge; `nodes`: every assumption of a role goes through a node of its own. */
  readonly sts: 'folded' | 'nodes';
  /** Mermaid refuses more than 500 edges and 50,000 characters unless its host raises the limits. */
  readonly maxEdges: number;
  readonly maxCharacters: number;
}

const limitsPage = 'https://mermaid.js.org/config/schema-docs/config.html';

/** Writes a model, a path or an account as Mermaid flowcharts: one file, or several where Mermaid would refuse one. */
export default defineExporter<MermaidOptions>({
  id: 'mermaid',
  label: 'Mermaid flowchart',
  language: 'mermaid',
  defaults: { scope: { type: 'model' }, direction: 'LR', sts: 'folded', maxEdges: 500, maxCharacters: 50_000 },
  write(graph, options) {
    const { selection, diagnostics } = select(graph, options.scope);
    const name = graph.document.name;
    const draw = (part: Selection, title: string): string => writeFlowchart(graph, part, options, title).text;
    // Measured with the longest title that a part will have.
    const parts = split(graph, selection, options, (part) => writeFlowchart(graph, part, options, `${name} (999 of 999)`));
    if (parts.length === 1) return { files: [{ path: 'diagram.mmd', text: draw(selection, name) }], diagnostics };
    const files = parts.map((part, index) => ({
      path: `diagram-${index + 1}.mmd`,
      text: draw(part, `${name} (${index + 1} of ${parts.length})`),
    }));
    return { files, diagnostics: [...diagnostics, splitNotice(files.length, options)] };
  },
});

const splitNotice = (files: number, options: MermaidOptions): Diagnostic => ({
  code: 'mermaid-split',
  severity: 'info',
  message: `The drawing is split into ${files} files: Mermaid refuses more than ${options.maxEdges} edges or ${options.maxCharacters} characters in one.`,
  target: {},
  fix: 'Draw one account or one path, or raise the limits here and `maxEdges` and `maxTextSize` where the drawing is shown.',
  source: limitsPage,
});
