import { camelCase, pascalCase, sentenceCase, type Template } from './plan.ts';

const exporterFile = (id: string): string => `import { CodeWriter } from '../../base/code-writer.ts';
import { labelOf } from '../../model/document.ts';
import { defineExporter } from '../exporter.ts';

export interface ${pascalCase(id)}Options {
  /** Edges that only contain, attach or configure are left out. */
  readonly hopsOnly: boolean;
}

/** Writes one line a node and one line an edge. */
export default defineExporter<${pascalCase(id)}Options>({
  id: '${id}',
  label: '${sentenceCase(id)}',
  language: 'typescript',
  defaults: { hopsOnly: false },
  write(graph, options) {
    const out = new CodeWriter();
    for (const node of graph.nodes.values()) out.line(JSON.stringify([node.id, labelOf(node)]));
    for (const edge of graph.edges) {
      if (options.hopsOnly && !edge.definition?.hop) continue;
      out.line(JSON.stringify([edge.from, edge.kind, edge.to]));
    }
    return { files: [{ path: 'model.txt', text: out.toString() }], diagnostics: [] };
  },
});
`;

const testFile = (id: string): string => `import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import ${camelCase(id)}Exporter from '#core/export/${id}/exporter.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { looseDocument } from '../../../arbitrary/loose-document.ts';

test('writes every node of any document, however hostile its names', () => {
  fc.assert(
    fc.property(looseDocument(), (document) => {
      const { files } = ${camelCase(id)}Exporter.write(buildGraph(document), ${camelCase(id)}Exporter.defaults);
      for (const node of document.nodes.keys()) expect(files[0]!.text).toContain(JSON.stringify(node));
    }),
  );
});

test.todo('is read without a complaint by the tools of the format');
`;

/** An exporter that lists nodes and edges, with a property test. */
export const exporterTemplate: Template = {
  usage: 'exporter <kebab-case>               for example: exporter plant-uml',
  id: /^[a-z]+(-[a-z0-9]+)*$/,
  plan: (id) => ({
    files: [
      { path: `core/export/${id}/exporter.ts`, text: exporterFile(id) },
      { path: `test/core/export/${id}/exporter.test.ts`, text: testFile(id) },
    ],
    next: [
      `Write the format in core/export/${id}/exporter.ts: escape every name, keep the order of the document, say as diagnostics what is lost.`,
      'Find a tool that reads the format and let the pending test ask it.',
      `Give it a command: cli/commands/export-${id}.ts, and a line in cli/registry.ts.`,
    ],
  }),
};
