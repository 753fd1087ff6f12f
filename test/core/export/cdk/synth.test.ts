import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph, type DocumentGraph } from '#core/graph/graph.ts';
import { lowerDocument } from '#core/lower/lower-document.ts';
import { openModel } from '#core/model/open-model.ts';
import { legalDocument } from '../../../arbitrary/legal-document.ts';
import { expectedResource, type Json, stable } from './expected-template.ts';
import { exportApp, resourcesOf, synthesise, type App, type Synthesis } from './synthesis.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

const read = (path: string): DocumentGraph => buildGraph(openModel(readFileSync(path, 'utf8')).document);

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.rolepath.yaml'))
  .map((name) => exportApp(name.slice(0, -'.rolepath.yaml'.length), read(join(root, 'examples', name))));

const cases = readdirSync(join(root, 'test', 'exports', 'cdk')).map((name) =>
  exportApp(`case-${name}`, read(join(root, 'test', 'exports', 'cdk', name, 'model.rolepath.yaml'))),
);

/** Their values are legal one by one, but need not make sense to AWS together: only the code is judged, not what the validation says. */
const randomApps = fc
  .sample(legalDocument({ maxNodes: 24, maxEdges: 30 }), { numRuns: 15, seed: 20261121 })
  .map((document, index) => exportApp(`random-${index}`, buildGraph(document)));

/** The same app with one fault planted in it. */
function planted(name: string, from: string, to: string): App {
  const app = exportApp(name, read(join(root, 'examples', 'web-app.rolepath.yaml')));
  const files = app.files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
  expect(files).not.toEqual(app.files);
  return { ...app, files };
}

const plantedApps = [
  planted('wrong-value', `mfaConfiguration: 'OPTIONAL'`, `mfaConfiguration: 'SOMETIMES'`),
  planted(
    'unknown-property',
    `members.applyRemovalPolicy(`,
    `members.addPropertyOverride('MfaConfigurtion', 'ON');\n    members.applyRemovalPolicy(`,
  ),
];

const deliberate: readonly (readonly [string, App])[] = [...examples, ...cases].map((app) => [app.name, app]);
const every: readonly (readonly [string, App])[] = [...deliberate, ...randomApps.map((app) => [app.name, app] as const)];

/** A file that the model does not hold stands in the template as the placeholder that the exporter wrote. */
function withFiles(value: Json, app: App): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withFiles(item, app));
  if (typeof value !== 'object' || value === null) return value;
  const path = (value as Readonly<Record<string, Json>>)['file'];
  if (typeof path === 'string' && Object.keys(value).length === 1) return app.files.find((file) => file.path === path)!.text;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item as Json, app)]));
}

let synthesis: Synthesis;
beforeAll(() => {
  synthesis = synthesise('apps', [...every.map(([, app]) => app), ...plantedApps]);
}, 120_000);

describe('the exported CDK apps', () => {
  test('compile without an error', () => {
    expect(synthesis.compilerOutput).toBe('');
  });

  test.each(deliberate)('%s synthesises, and the validation of its templates finds nothing', (name) => {
    expect(synthesis.results.get(name)).toEqual({ name, violations: [] });
  });

  test.each(every)('%s says in its templates exactly what the model lowers to', (name, app) => {
    expect(synthesis.results.get(name)?.thrown).toBeUndefined();
    const { resources } = lowerDocument(app.graph);
    const found = resourcesOf(synthesis.templatesOf(name), new Set(resources.map((resource) => resource.logicalId)));
    expect([...found.keys()].sort()).toEqual(resources.map((resource) => resource.logicalId).sort());
    const stackOf = new Map(resources.map((resource) => [resource.logicalId, `${resource.concern} ${resource.account ?? ''}`]));
    for (const resource of resources) {
      const actual = found.get(resource.logicalId)!;
      expect(stable(actual.canonical), resource.logicalId).toBe(stable(withFiles(expectedResource(resource), app)));
      expect(actual.isRetained, resource.logicalId).toBe(resource.isStateful ?? false);
      const here = resource.dependsOn.filter((id) => stackOf.get(id) === stackOf.get(resource.logicalId));
      expect(actual.dependsOn, resource.logicalId).toEqual([...here].sort());
    }
  });
});

describe('the validation of templates', () => {
  test('sees a value that is not in the list', () => {
    expect(synthesis.results.get('wrong-value')?.violations).toEqual([expect.stringContaining(`'SOMETIMES'`)]);
  });

  test('sees a property that does not exist', () => {
    expect(synthesis.results.get('unknown-property')?.violations).toEqual([expect.stringContaining('MfaConfigurtion')]);
  });
});
