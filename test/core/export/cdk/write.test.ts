import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import cdk from '#core/export/cdk/exporter.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { openModel } from '#core/model/open-model.ts';
import { legalDocument } from '../../../arbitrary/legal-document.ts';
import { looseDocument } from '../../../arbitrary/loose-document.ts';

const path = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;

test.each([
  ['legal', legalDocument({ maxNodes: 40, maxEdges: 60 })],
  ['loose', looseDocument()],
] as const)('any %s document is written, the same way twice, into files with plain names, each once', (_, documents) => {
  fc.assert(
    fc.property(documents, (document) => {
      const { files } = cdk.write(buildGraph(document), cdk.defaults);
      expect(cdk.write(buildGraph(document), cdk.defaults).files).toEqual(files);
      const paths = files.map((file) => file.path.toLowerCase());
      expect(new Set(paths).size).toBe(paths.length);
      for (const file of files) {
        expect(file.path).toMatch(path);
        expect(file.path.split('/')).not.toContain('..');
        if (!file.path.startsWith('metadata/')) expect(file.text.endsWith('\n')).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('more resources than a stack can hold are split over stacks', () => {
  const roles = Array.from({ length: 1000 }, (_, index) => `  r${index}: { kind: iam.role }\n`).join('');
  const { files } = cdk.write(buildGraph(openModel(`rolepath: 1\nname: Many\nnodes:\n${roles}`).document), cdk.defaults);
  const stacks = files.filter((file) => file.path.startsWith('lib/'));
  expect(stacks.map((file) => file.path)).toEqual(['lib/access-stack.ts', 'lib/access2-stack.ts', 'lib/access3-stack.ts']);
  for (const stack of stacks) expect(stack.text.split('new iam.CfnRole(').length - 1).toBeLessThanOrEqual(500);
});

test('the app goes by the name that is asked for', () => {
  const { files } = cdk.write(buildGraph(openModel('rolepath: 1\nname: Model\nnodes:\n  r: { kind: iam.role }\n').document), {
    app: 'Shop (prod)',
  });
  expect(files.find((file) => file.path === 'bin/shop-prod.ts')?.text).toContain(`new AccessStack(app, 'ShopProdAccess'`);
});
