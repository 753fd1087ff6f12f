import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import cdk from '#core/export/cdk/exporter.ts';
import { buildGraph } from '#core/graph/graph.ts';
import { openModel } from '#core/model/open-model.ts';

/** Each case: a model, and the files of its export under `expected/`, with `.golden` behind their names. `UPDATE=1` rewrites them. */
const folder = join(import.meta.dirname, '..', '..', '..', 'exports', 'cdk');

const filesUnder = (path: string): readonly string[] =>
  readdirSync(path).flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesUnder(join(path, name)) : [join(path, name)]));

describe('the CDK export of', () => {
  test.each(readdirSync(folder))('%s is as expected, file by file', (name) => {
    const model = openModel(readFileSync(join(folder, name, 'model.rolepath.yaml'), 'utf8'));
    expect(model.diagnostics).toEqual([]);
    const { files } = cdk.write(buildGraph(model.document), cdk.defaults);
    const expected = join(folder, name, 'expected');
    if (process.env['UPDATE'] === '1') {
      rmSync(expected, { recursive: true, force: true });
      for (const file of files) {
        mkdirSync(dirname(join(expected, file.path)), { recursive: true });
        writeFileSync(join(expected, `${file.path}.golden`), file.text);
      }
    }
    const paths = filesUnder(expected).map((path) => relative(expected, path).replaceAll('\\', '/').slice(0, -'.golden'.length));
    expect(files.map((file) => file.path).sort()).toEqual([...paths].sort());
    for (const file of files) expect(file.text, file.path).toBe(readFileSync(join(expected, `${file.path}.golden`), 'utf8'));
  });
});
